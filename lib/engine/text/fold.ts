/** A text with its odd characters made plain, and the way back to the offsets it came from. */
export interface Folded {
  /** Capitals as written. Spaces, hyphens, apostrophes and digits in their ASCII form; a break between paragraphs is `\n`. */
  raw: string
  /** The same, of the same length, in lower case. */
  lower: string
  /** Offset in the original text of the folded character at `index`. */
  offset(index: number): number
}

const PLAIN = /^[\x20-\x7e]*$/
/** Characters that stand between letters unseen: soft hyphens, zero-width spaces and joiners, direction marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
const LINE_ENDS = /[\r\n\t][\r\n\t ]*/g
const ODD =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2010-\u2013\u2018\u2019\u02bc\u2032\u2212\uff05\uff04\uffe5\uffe1\uff0f\uff0e\uff5e\u301c\uff0b\uff0d\ufe6a\u066a\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g

const ASCII: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\uff0d': '-',
  '\u2012': '–',
  '\u2013': '–',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u2212': '−',
  '\uff05': '%',
  '\ufe6a': '%',
  '\u066a': '%',
  '\uff04': '$',
  '\uffe5': '¥',
  '\uffe1': '£',
  '\uff0f': '/',
  '\uff0e': '.',
  '\uff0b': '+',
  '\uff5e': '~',
  '\u301c': '~',
}
/** The zeros of other scripts; nine more digits follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** Makes `text` plain for reading numbers. Works on any string, lone surrogates included. */
export function foldText(text: string): Folded {
  if (PLAIN.test(text)) return { raw: text, lower: text.toLowerCase(), offset: index => index }
  const { seen, offset } = dropUnseen(text)
  const raw = seen.replace(LINE_ENDS, foldLineEnd).replace(ODD, foldCharacter)
  // İ alone grows when it is lowered.
  return { raw, lower: raw.replaceAll('İ', 'i').toLowerCase(), offset }
}

function dropUnseen(text: string): { seen: string; offset(index: number): number } {
  if (!UNSEEN.test(text)) return { seen: text, offset: index => index }
  const kept: string[] = []
  const offsets: number[] = []
  for (let index = 0; index < text.length; index++) {
    if (UNSEEN.test(text[index]!)) continue
    kept.push(text[index]!)
    offsets.push(index)
  }
  return { seen: kept.join(''), offset: index => offsets[index] ?? text.length }
}

/** One line end is a space; a blank line or a tab stays a break. */
function foldLineEnd(run: string): string {
  const isBreak = run.includes('\t') || run.indexOf('\n') !== run.lastIndexOf('\n')
  return (isBreak ? '\n' : ' ').repeat(run.length)
}

function foldCharacter(character: string): string {
  const known = ASCII[character]
  if (known) return known
  const code = character.charCodeAt(0)
  if (code >= 0xff21) return String.fromCharCode(code - 0xfee0)
  const zero = ZEROS.find(start => code >= start && code < start + 10)
  return zero === undefined ? ' ' : String(code - zero)
}
