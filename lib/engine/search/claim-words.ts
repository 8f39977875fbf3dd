import type { Claim, Entity, Measure } from '../pack/claim'
import { writeValue } from './written-value'

/** What a claim is found by in a search, beyond its statement: whose, what, how much, when and by whom. */
export function wordsOf(claim: Claim, entities: Entity[], measure: Measure | undefined): string {
  const { origin } = claim
  const words = new Set([
    ...Object.values(claim.label),
    ...entities.flatMap(({ name, aliases }) => [...Object.values(name), ...Object.values(aliases).flat()]),
    ...Object.values(measure?.name ?? {}),
    writeValue(claim.quantity),
    claim.period ?? claim.asOf,
    ...(origin.found ? [origin.source.publisher, origin.speaker ?? ''] : []),
  ])
  return [...words].join(' ')
}
