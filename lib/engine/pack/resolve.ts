import { claimantTerms } from '../match/claimants'
import { entityTerms, measureTerms } from '../match/keys'
import type { Claim, LineageStep, Origin, Source, Term } from './claim'
import type { BuiltPack, PackClaim } from './schema'

/** What of a built pack points at its sources. */
type Sourced = Pick<BuiltPack, 'id' | 'sources'>

/** How to write out the claims of a pack, one by one. Every source that a claim names must be in the pack. */
export function claimResolver({ id: pack, sources }: Sourced): (claim: PackClaim) => Claim {
  const byId = new Map<string, Source>(sources.map(source => [source.id, source]))
  return claim => ({
    ...claim,
    pack,
    origin: resolveOrigin(claim.origin, byId),
    lineage: claim.lineage.map(step => ({ ...step, source: byId.get(step.source)! }) satisfies LineageStep),
  })
}

/** The claims of a built pack, each whole. */
export function resolveClaims(pack: BuiltPack): Claim[] {
  return pack.claims.map(claimResolver(pack))
}

/** Everything that names an entity or a measure of the pack, or who published its claims or said them, in every language. */
export function packTerms(pack: BuiltPack): Term[] {
  const { id, entities, measures } = pack
  const claimants = distinctOrigins(resolveClaims(pack)).flatMap(claim => claimantTerms(claim, id))
  return [
    ...entities.flatMap(entity => entityTerms(entity, id)),
    ...measures.flatMap(measure => measureTerms(measure, id)),
    ...new Map(claimants.map(term => [`${term.key} ${term.entity}`, term])).values(),
  ]
}

/** One claim for each publisher and speaker: few have thousands of claims, and names are slow to take apart. */
function distinctOrigins(claims: Claim[]): Claim[] {
  const nameOf = ({ origin }: Claim) => (origin.found ? `${origin.source.publisher}|${origin.speaker}` : '')
  return [...new Map(claims.map(claim => [nameOf(claim), claim])).values()]
}

function resolveOrigin(origin: PackClaim['origin'], sources: Map<string, Source>): Origin {
  const { account: accountId, ...rest } = origin
  const account = accountId === undefined ? {} : { account: sources.get(accountId)! }
  return rest.found ? { ...rest, source: sources.get(rest.source)!, ...account } : { ...rest, ...account }
}
