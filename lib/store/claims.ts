import { mayBegin } from '../engine/match/filter'
import type { Lookup, ReadPacks } from '../engine/pack/lookup'
import { chooseClaims } from './choose-claims'
import { type ClaimDatabase, type EditionId, type Filters, openDatabase } from './db'
import { entityKey, measureKey } from './pack-rows'

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
  /** Primary keys of `key` in the editions whose filter may hold `name`; the rest need not be asked. */
  const places = (of: keyof Filters, key: string, name = key) =>
    editions
      .filter(({ filters }) => mayBegin(filters[of], name))
      .map(({ id }): [EditionId, string] => [id, key])
  return {
    mayBegin: word => editions.some(({ filters }) => mayBegin(filters.terms, word)),
    async terms(keys) {
      const rows = await db.terms.bulkGet(keys.flatMap(key => places('terms', key)))
      return rows.flatMap(row => row?.terms ?? [])
    },
    async claims(keys) {
      const postings = await db.postings.bulkGet(keys.flatMap(key => places('keys', key)))
      const rows = await db.claims.bulkGet(chooseClaims(postings.filter(isThere), MAX_CLAIMS))
      return rows.flatMap(row => row?.claim ?? [])
    },
    async entities(ids) {
      const rows = await db.entities.bulkGet(ids.flatMap(id => places('keys', id, entityKey(id))))
      return rows.flatMap(row => row?.entity ?? [])
    },
    async measures(ids) {
      const rows = await db.measures.bulkGet(ids.flatMap(id => places('keys', id, measureKey(id))))
      return rows.flatMap(row => row?.measure ?? [])
    },
  }
}

const isThere = <T>(row: T | undefined): row is T => row !== undefined
