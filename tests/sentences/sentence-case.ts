/** A sentence whose figure, in square brackets, comes from a claim, or from none: then it must stay unknown. */
export interface SentenceCase {
  text: string
  /** BCP 47; English where absent. */
  lang?: string
  /** ISO 8601 day. */
  published: string
  /** Absent for silence. */
  claim?: string
  /** How it is taken; it agrees where absent. */
  relation?: 'differs'
}
