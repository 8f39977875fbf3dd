import type { Numeral } from './digits'
import { isMeasured } from './mixed'
import { type Passage, phraseAt, skipSpaces } from './passage'
import { findAt, isWordEdge } from './phrases'

/** More words than any number under a thousand has. */
const MAX_WORDS = 12

interface Sum {
  end: number
  total: number
  /** The words since the last multiplier. */
  tail: number
  /** What the last multiplier multiplied by; a later one must be smaller. */
  ceiling: number
}

const POSITIONAL_DIGITS = 2

/** Digits in words side by side, as they stand in years: 二〇二四; two in a row that follow on each other are 2 to 3. */
export function readPositional(passage: Passage, start: number): Numeral | undefined {
  const { lexicon, lower } = passage
  if (!lexicon.multipliers.includes(10)) return undefined
  let digits = ''
  let end = start
  for (let word = phraseAt(passage, lexicon.numerals, end); word && word.meaning < 10; ) {
    digits += String(word.meaning)
    end = word.end
    word = phraseAt(passage, lexicon.numerals, end)
  }
  if (digits.length < POSITIONAL_DIGITS || isMultiplier(passage, end)) return undefined
  const flags = digits.length < 4 ? ['spelled'] : []
  if (lower[end] !== undefined && digits[0] === '0') return undefined
  return addPoint(passage, { start, end, digits, power: 0, flags })
}

function isMultiplier({ lexicon, lower }: Passage, at: number): boolean {
  const word = findAt(lexicon.numerals, lower, at, 'anywhere')
  return word !== undefined && lexicon.multipliers.includes(word.meaning)
}

/** The number in words that begins at `start`, under a thousand, or a thousand where the language has a word of its own for it. */
export function readSpelt(passage: Passage, start: number): Numeral | undefined {
  const whole = readInteger(passage, start)
  return whole && addPoint(passage, whole)
}

function readInteger(passage: Passage, start: number): Numeral | undefined {
  let sum: Sum = { end: start, total: 0, tail: 0, ceiling: Infinity }
  let whole: Sum | undefined
  for (let at = start, words = 0; words < MAX_WORDS; words++) {
    const next = addWord(passage, sum, at, words === 0)
    if (!next) break
    sum = next
    // "Két százalék": száz is a hundred, but not at the beginning of a longer word.
    if (endsWell(passage, sum.end)) whole = sum
    at = skipGlue(passage, sum.end)
  }
  if (!whole) return undefined
  const digits = String(whole.total + whole.tail)
  return { start, end: whole.end, digits, power: 0, flags: ['spelled'] }
}

/** A joined number may run on into a scale word, a fraction or a factor: settemila, driekwart, zwölffach. */
function endsWell(passage: Passage, end: number): boolean {
  const { lexicon, lower } = passage
  if (lexicon.edge === 'anywhere' || isWordEdge(lower, end)) return true
  if (!joins(passage)) return false
  if (findAt(lexicon.scales, lower, end, 'anywhere')) return true
  const name = findAt(lexicon.names, lower, end, 'word')?.meaning.is
  return name === 'fraction' || name === 'fold'
}

function joins({ lexicon }: Passage): boolean {
  return lexicon.language.table.numerals.joined
}

function addWord(passage: Passage, sum: Sum, at: number, isFirst: boolean): Sum | undefined {
  const word = readWord(passage, at)
  if (!word) return undefined
  const { value, end } = word
  const { unitsFirst } = passage.lexicon.language.table.numerals
  if (passage.lexicon.multipliers.includes(value))
    return isCoin(passage, sum, at) ? undefined : multiply(sum, value, end)
  if (value >= sum.ceiling) return undefined
  if (value >= 1000) return isFirst ? { end, total: value, tail: 0, ceiling: 1000 } : undefined
  if (isFirst || sum.tail === 0) return { ...sum, tail: value, end }
  if (unitsFirst && isUnit(sum.tail % 100) && value >= 20 && value < 100 && value % 10 === 0)
    return { ...sum, tail: sum.tail + value, end }
  return fitsAfter(sum.tail, value) ? { ...sum, tail: sum.tail + value, end } : undefined
}

