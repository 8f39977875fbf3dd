import type { Qualifier } from '../../lib/engine/types'

/**
 * A figure in a sentence, and the claims that it may come from in order, or none: then it must stay unknown.
 * The figure stands in square brackets. A text of several paragraphs begins with its title.
 */
export interface RankingCase {
  text: string
  /** BCP 47; English where absent. */
  lang?: string
  /** ISO 8601 day. */
  published?: string
  /** The claim taken first, then those that must follow it in this order; [] for silence. */
  claims: string[]
  /** How it is taken; it agrees where absent. */
  relation?: 'agrees' | 'differs'
}

/** Sentences about one number, which several claims of the pack share. */
export interface RankingSet {
  /** The figure in every sentence of the set. */
  figure: { min: number; max?: number; unit: string; per?: string; qualifier?: Qualifier }
  cases: RankingCase[]
}
