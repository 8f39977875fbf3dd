import type { Language } from '../../lib/engine/languages/language'
import { hostile, hostileTo } from '../../tests/quantities/hostile'
import { timeGrowth } from '../../tests/quantities/time-growth'

/** Twice the text may take so many times as long. */
const BOUND = { times: 2, most: 2.3 }
/** Characters, of which English reads twice as many: half a million and a million. */
const LONG = 500_000
/** The same for each of the other languages, which are many. */
const SHORT = 15_000

type Read = (text: string) => unknown

export interface Growth {
  name: string
  /** Milliseconds of the processor for a million characters. */
  perMillion: number
  /** Time of twice the text over that of the text. */
  growth: number
  isTooHigh: boolean
}

/** How the time of `read`, which reads English, grows with each hostile text. */
export function growths(read: Read): Growth[] {
  return Object.entries(hostile).map(([name, piece]) => growthOf(name, piece, read, LONG))
}

/** The worst growth of a language with hostile texts, its own words among them. */
export function worstGrowth(read: Read, language: Language): Growth {
  const pieces = Object.entries({ ...hostile, ...hostileTo(language) })
  const all = pieces.map(([name, piece]) => growthOf(name, piece, read, SHORT))
  return all.reduce((worst, one) => (one.growth > worst.growth ? one : worst))
}

function growthOf(name: string, piece: string, read: Read, length: number): Growth {
  const { once, ratio } = timeGrowth(read, piece.repeat(Math.ceil(length / piece.length)), BOUND)
  return {
    name,
    perMillion: Math.round((once / length) * 1e6),
    growth: Math.round(ratio * 100) / 100,
    isTooHigh: ratio > BOUND.most,
  }
}
