import { isDigit } from '../text/letters'
import { readDigits } from './digits'
import type { Magnitude } from './draft'
import type { Scale } from './lexicon'
import { type Passage, phraseAt, skipSpaces } from './passage'
import { type Found, findAt } from './phrases'
import { findScale } from './scales'
import { readPositional, readSpelt } from './spelt'

/** What a number's sections came to: 1兆 and 2345億. */
export interface Sections {
  end: number
  magnitude: Magnitude
  /** Of the first word that multiplied. */
  scalePower: number
  how: Scale['how']
  otherwise?: number
}

interface Sum {
  end: number
  /** What the words so far came to, and the section since the last scale. */
  total: Magnitude[]
  section: Magnitude[]
  /** Read, and not yet multiplied. */
  pending: Magnitude | undefined
  /** Later words must be smaller than these powers. */
  below: { multiplier: number; scale: number }
  first: { power: number; scale?: Scale } | undefined
}

/** No number has more words. */
const MAX_STEPS = 24

/** Whether numbers are sums of sections of four places. */
export function hasSections({ lexicon }: Passage): boolean {
  return lexicon.multipliers.includes(1000)
}

/**
 * The sum of the sections that begin with `number` and go on at `end`: multipliers and scales of a myriad, with
 * smaller parts after them. Nothing where no such word follows.
 */
export function readSections(passage: Passage, end: number, number: Magnitude): Sections | undefined {
  let sum: Sum = {
    end,
    total: [],
    section: [],
    pending: number,
    below: { multiplier: 4, scale: Number.POSITIVE_INFINITY },
    first: undefined,
  }
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const next = multiply(passage, sum) ?? raise(passage, sum) ?? addPart(passage, sum)
    if (!next) break
    sum = next
  }
  if (!sum.first) return undefined
  const terms = [...sum.total, ...sum.section, ...(sum.pending ? [sum.pending] : [])]
  const { power, scale } = sum.first
  const otherwise = terms.length === 1 ? scale?.otherwise : undefined
  return {
    end: sum.end,
    magnitude: added(terms),
    scalePower: terms.length === 1 ? terms[0]!.power - number.power : power,
    how: scale?.how ?? 'locale',
    ...(otherwise === undefined ? {} : { otherwise }),
  }
}

/** 5천, 3百 */
function multiply(passage: Passage, sum: Sum): Sum | undefined {
  if (!sum.pending || Number(sum.pending.digits) >= 10) return undefined
  const word = phraseAt(passage, passage.lexicon.numerals, skipSpaces(passage, sum.end))
  if (!word || !passage.lexicon.multipliers.includes(word.meaning)) return undefined
  const power = Math.log10(word.meaning)
  if (power >= sum.below.multiplier || beginsUnit(passage, word)) return undefined
  return {
    ...sum,
    end: word.end,
    section: [...sum.section, raised(sum.pending, power)],
    pending: undefined,
    below: { ...sum.below, multiplier: power },
    first: sum.first ?? { power },
  }
}

/** 7千5百30*万* */
function raise(passage: Passage, sum: Sum): Sum | undefined {
  const parts = [...sum.section, ...(sum.pending ? [sum.pending] : [])]
  if (parts.length === 0) return undefined
  const word = findScale(passage, skipSpaces(passage, sum.end))
  if (!word || word.meaning.power >= sum.below.scale || beginsUnit(passage, word)) return undefined
  const { power } = word.meaning
  return {
    end: word.end,
    total: [...sum.total, raised(added(parts), power)],
    section: [],
    pending: undefined,
    below: { multiplier: 4, scale: power },
    first: sum.first?.scale ? sum.first : { power: power + (sum.first?.power ?? 0), scale: word.meaning },
  }
}

/** A word that begins a longer name of a unit or a counter is no scale: 3兆瓦, 5千瓦时, 두 경기. */
function beginsUnit({ lexicon, lower }: Passage, { start, end }: Found<unknown>): boolean {
  const name = findAt(lexicon.names, lower, start, 'anywhere')
  const noun = findAt(lexicon.nouns, lower, start, 'anywhere')
  return (name?.meaning.is === 'unit' && name.end > end) || (noun !== undefined && noun.end > end)
}

/** 1兆*2345*億, 3千*二*百 */
function addPart(passage: Passage, sum: Sum): Sum | undefined {
  if (sum.pending) return undefined
  const { lexicon, lower } = passage
  const at = findAt(lexicon.plus, lower, sum.end, 'anywhere')?.end ?? sum.end
  const part = partAt(passage, at)
  if (!part) return undefined
  const power = sum.section.length > 0 ? sum.below.multiplier : sum.below.scale
  if (Number(part.pending.digits) >= 10 ** Math.min(power, 308)) return undefined
  const next = { ...sum, ...part }
  const goesOn = multiply(passage, next) ?? raise(passage, next)
  // Behind a space only what goes on, or is written in full, is part of the same number: 1만 2천 345.
  const isFull = at === sum.end || part.pending.digits.length >= 3 || isMoney(passage, part.end)
  return goesOn || (isFull && endsNumber(passage, part)) ? next : undefined
}

/** The last number read, and where it ends. */
interface Part {
  end: number
  pending: Magnitude
}

function partAt(passage: Passage, at: number): Part | undefined {
  const { raw, lexicon } = passage
  if (isDigit(raw.charCodeAt(at))) {
    const number = readDigits(raw, at, lexicon.language.table.decimal)
    return 'refused' in number ? undefined : { end: number.end, pending: { digits: number.digits, power: 0 } }
  }
  const word = phraseAt(passage, lexicon.numerals, at)
  if (!word || lexicon.multipliers.includes(word.meaning)) return undefined
  const number = readPositional(passage, at) ?? readSpelt(passage, at)
  return number && { end: number.end, pending: { digits: number.digits, power: 0 } }
}

/** 1천 15 프랑 */
function isMoney(passage: Passage, end: number): boolean {
  const name = phraseAt(passage, passage.lexicon.names, skipSpaces(passage, end))
  return name?.meaning.is === 'money' && !name.meaning.cents
}

/** Days and hours are no more. */
const LAST_DAY = 31
/** Years are written in four digits. */
const YEAR = /^(?:1[5-9]|2[01])\d\d$/

/** No day, year or other ordinal follows, whose number the last part would be: 三万五千点, but 3万5点. */
function endsNumber({ lexicon, lower }: Passage, { end, pending }: Part): boolean {
  const mayBeOrdinal = Number(pending.digits) <= LAST_DAY || YEAR.test(pending.digits)
  return !mayBeOrdinal || !findAt(lexicon.ordinals, lower, end, 'anywhere')
}

function raised({ digits, power }: Magnitude, by: number): Magnitude {
  return { digits, power: power + by }
}

/** One term stays as written, so that its digits are kept. */
function added(terms: Magnitude[]): Magnitude {
  if (terms.length === 1) return terms[0]!
  const total = terms.reduce((sum, { digits, power }) => sum + Number(`${digits}e${power}`), 0)
  return { digits: String(total), power: 0 }
}
