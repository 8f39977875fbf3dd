/** A place in a text, both from 1. */
export interface TextPlace {
  line: number
  column: number
}

/**
 * Where a text stops being JSON; undefined where it is JSON to its end. Engines name the place each in words of their
 * own, or not at all. Takes about as long as `JSON.parse`.
 */
export function findJsonFault(text: string): TextPlace | undefined {
  const open: string[] = []
  let wanted: Wanted | undefined = 'value'
  for (let at = skipSpace(text, 0); ; ) {
    if (at === text.length) return wanted === 'end' ? undefined : placeOf(text, at)
    const end = endOfToken(text, at)
    wanted = end > 0 ? follow(wanted, text[at]!, open) : undefined
    if (!wanted) return placeOf(text, at)
    at = skipSpace(text, end)
  }
}

/** What may come next. */
type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or close' | 'end'

const space = /[ \t\n\r]*/y
const token = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
/** What ends a string, escapes, or may not stand in one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const special = /["\\\u0000-\u001f]/g

function skipSpace(text: string, from: number): number {
  space.lastIndex = from
  space.exec(text)
  return space.lastIndex
}

/** Where the token that begins at a place ends; 0 where none does. */
function endOfToken(text: string, at: number): number {
  return text[at] === '"' ? endOfString(text, at) : endOf(token, text, at)
}

/** By steps from one special character to the next: an expression for a whole string fails on one of millions. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; ) {
    special.lastIndex = at
    const found = special.exec(text)
    if (found?.[0] === '"') return special.lastIndex
    at = found?.[0] === '\\' ? endOf(escaped, text, found.index) : 0
    if (at === 0) return 0
  }
}

function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : 0
}

/**
 * What may come after a token, known by its first character, and nothing where it may not come here itself; `open` are
 * the brackets that close what it stands in.
 */
function follow(wanted: Wanted, written: string, open: string[]): Wanted | undefined {
  const isPunctuation = /[{}[\],:]/.test(written)
  const closes = (wanted === ', or close' && open.at(-1)) || /or (.)$/.exec(wanted)?.[1]
  if (isPunctuation && written === closes) {
    open.pop()
    return open.length > 0 ? ', or close' : 'end'
  }
  if (wanted === ':') return written === ':' ? 'value' : undefined
  if (wanted === ', or close') return written !== ',' ? undefined : open.at(-1) === '}' ? 'key' : 'value'
  if (wanted.startsWith('key')) return written === '"' ? ':' : undefined
  if (!wanted.startsWith('value')) return undefined
  if (written === '{' || written === '[') {
    open.push(written === '{' ? '}' : ']')
    return written === '{' ? 'key or }' : 'value or ]'
  }
  if (isPunctuation) return undefined
  return open.length > 0 ? ', or close' : 'end'
}

function placeOf(text: string, at: number): TextPlace {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
