import type { Magnitude } from './draft'

/** How a figure begins: a number, or words that stand for one. */
export interface Head {
  start: number
  end: number
  low: Magnitude
  high: Magnitude
  flags: string[]
  /** What must follow for the words to be a figure. */
  needs?: 'scale' | 'scale or unit' | 'scale and unit' | 'unit' | 'of'
  /** Set when the head says a whole figure by itself, or begins the unit. */
  is?: 'factor' | 'adverb' | 'half' | 'nth' | 'fraction' | 'unit' | 'scale'
  value?: number
}

/** Digits that are no number, or words that are not one here. */
export interface Refusal {
  refused: string
  end: number
}

/** The ends of a single value; a very small one is written with a power of its own. */
export function single(value: string | number, power = 0): Pick<Head, 'low' | 'high'> {
  const [digits = '', own = '0'] = String(value).split('e')
  const magnitude = { digits, power: power + Number(own) }
  return { low: magnitude, high: magnitude }
}

/** The ends of a range of two whole numbers, without a scale. */
export function between(low: number, high: number): Pick<Head, 'low' | 'high'> {
  return { low: { digits: String(low), power: 0 }, high: { digits: String(high), power: 0 } }
}
