import { isDigit } from '../text/letters'
import { isVulgar, readVulgar, vulgar } from './vulgar'

/** A number as written, before its scale: a decimal string for `Number`, with a power of ten where it has one of its own. */
export interface Numeral {
  start: number
  end: number
  digits: string
  power: number
  flags: string[]
}

/** Digits that are no number: versions, dates, addresses, a number cut off by the bound. */
export interface NoNumber {
  end: number
  refused: string
}

/** No number in the news is longer; the bound keeps reading linear. */
const MAX_LENGTH = 40
const SEPARATORS = ".,' ·٫٬_"
/** What an exponent may begin with. */
const MAY_BE_EXPONENT = /^(?:[eE×x·*^⁰¹²³⁴-⁹]| [×x·*])/
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number in digits (or a vulgar fraction) that begins at `start`; `decimals` are the language's decimal marks. */
export function readDigits(text: string, start: number, decimals: string): Numeral | NoNumber {
  if (isVulgar(text[start])) return numeral(start, start + 1, String(vulgar[text[start]!]))
  if (lacksZero(text, start, decimals)) return readBehindPoint(text, start)
  const plainEnd = endOfDigits(text, start)
  if (isUnseparated(text, plainEnd) && plainEnd - start < MAX_LENGTH) {
    const digits = text.slice(start, plainEnd)
    if (hasIdleZero(digits)) return { end: plainEnd, refused: 'a zero in front' }
    return readExponent(text, readVulgar(text, numeral(start, plainEnd, digits)))
  }
  const { runs, separators, end } = splitRuns(text, start)
  if (end - start >= MAX_LENGTH) return { end: endOfDigits(text, end), refused: 'too long' }
  const plain = joinRuns(runs, separators, decimals)
  if (!plain) return { end, refused: 'a version, a date or an address' }
  return readExponent(text, readVulgar(text, { ...plain, start, end, power: 0 }))
}

/** ".5 per cent": English leaves the zero out, and others do in haste. */
function lacksZero(text: string, start: number, decimals: string): boolean {
  const mark = text[start - 1]
  return mark !== undefined && decimals.includes(mark) && /^$|[\s($€£+−-]/.test(text[start - 2] ?? '')
}

function readBehindPoint(text: string, start: number): Numeral | NoNumber {
  const end = endOfDigits(text, start)
  if (end - start >= MAX_LENGTH) return { end, refused: 'too long' }
  return numeral(start - 1, end, `0.${text.slice(start, end)}`)
}

/** Most numbers are digits and nothing else. */
function isUnseparated(text: string, end: number): boolean {
  return !SEPARATORS.includes(text[end] ?? 'x') || !isDigit(text.charCodeAt(end + 1))
}

function endOfDigits(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

function numeral(start: number, end: number, digits: string): Numeral {
  return { start, end, digits, power: 0, flags: [] }
}

/** Runs of digits with what stands between them. Spaces and apostrophes group in exact triples only. */
function splitRuns(text: string, start: number): { runs: string[]; separators: string[]; end: number } {
  const runs: string[] = []
  const separators: string[] = []
  let end = start
  for (;;) {
    const from = end
    while (isDigit(text.charCodeAt(end)) && end - start < MAX_LENGTH) end++
    runs.push(text.slice(from, end))
    const separator = text[end]
    if (end - start >= MAX_LENGTH || !separator || !SEPARATORS.includes(separator)) break
    if (!isDigit(text.charCodeAt(end + 1))) break
    if ((separator === ' ' || separator === "'" || separator === '_') && !isTriple(text, end + 1, runs)) break
    separators.push(separator)
    end++
  }
  return { runs, separators, end }
}

function isTriple(text: string, start: number, before: string[]): boolean {
  const isFirst = before.length === 1
  const last = before[before.length - 1]!
  if (last.length > 3 || (!isFirst && last.length !== 3) || before[0]!.startsWith('0')) return false
  for (let index = 0; index < 3; index++) if (!isDigit(text.charCodeAt(start + index))) return false
  return !isDigit(text.charCodeAt(start + 3))
}

function joinRuns(
  runs: string[],
  separators: string[],
  decimals: string,
): Pick<Numeral, 'digits' | 'flags'> | undefined {
  const [first = ''] = runs
  const last = runs[runs.length - 1]!
  const mark = separators[separators.length - 1]
  if (!mark) return hasIdleZero(first) ? undefined : { digits: first, flags: [] }
  if (separators.length === 1) return joinTwo(first, last, mark, decimals)
  const isOnce = separators.indexOf(mark) === separators.length - 1
  const isMixed = new Set(separators).size === 2
  if (new Set(separators).size > 2 || (isMixed && (!isOnce || !canBeDecimal(mark)))) return undefined
  const groups = isMixed ? runs.slice(0, -1) : runs
  if (!areGroups(groups)) return undefined
  return { digits: groups.join('') + (isMixed ? `.${last}` : ''), flags: [] }
}

/** One separator: a group of three, or a decimal mark. */
function joinTwo(
  first: string,
  last: string,
  mark: string,
  decimals: string,
): Pick<Numeral, 'digits' | 'flags'> | undefined {
  const isDecimalMark = mark === '٫' || decimals.includes(mark)
  const mayGroup = last.length === 3 && first.length <= 3 && !first.startsWith('0')
  if (!canBeDecimal(mark)) return { digits: first + last, flags: [] }
  if (hasIdleZero(first)) return undefined
  // "US$500,000 millones": three idle zeros behind a comma are a group, whatever the language's own marks.
  if (mayGroup && (!isDecimalMark || (mark === ',' && last === '000')))
    return { digits: first + last, flags: decimals === '' ? ['ambiguous'] : [] }
  return { digits: `${first}.${last}`, flags: mayGroup ? ['ambiguous'] : [] }
}

function canBeDecimal(mark: string): boolean {
  return mark === '.' || mark === ',' || mark === '·' || mark === '٫'
}

function hasIdleZero(run: string): boolean {
  return run.length > 1 && run.startsWith('0')
}

/** Threes throughout, or lakh groups: twos, and three at the end. */
function areGroups(groups: string[]): boolean {
  const [first = '', ...rest] = groups
  if (first.length === 0 || first.length > 3 || first.startsWith('0')) return false
  if (rest.every(run => run.length === 3)) return true
  return first.length <= 2 && rest.at(-1)!.length === 3 && rest.slice(0, -1).every(run => run.length === 2)
}

/** 3.8e25, 3.8 × 10^25, 10²⁶. */
function readExponent(text: string, number: Numeral): Numeral {
  if (!MAY_BE_EXPONENT.test(text.slice(number.end, number.end + 2))) return number
  const tail = text.slice(number.end, number.end + 12)
  const letter = /^e\+?(\d{1,3})(?![a-z0-9])/i.exec(tail)
  if (letter) return { ...number, end: number.end + letter[0].length, power: Number(letter[1]) }
  const times = /^ ?[×x·*] ?10(?:\^(\d{1,3})|([⁰¹²³⁴-⁹]{1,3}))/.exec(tail)
  if (times) return { ...number, end: number.end + times[0].length, power: powerOf(times) }
  const bare = number.digits === '10' ? /^(?:\^(\d{1,3})|([⁰¹²³⁴-⁹]{1,3}))/.exec(tail) : null
  return bare ? { ...number, end: number.end + bare[0].length, digits: '1', power: powerOf(bare) } : number
}

function powerOf(match: RegExpExecArray): number {
  if (match[1]) return Number(match[1])
  return Number(Array.from(match[2]!, character => SUPERSCRIPTS.indexOf(character)).join(''))
}
