/** A line of text with stretches in italics. */
export type Rich = (string | { i: string })[]

export const roman = (text = ''): Rich => (text ? [text] : [])

export const italic = (text = ''): Rich => (text ? [{ i: text }] : [])

/** The parts that say something, with `between` between them. */
export const joined = (parts: Rich[], between: string): Rich =>
  parts.filter(part => part.length).flatMap((part, index) => (index ? [between, ...part] : part))

/** Each part ended by a full stop, unless it ends in a mark of its own. */
export const sentences = (...parts: Rich[]): Rich =>
  joined(
    parts.map(part => (part.length ? stopped(part) : part)),
    ' ',
  )

const stopped = (part: Rich): Rich => (/[.?!…][”’"»]*$/.test(toText(part)) ? part : [...part, '.'])

/** In double quotation marks, with those inside made single and the full stop where English of America puts it. */
export function quoted(title: string): string {
  const inner = title.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
  if (/[?!.…]’?$/.test(inner)) return `“${inner}”`
  const endsQuoted = inner.endsWith('’') && /[”"]$/.test(title)
  return endsQuoted ? `“${inner.slice(0, -1)}.’”` : `“${inner}.”`
}

export const toText = (rich: Rich): string =>
  rich.map(run => (typeof run === 'string' ? run : run.i)).join('')

export const toHtml = (rich: Rich): string =>
  rich.map(run => (typeof run === 'string' ? escapeHtml(run) : `<i>${escapeHtml(run.i)}</i>`)).join('')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, character => entities[character]!)
