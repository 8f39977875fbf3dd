import type { Finding } from '../../lib/engine/types'

/** A finding as it stands in a list. */
export interface Listed {
  /** What the page's reader knows it by. */
  id: number
  finding: Finding
  /** The page's own heading above it. */
  heading?: string
  /** The sentence around the figure, without it. */
  sentence?: { before: string; after: string }
}
