import { isDigit, isLetter, wordEnd } from '../text/letters'
import type { Kind } from '../types'
import type { UnitReading } from './draft'
import type { Lexicon, Meaning } from './lexicon'
import { type Passage, phraseAt, skipGap, skipSpaces } from './passage'
import { type Found, findAt, findBefore } from './phrases'
import { plainlyNamed } from './rare-money'

/** What stands after a number and its scale, and where it ends. */
export interface UnitAfter {
  end: number
  meaning: Meaning
  /** Joined to the number by a hyphen: "trillion-dollar". */
  isHyphened: boolean
}

/** The percentage, currency, unit, multiple or fraction that follows `at`; not the nouns of counts. */
export function readUnitAfter(passage: Passage, at: number): UnitAfter | undefined {
  const start = skipGap(passage, at)
  const isHyphened = passage.raw[at] === '-'
  const direct = longest(passage, start)
  if (direct) return { end: direct.end, meaning: direct.meaning, isHyphened }
  const more = phraseAt(passage, passage.lexicon.adjectives, start)
  const described = more && longest(passage, skipGap(passage, more.end))
  // "Four business days", "two more gigawatts"
  if (described?.meaning.is === 'unit') return { end: described.end, meaning: described.meaning, isHyphened }
  const named = findOwnedMoney(passage, start)
  if (named) return { end: named.end, meaning: named.meaning, isHyphened }
  const of = phraseAt(passage, passage.lexicon.of, skipComma(passage, start))
  if (!of) return undefined
  const owned = longest(passage, skipSpaces(passage, of.end))
  const isOwnable = owned?.meaning.is === 'money' || owned?.meaning.is === 'unit'
  return owned && isOwnable ? { end: owned.end, meaning: owned.meaning, isHyphened: false } : undefined
}

/** Shorter adjectives are no country's. */
const MIN_ADJECTIVE = 4

/** "30 *kambodschanische* Riel", "420 million *Finnish* markka": money that is nobody else's, by whose it is. */
function findOwnedMoney(passage: Passage, start: number): Found<Meaning> | undefined {
  const end = wordEnd(passage.raw, start)
  if (
    end - start < MIN_ADJECTIVE ||
    passage.raw[end] !== ' ' ||
    phraseAt(passage, passage.lexicon.stops, start)
  )
    return undefined
  const name = phraseAt(passage, passage.lexicon.names, end + 1)
  return name?.meaning.is === 'money' && plainlyNamed.has(name.meaning.code) ? name : undefined
}

/** "2,5 milioni, di litri": the unit may come as an afterthought. */
function skipComma(passage: Passage, start: number): number {
  return passage.raw[start] === ',' ? skipSpaces(passage, start + 1) : start
}

function longest({ raw, lower, lexicon }: Passage, start: number): Found<Meaning> | undefined {
  const name = findAt(lexicon.names, lower, start, lexicon.edge)
  const found = findAt(lexicon.signs, raw, start, 'word')
  const sign = found && (isOfNext(raw, found) || isClockWord(lower, lexicon, found)) ? undefined : found
  if (!name || !sign) return name ?? sign
  // Of "3 PB" and "3 pb" the sign is the one with the capitals.
  return sign.end >= name.end ? sign : name
}

/** "$5tn-$7tn": a sign before digits belongs to them; "150 milioni l'anno": the l is an article; "75 milyon $'a" ends in a case. */
function isOfNext(raw: string, { start, end, meaning }: Found<Meaning>): boolean {
  // "17 C.F.R. 240", "410 F.3d 113"
  if (end - start === 1 && /^\.[A-Z0-9]/.test(raw.slice(end, end + 2))) return true
  if (meaning.is === 'money') return isDigit(raw.charCodeAt(end))
  return raw[end] === "'" && isLetter(raw.charCodeAt(end + 1))
}

/** "12. maj 2024 *kl.* 19.30": no kilolitres. */
function isClockWord(lower: string, { clockBefore }: Lexicon, { start, end }: Found<Meaning>): boolean {
  const isBeforeDigits = /^\.? ?\d/.test(lower.slice(end, end + 3))
  return isBeforeDigits && findBefore(clockBefore, lower, end, 'word')?.start === start
}

/** Of units that are no quantity, by what they measure. */
const KINDS: Record<string, Kind> = { count: 'count', points: 'percent_points', share: 'percent' }

/** The figure's unit from what follows it; nothing where a closer look is needed (times, fractions). */
export function unitOf(meaning: Meaning, isHyphened: boolean): UnitReading | undefined {
  switch (meaning.is) {
    case 'percent':
      return { kind: 'percent', unit: '%', dim: 'share', power: meaning.inTenths ? 1 : 0 }
    case 'points':
      return { kind: 'percent_points', unit: meaning.unit, dim: 'points', power: meaning.inTenths ? -1 : 0 }
    case 'money':
      if (meaning.mass && isHyphened) return { kind: 'quantity', ...meaning.mass }
      return {
        kind: 'money',
        unit: meaning.code,
        dim: 'money',
        power: meaning.cents ? -2 : (meaning.power ?? 0),
      }
    case 'unit':
      return { kind: KINDS[meaning.measure.dim] ?? 'quantity', ...meaning.measure }
    default:
      return undefined
  }
}

/** Tenfold, 10x. */
export const TIMES: UnitReading = { kind: 'multiplier', unit: 'x', dim: 'ratio', power: 0 }
/** A part of something, as a percentage: half, one in five. */
export const SHARE: UnitReading = { kind: 'ratio', unit: '%', dim: 'share', power: 0 }

/** An amount in a currency by its ISO 4217 code; `power` of ten is that of its coins or thousands. */
export function moneyUnit(code: string, power = 0): UnitReading {
  return { kind: 'money', unit: code, dim: 'money', power }
}

/** A number of things, by the noun's key in `Counts.nouns` or as it is written. */
export function countUnit(noun: string): UnitReading {
  return { kind: 'count', unit: noun, dim: 'count', power: 0 }
}
