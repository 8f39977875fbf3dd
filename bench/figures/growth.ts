import type { Language } from '../../lib/engine/languages/language'
import { hostile, hostileTo } from '../../tests/quantities/hostile'
import { timeGrowth } from '../../tests/quantities/time-growth'

/** Twice the text may take so many times as long. */
const MOST = 2.3
/** Characters, of which English reads twice as many: half a million and a million. */
const LONG = 500_000
/** The same for each language, which are many; doubled thrice, since short readings say little of one doubling. */
const SHORT = 5000
const DOUBLINGS = 3

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
  return Object.entries(hostile).map(([name, piece]) =>
    growthOf(name, piece.repeat(Math.ceil(LONG / piece.length)), read, 1),
  )
}

/** The worst growth of a language with hostile texts, its own words among them. */
export function worstGrowth(read: Read, language: Language): Growth {
  const pieces = Object.entries({ ...hostile, ...hostileTo(language) })
  const all = pieces.map(([name, piece]) =>
    growthOf(name, piece.repeat(Math.ceil(SHORT / piece.length)), read, DOUBLINGS),
  )
  return all.reduce((worst, one) => (one.growth > worst.growth ? one : worst))
}

function growthOf(name: string, text: string, read: Read, doublings: number): Growth {
  const { once, ratio } = timeGrowth(read, text, { times: 2 ** doublings, most: MOST ** doublings })
  const growth = ratio ** (1 / doublings)
  return {
    name,
    perMillion: Math.round((once / text.length) * 1e6),
    growth: Math.round(growth * 100) / 100,
    isTooHigh: growth > MOST,
  }
}
