/** Words that Markdown leaves as they are, dollars too: `$…$` is mathematics in several of its dialects. */
export const markdownWords = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(#{1,6}|[-+]|\d+[.)])(?=\s)/, (mark: string) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)

/** A link to a web address; the words alone where it is none. */
export function markdownLink(text: string, url: string | undefined): string {
  if (!url || !/^https?:/i.test(url)) return markdownWords(text)
  const target = url.replace(/[\s<>\\|]/g, character => encodeURIComponent(character))
  return `[${markdownWords(text)}](${/[()]/.test(target) ? `<${target}>` : target})`
}
