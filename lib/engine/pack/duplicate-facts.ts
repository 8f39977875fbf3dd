import { type PackProblem, problem } from './problem'
import type { PackClaim } from './schema'

/**
 * Claims that say the same of the same: measure, entities, time and quantity. They are one claim, and the
 * later source belongs in the lineage of the earlier. A fact without a period is dated by its month.
 */
export function duplicateFacts(claims: PackClaim[]): PackProblem[] {
  const seen = new Map<string, string>()
  return claims.flatMap((claim, at) => {
    const fact = factOf(claim)
    const first = seen.get(fact)
    if (first === undefined) {
      seen.set(fact, claim.id)
      return []
    }
    return [problem('error', `claims[${at}]`, `${claim.id} tells the same fact as ${first}`)]
  })
}

function factOf({ measure, entities, period, asOf, quantity }: PackClaim): string {
  const { min, max, unit, per } = quantity
  return [measure, [...entities].sort(), period ?? asOf.slice(0, 7), min, max, unit, per].join('|')
}
