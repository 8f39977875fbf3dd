import type { Finding } from '../../lib/engine/types'

/** Where a figure leads, in words that compare: the claim, the relation and the drift, or nothing. */
export type Told = 'nothing' | `${string} ${string} ${string}`

/** Of a figure that was found or not; a value that differs is said to differ by its value, a slip by its scale. */
export function tellOrigin(finding: Finding | undefined): Told {
  if (!finding || finding.relation === 'none') return 'nothing'
  return `${finding.match.claim.id} ${finding.relation} ${finding.drift ?? 'as it is'}`
}
