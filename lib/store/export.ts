import type { Claim, Origin, Source } from '../engine/pack/claim'
import type { BuiltPack, PackClaim } from '../engine/pack/schema'
import { type ClaimDatabase, type PackRow, wholeEdition } from './db'
import { withPack } from './lock'
import { attempt, type Outcome, Refusal } from './problem'
import { claimsOf } from './stored-claims'

/** A stored pack as a built pack file, which imports to the same claims. Sources that no claim names are left out. */
export function exportPack(db: ClaimDatabase, pack: string): Promise<Outcome<BuiltPack>> {
  return attempt(() =>
    withPack(pack, async () => {
      const row = await db.packs.get(pack)
      if (!row) throw new Refusal({ kind: 'pack-unknown', pack })
      return readPack(db, row)
    }),
  )
}

/** The same, of a pack that is there and stays there: the caller holds its lock. */
export async function readPack(db: ClaimDatabase, row: PackRow): Promise<BuiltPack> {
  const [first, last] = wholeEdition(row.edition)
  const entities = await db.entities.where(':id').between(first, last).toArray()
  const measures = await db.measures.where(':id').between(first, last).toArray()
  const sources = new Map<string, Source>()
  const claims: PackClaim[] = []
  for await (const claim of claimsOf(db, row)) {
    for (const source of sourcesNamedBy(claim)) sources.set(source.id, source)
    claims.push(toPackClaim(claim))
  }
  return {
    ...row.head,
    entities: entities.map(({ entity }) => entity),
    measures: measures.map(({ measure }) => measure),
    sources: [...sources.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
    claims,
  }
}

function sourcesNamedBy({ origin, lineage }: Claim): Source[] {
  return [
    ...(origin.found ? [origin.source] : []),
    ...(origin.account ? [origin.account] : []),
    ...lineage.map(({ source }) => source),
  ]
}

/** A claim as packs have it: its sources by id. */
export function toPackClaim({ pack, origin, lineage, ...claim }: Claim): PackClaim {
  return {
    ...claim,
    origin: toPackOrigin(origin),
    lineage: lineage.map(step => ({ ...step, source: step.source.id })),
  }
}

function toPackOrigin({ account: whole, ...origin }: Origin): PackClaim['origin'] {
  const account = whole ? { account: whole.id } : {}
  return origin.found ? { ...origin, source: origin.source.id, ...account } : { ...origin, ...account }
}