/** "Quarante-cinq cents": what is a hundred and a coin too counts coins beyond the nineteen hundreds. */
function isCoin(passage: Passage, { tail }: Sum, at: number): boolean {
  const name = tail < 20 ? undefined : findAt(passage.lexicon.names, passage.lower, at, 'word')?.meaning
  return name?.is === 'money' && name.cents
}

function isUnit(value: number): boolean {
  return value > 0 && value < 10
}

function multiply(sum: Sum, by: number, end: number): Sum | undefined {
  if (by >= sum.ceiling || sum.tail >= by) return undefined
  return { end, total: sum.total + (sum.tail || 1) * by, tail: 0, ceiling: by }
}

/**
 * A smaller word after a round one: twenty five, trescientos treinta y cinco; soixante-quinze and quatre-vingt-dix
 * count on from 60 and 80.
 */
function fitsAfter(tail: number, value: number): boolean {
  if (tail >= 100) return value < 100 && (tail % 100 === 0 || fitsAfter(tail % 100, value))
  if (tail === 60 || tail === 80) return value > 0 && value < 20
  return tail >= 20 && tail % 10 === 0 && value > 0 && value < 10
}

function readWord(passage: Passage, at: number): { value: number; end: number } | undefined {
  const { lower, lexicon } = passage
  if (!joins(passage)) {
    const word = phraseAt(passage, lexicon.numerals, at)
    return word && { value: word.meaning, end: word.end }
  }
  const free = findAt(lexicon.numerals, lower, at, 'anywhere')
  const bound = findAt(lexicon.boundNumerals, lower, at, 'anywhere')
  const word = bound && (!free || bound.end > free.end) ? bound : free
  return word && { value: word.meaning, end: word.end }
}

function skipGlue(passage: Passage, at: number): number {
  const { lexicon, lower } = passage
  let next = lower[at] === '-' ? at + 1 : skipSpaces(passage, at)
  const isGlued = joins(passage) || lexicon.language.writing.proclitics !== undefined
  const glue = findAt(lexicon.numeralGlue, lower, next, isGlued ? 'anywhere' : 'word')
  if (!glue) return next
  next = lower[glue.end] === '-' ? glue.end + 1 : skipSpaces(passage, glue.end)
  return next
}

/** One point seven two. "Siete *con* cincuenta" is one only where something is measured by it. */
function addPoint(passage: Passage, number: Numeral): Numeral {
  const { lexicon } = passage
  const at = skipSpaces(passage, number.end)
  const point = phraseAt(passage, lexicon.point, at)
  if (point) return addDecimals(passage, number, point.end)
  const loose = phraseAt(passage, lexicon.loosePoint, at)
  const read = loose && addDecimals(passage, number, loose.end)
  return read && isMeasured(passage, read.end) ? read : number
}

function addDecimals(passage: Passage, number: Numeral, pointEnd: number): Numeral {
  const { lexicon } = passage
  // "Coma mil quinientos setenta y ocho", "vírgula vinte e oito": read as a number, where words are set apart.
  const part = readInteger(passage, skipSpaces(passage, pointEnd))
  if (part && (lexicon.edge === 'word' ? /^[1-9]\d+$/ : /^[1-9]\d\d+$/).test(part.digits))
    return { ...number, end: part.end, digits: `${number.digits}.${part.digits}` }
  let decimals = ''
  let end = number.end
  for (let at = pointEnd; decimals.length < 8; at = end) {
    const digit = phraseAt(passage, lexicon.numerals, skipSpaces(passage, at))
    if (!digit || digit.meaning > (decimals ? 9 : 99)) break
    if (isMultiplier(passage, digit.end) && lexicon.edge === 'anywhere') break
    decimals += String(digit.meaning)
    end = digit.end
  }
  return decimals ? { ...number, end, digits: `${number.digits}.${decimals}` } : number
}
