import { mayBegin } from '../engine/match/filter'
import type { Lookup, ReadPacks } from '../engine/pack/lookup'
import { chooseClaims } from './choose-claims'
import { type ClaimDatabase, type EditionId, type Filters, openDatabase } from './db'

/**
 * A question is answered with at most this many claims, the likeliest. With the keys that an article asks, its
 * look-ups stay under 500, however many claims the packs hold.
 */
const MAX_CLAIMS = 250

interface ActiveEdition {
  id: EditionId
  filters: Filters
}

/**
 * Reads the packs that are switched on, all questions of one `work` in one transaction: it sees one state of the
 * packs, whatever is being written. Between two questions `work` may compute, but wait for nothing else.
 */
export function createClaimStore(db: ClaimDatabase = openDatabase()): ReadPacks {
  return work =>
    db.transaction(
      'r',
      [db.packs, db.editions, db.claims, db.postings, db.terms, db.entities, db.measures],
      async () => work(lookIn(db, await activeEditions(db))),
    )
}

/** The editions that readers see, by the pack's id. */
async function activeEditions(db: ClaimDatabase): Promise<ActiveEdition[]> {
  const packs = (await db.packs.toArray()).filter(({ on }) => on)
  const rows = await db.editions.bulkGet(packs.map(({ edition }) => edition))
  return rows.flatMap(row => (row?.filters ? { id: row.id, filters: row.filters } : []))
}

function lookIn(db: ClaimDatabase, editions: ActiveEdition[]): Lookup {
  const everywhere = (id: string) => editions.map((edition): [EditionId, string] => [edition.id, id])
  return {
    mayBegin: word => editions.some(({ filters }) => mayBegin(filters.terms, word)),
    async terms(keys) {
      const rows = await db.terms.bulkGet(keys.flatMap(key => holdersOf(key, 'terms', editions)))
      return rows.flatMap(row => row?.terms ?? [])
    },
    async claims(keys) {
      const postings = await db.postings.bulkGet(keys.flatMap(key => holdersOf(key, 'claims', editions)))
      const chosen = chooseClaims(
        postings.filter(row => row !== undefined),
        MAX_CLAIMS,
      )
      const rows = await db.claims.bulkGet(chosen)
      return rows.flatMap(row => row?.claim ?? [])
    },
    async entities(ids) {
      const rows = await db.entities.bulkGet(ids.flatMap(everywhere))
      return rows.flatMap(row => row?.entity ?? [])
    },
    async measures(ids) {
      const rows = await db.measures.bulkGet(ids.flatMap(everywhere))
      return rows.flatMap(row => row?.measure ?? [])
    },
  }
}

/** Where `key` may be found: the rest is known not to hold it, and is not asked. */
function holdersOf(key: string, of: keyof Filters, editions: ActiveEdition[]): [EditionId, string][] {
  return editions.filter(({ filters }) => mayBegin(filters[of], key)).map(({ id }) => [id, key])
}
