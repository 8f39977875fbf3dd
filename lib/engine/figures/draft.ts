import type { Figure, Kind, Qualifier, Reading } from '../types'
import type { Head } from './head'

/** A number before its unit: `Number(digits + 'e' + power)`. */
export interface Magnitude {
  digits: string
  power: number
}

/** What a number counts or is measured in, and how it gets there. */
export interface UnitReading {
  kind: Kind
  /** '' where the text names none. */
  unit: string
  dim: string
  power: number
  factor?: number
}

/** A figure being read. Offsets are into the folded text. */
export interface Draft {
  start: number
  end: number
  /** Where the number begins, past sign and currency. */
  numberStart: number
  /** Where number and scale end, and the unit begins. */
  numberEnd: number
  low: Magnitude
  high: Magnitude
  /** The scale words' part of the power; 0 where there was none. */
  scalePower: number
  scale: Figure['scale']
  /** The loaned scale word's native power, kept as another reading. */
  otherwise?: number
  unit?: UnitReading
  qualifier: Qualifier | null
  role?: Figure['role']
  per?: string
  /** Where the words of the rate end. */
  rateEnd?: number
  flags: string[]
  alternatives?: Reading[]
}

/** A bare number, until something is found that it counts or is measured in. */
export const NO_UNIT: UnitReading = { kind: 'count', unit: '', dim: 'count', power: 0 }

/** The value in the unit's base: 5 with the unit kW is 5000, of W. Without a unit it is a count. */
export function numberOf({ digits, power }: Magnitude, unit: UnitReading = NO_UNIT): number {
  const value = Number(`${digits}e${power + unit.power}`)
  // Twelve digits: what a unit's factor adds beyond them is noise.
  return unit.factor === undefined ? value : Number((value * unit.factor).toPrecision(12))
}

/** The lower end in the unit's base; of a single value the same as `highOf`. */
export function lowOf(draft: Draft): number {
  return numberOf(draft.low, draft.unit)
}

/** The upper end in the unit's base. */
export function highOf(draft: Draft): number {
  return numberOf(draft.high, draft.unit)
}

/** A draft of what a head says, with what is known beyond it. */
export function draftOf(head: Head, more: Partial<Draft>): Draft {
  return {
    start: head.start,
    end: head.end,
    numberStart: head.start,
    numberEnd: head.end,
    low: head.low,
    high: head.high,
    scalePower: 0,
    scale: 'none',
    qualifier: head.flags.includes('vague') ? 'vague' : head.flags.includes('approx') ? 'approx' : null,
    flags: head.flags.filter(flag => flag !== 'approx'),
    ...more,
  }
}

/** Whether a step left this mark on the draft, by its name in `Draft.flags`. */
export function hasFlag(draft: Draft, flag: string): boolean {
  return draft.flags.includes(flag)
}

/** The number is written in digits. */
export function hasDigits(draft: Draft): boolean {
  return !hasFlag(draft, 'spelled')
}

/** No currency, unit or scale: nothing but the number and perhaps a noun. */
export function isPlain(draft: Draft): boolean {
  return draft.scalePower === 0 && (draft.unit === undefined || draft.unit.kind === 'count')
}

/** The whole number written in digits, or nothing. */
export function integerOf(draft: Draft): number | undefined {
  return hasDigits(draft) && /^\d+$/.test(draft.low.digits) ? Number(draft.low.digits) : undefined
}
