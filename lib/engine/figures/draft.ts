import type { Figure, Kind, Qualifier, Reading } from '../types'

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
  flags: string[]
  alternatives?: Reading[]
}

export const NO_UNIT: UnitReading = { kind: 'count', unit: '', dim: 'count', power: 0 }

export function valueOf({ digits, power }: Magnitude, unit: UnitReading = NO_UNIT): number {
  const value = Number(`${digits}e${power + unit.power}`)
  return unit.factor === undefined ? value : value * unit.factor
}

export function lowOf(draft: Draft): number {
  return valueOf(draft.low, draft.unit)
}

export function highOf(draft: Draft): number {
  return valueOf(draft.high, draft.unit)
}

export function hasFlag(draft: Draft, flag: string): boolean {
  return draft.flags.includes(flag)
}
