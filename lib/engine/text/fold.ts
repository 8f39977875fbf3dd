/** A text with its odd characters made plain, and the way back to the offsets it came from. */
export interface Folded {
  /** Capitals as written. Spaces, hyphens, apostrophes and digits in their ASCII form; a break between paragraphs is `\n`. */
  raw: string
  /** The same, of the same length, in lower case. */
  lower: string
  /** Offset in the original text of the folded character at `index`. */
  offset(index: number): number
}

const PLAIN = /^[\t\n\r\x20-\x7e]*$/
/**
 * Characters that change no reading: soft hyphens, zero-width spaces and joiners, direction marks; the vowel marks
 * and lengthening stroke of Arabic and the dots under Hindi letters, which news writes or leaves out. And the mark
 * of a note on a word: "36[1] plants".
 */
const UNSEEN =
  /[\u00ad\u061c\u0640\u064b-\u0652\u093c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|\[(?<=[^\s[]\[)\d{1,3}\]/g
/** Where any of these is, full-width forms, kana or Han may be: cheaper to ask first. */
const EASTERN = /[\u3000-\uffee]/
/** Neither Chinese nor Japanese parts words: spaces between Han or kana are of the setting, as in justified lines. */
const SET_APART = /(?<=[\u3040-\u30ff\u4e00-\u9fff]) {1,4}(?=[\u3040-\u30ff\u4e00-\u9fff])/
/**
 * No sentence ends with a space before its stop: around the separator of a number it is a fault of scanning or of
 * markup, "1 . 6 billion", "12 ,5 %". Behind four digits, a year's, nothing is joined.
 */
const TORN = /(?<=(?<![0-9])[0-9]{1,3}) (?=[.,] ?[0-9])|(?<=(?<![0-9])[0-9]{1,3} [.,]) (?=[0-9])/
/** Cheaper than `TORN`, and few texts have it: the stop is looked for first, since spaces are many. */
const MAY_BE_TORN = /[.,](?<= .)/
const UNSEEN_OR_TORN = new RegExp(`${UNSEEN.source}|${SET_APART.source}|${TORN.source}`, 'g')
/** A comma between full-width digits, in threes; elsewhere it parts clauses. */
const WIDE_GROUP = /(?<=[\uff10-\uff19])\uff0c(?=[\uff10-\uff19]{3})/g
const LINE_ENDS = /[\r\n\t][\r\n\t ]*/g
const ODD =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2010-\u2013\u2018\u2019\u02bc\u0386-\u0390\u03ac-\u03b0\u03ca-\u03ce\u2032\u2212\u22c5\u015e\u015f\u0162\u0163\u0622\u0623\u0625\u0958-\u095f\uff05\uff04\uffe5\uffe1\uff0f\uff0e\uff5e\u301c\uff0b\uff0d\ufe6a\u066a\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g

/** What the same letter or sign is written as elsewhere, in one form; of letters with marks the plain one. */
const PLAIN_FORM: Record<string, string> = {
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
  '\u22c5': '·',
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
  // Romanian with a cedilla for a comma, and Turkish with it.
  '\u015e': 'Ș',
  '\u015f': 'ș',
  '\u0162': 'Ț',
  '\u0163': 'ț',
  // Arabic alif with its marks.
  '\u0622': 'ا',
  '\u0623': 'ا',
  '\u0625': 'ا',
  // Greek capitals have no accents in running text, so that letters with one are read without.
  ...Object.fromEntries(
    Array.from('άέήίόύώϊϋΐΰΆΈΉΊΌΎΏ', (letter, index) => [letter, 'αεηιουωιυιυΑΕΗΙΟΥΩ'[index]!]),
  ),
  // Hindi letters with a dot under them.
  '\u0958': 'क',
  '\u0959': 'ख',
  '\u095a': 'ग',
  '\u095b': 'ज',
  '\u095c': 'ड',
  '\u095d': 'ढ',
  '\u095e': 'फ',
  '\u095f': 'य',
}
/** The zeros of other scripts; nine more digits follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** Makes `text` plain for reading numbers. Works on any string, lone surrogates included. */
export function foldText(text: string): Folded {
  if (PLAIN.test(text) && !text.includes('[') && !MAY_BE_TORN.test(text)) return foldLines(text)
  const { seen, offset } = dropUnseen(text)
  const grouped = EASTERN.test(seen) ? seen.replace(WIDE_GROUP, ',') : seen
  const raw = grouped.replace(LINE_ENDS, foldLineEnd).replace(ODD, foldCharacter)
  // İ alone grows when it is lowered.
  return { raw, lower: raw.replaceAll('İ', 'i').toLowerCase(), offset }
}

/** Most texts in English have nothing else to be folded. */
function foldLines(text: string): Folded {
  const raw = text.replace(LINE_ENDS, foldLineEnd)
  return { raw, lower: raw.toLowerCase(), offset: index => index }
}

/** Words to be found in folded texts, folded alike. */
export function foldForms(forms: string): string {
  return PLAIN.test(forms) ? forms : dropUnseen(forms).seen.replace(ODD, foldCharacter)
}

function dropUnseen(text: string): { seen: string; offset(index: number): number } {
  const unseen = EASTERN.test(text) || MAY_BE_TORN.test(text) ? UNSEEN_OR_TORN : UNSEEN
  if (text.search(unseen) < 0) return { seen: text, offset: index => index }
  const offsets: number[] = []
  let last = 0
  for (const { index, 0: run } of text.matchAll(unseen)) {
    for (; last < index; last++) offsets.push(last)
    last = index + run.length
  }
  for (; last < text.length; last++) offsets.push(last)
  return { seen: text.replace(unseen, ''), offset: index => offsets[index] ?? text.length }
}

/** One line end is a space; a blank line or a tab stays a break. */
function foldLineEnd(run: string): string {
  if (run === '\n') return ' '
  const isBreak = run.includes('\t') || run.indexOf('\n') !== run.lastIndexOf('\n')
  return (isBreak ? '\n' : ' ').repeat(run.length)
}

function foldCharacter(character: string): string {
  const known = PLAIN_FORM[character]
  if (known) return known
  const code = character.charCodeAt(0)
  if (code >= 0xff21) return String.fromCharCode(code - 0xfee0)
  const zero = ZEROS.find(start => code >= start && code < start + 10)
  return zero === undefined ? ' ' : String(code - zero)
}
