/**
 * A template call with the parameters that say something. All are named, so that an equals sign in a value
 * divides nothing.
 */
export function template(name: string, parameters: [name: string, value: string | undefined][]): string {
  const said = parameters.filter(([, value]) => value).map(([key, value]) => ` |${key}=${value}`)
  return `{{${name}${said.join('')}}}`
}

/**
 * Plain words for a parameter: what wikitext would read as a parameter's end, a link, a template, a tag,
 * bold type, a signature or an entity is written as an entity, which keeps the template's metadata clean.
 */
export function words(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[|[\]{}<>]|'(?=')|~(?=~)/g, character => `&#${character.charCodeAt(0)};`)
}

/** An address for a parameter, with what would end it percent-encoded. */
export const address = (url = ''): string =>
  url.replace(/[\s|[\]{}<>"]|''/g, characters =>
    Array.from(
      characters,
      character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  )
