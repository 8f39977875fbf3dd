import type { Claim, Entity, Measure } from '../engine/pack/claim'
import type { ReadPacks } from '../engine/pack/lookup'
import { type ShelfRow, shelfRowOf } from '../engine/search/shelf-row'
import { type ClaimDatabase, type ClaimRow, wholeEdition } from './db'
import { countingRows } from './stored-claims'

/** Rows to hand over first: they come soon. */
const HANDFUL = 5000

/** With where the claim lies, so that a search can be among some of them. */
export interface StoredRow extends ShelfRow, Pick<ClaimRow, 'edition' | 'number'> {}

/**
 * Every claim of the packs that are switched on, as rows: all that were read so far are told whenever there are twice as
 * many, since whoever lists them sorts them anew, and all at the end. 100,000 are read in some seconds, between which the
 * page stays alive. Stops, with no more told, once aborted.
 */
export async function readShelf(
  db: ClaimDatabase,
  tell: (rows: StoredRow[], isAll: boolean) => void,
  signal: AbortSignal,
  handful = HANDFUL,
): Promise<void> {
  const rows: StoredRow[] = []
  let next = handful
  for (const pack of (await db.packs.toArray()).filter(({ on }) => on))
    for await (const { edition, number, claim } of countingRows(db, pack)) {
      if (signal.aborted) return
      rows.push({ ...shelfRowOf(claim), edition, number })
      if (rows.length < next) continue
      tell([...rows], false)
      next *= 2
    }
  if (!signal.aborted) tell(rows, true)
}

/** The entities and measures of the packs that are switched on, by id. */
export async function readNames(
  db: ClaimDatabase,
): Promise<{ entities: Map<string, Entity>; measures: Map<string, Measure> }> {
  const entities = new Map<string, Entity>()
  const measures = new Map<string, Measure>()
  for (const { edition } of (await db.packs.toArray()).filter(({ on }) => on)) {
    const [first, last] = wholeEdition(edition)
    for (const row of await db.entities.where(':id').between(first, last).toArray())
      entities.set(row.id, row.entity)
    for (const row of await db.measures.where(':id').between(first, last).toArray())
      measures.set(row.id, row.measure)
  }
  return { entities, measures }
}

/** What the page of a claim shows beside the claim itself. */
export interface ShelfClaim {
  claim: Claim
  /** Of the same measure of the same entity, the claim itself among them. */
  series: Claim[]
  /** Those that it must not be taken for. */
  confusable: Claim[]
}

/** A claim of a pack that is switched on, by its id or that of one merged into it. */
export function readShelfClaim(readPacks: ReadPacks, id: string): Promise<ShelfClaim | undefined> {
  return readPacks(async lookup => {
    const [claim] = await lookup.claims([`id:${id}`])
    if (!claim) return undefined
    const [entity] = claim.entities
    const near = await lookup.claims([`em:${entity}|${claim.measure}`])
    const series = near.filter(each => each.entities[0] === entity && each.measure === claim.measure)
    const confusable = await lookup.claims(claim.confusable.map(each => `id:${each}`))
    return { claim, series, confusable }
  })
}
