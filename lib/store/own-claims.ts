import { checkPack } from '../engine/pack/check-pack'
import { countsOf } from '../engine/pack/counts'
import type { BuiltPack, PackClaim, PackEntity, PackMeasure, PackSource } from '../engine/pack/schema'
import { packFormat } from '../engine/pack/schema'
import { refuseTaken } from './conflicts'
import type { ClaimDatabase } from './db'
import { readPack } from './export'
import { replacePack } from './import'
import { isSame } from './is-same'
import { withPack } from './lock'
import { OWN_PACK } from './pack-row'
import { attempt, type Outcome, Refusal } from './problem'

/** A claim of the reader's own with all that it names, so that the pack of them stands alone as a file. */
export interface OwnClaim {
  claim: PackClaim
  sources: PackSource[]
  entities: PackEntity[]
  measures: PackMeasure[]
}

/**
 * Adds or replaces a claim of the reader's own. `before` is the claim as it was when editing began, absent for a new
 * one: if it is another by now, nothing is written and the problem is `changed-elsewhere`.
 */
export function saveOwnClaim(db: ClaimDatabase, own: OwnClaim, before?: PackClaim): Promise<Outcome<void>> {
  return changeOwnPack(db, own.claim, pack => {
    refuseChanged(pack, own.claim.id, before)
    return {
      ...pack,
      claims: merge(pack.claims, [own.claim]),
      sources: merge(pack.sources, own.sources),
      entities: merge(pack.entities, own.entities),
      measures: merge(pack.measures, own.measures),
    }
  })
}

/** A claim of the reader's own with all that it names; undefined where there is none of this id. */
export function readOwnClaim(db: ClaimDatabase, id: string): Promise<Outcome<OwnClaim | undefined>> {
  return attempt(() =>
    withPack(OWN_PACK, async () => {
      const stored = await db.packs.get(OWN_PACK)
      const pack = stored && (await readPack(db, stored))
      const claim = pack?.claims.find(each => each.id === id)
      return pack && claim && withNamed(pack, claim)
    }),
  )
}

/** A claim with what it names in its pack. */
function withNamed({ sources, entities, measures }: BuiltPack, claim: PackClaim): OwnClaim {
  const { origin, lineage } = claim
  const named = new Set([
    ...lineage.map(({ source }) => source),
    origin.account,
    origin.found && origin.source,
  ])
  return {
    claim,
    sources: sources.filter(({ id }) => named.has(id)),
    entities: entities.filter(({ id }) => claim.entities.includes(id)),
    measures: measures.filter(({ id }) => id === claim.measure),
  }
}

/** Deletes a claim of the reader's own, unless it is no longer the one that the reader saw. */
export function deleteOwnClaim(db: ClaimDatabase, before: PackClaim): Promise<Outcome<void>> {
  return changeOwnPack(db, before, pack => {
    refuseChanged(pack, before.id, before)
    return { ...pack, claims: pack.claims.filter(({ id }) => id !== before.id) }
  })
}

/** Own claims are few: each change writes their pack anew, so that it is as whole as any other. */
function changeOwnPack(
  db: ClaimDatabase,
  { checkedOn }: PackClaim,
  change: (pack: BuiltPack) => BuiltPack,
): Promise<Outcome<void>> {
  return attempt(() =>
    withPack(OWN_PACK, async () => {
      const stored = await db.packs.get(OWN_PACK)
      const changed = change(stored ? await readPack(db, stored) : emptyPack(checkedOn))
      const { pack, problems } = checkPack(withNewHead(standAlone(changed)), OWN_PACK)
      if (!pack) throw new Refusal({ kind: 'pack-broken', faults: problems })
      await refuseTaken(db, pack)
      await replacePack(db, pack, stored)
    }),
  )
}

function refuseChanged({ claims }: BuiltPack, id: string, before: PackClaim | undefined): void {
  const now = claims.find(claim => claim.id === id)
  if (!isSame(now, before)) throw new Refusal({ kind: 'changed-elsewhere' })
}

/** `added` in place of what has the same ids, in order of id as in every built pack. */
function merge<T extends { id: string }>(list: T[], added: T[]): T[] {
  const byId = new Map([...list, ...added].map(entry => [entry.id, entry]))
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** The pack with just the entities and measures that its claims are about, and no word of others. */
function standAlone(pack: BuiltPack): BuiltPack {
  const entities = new Set(pack.claims.flatMap(claim => claim.entities))
  const measures = new Set(pack.claims.map(({ measure }) => measure))
  return {
    ...pack,
    entities: pack.entities.filter(({ id }) => entities.has(id)),
    measures: pack.measures
      .filter(({ id }) => measures.has(id))
      .map(measure => ({ ...measure, not: measure.not.filter(id => measures.has(id)) })),
  }
}

/** What the pack says of itself, after a change. */
function withNewHead(pack: BuiltPack): BuiltPack {
  const [major, minor, patch] = pack.version.split('.').map(Number)
  const { claims, sources } = pack
  return {
    ...pack,
    version: `${major}.${minor}.${patch! + 1}`,
    lastChecked:
      claims
        .map(({ checkedOn }) => checkedOn)
        .sort()
        .at(-1) ?? pack.lastChecked,
    counts: countsOf(claims, sources),
  }
}

function emptyPack(lastChecked: string): BuiltPack {
  return {
    format: packFormat,
    id: OWN_PACK,
    version: '1.0.0',
    title: { en: 'Own claims' },
    licence: 'The reader’s own',
    languages: ['en'],
    lastChecked,
    changelog: [],
    counts: countsOf([], []),
    topic: {},
    entities: [],
    measures: [],
    sources: [],
    claims: [],
  }
}
