import { mayBegin } from '../engine/match/filter'
import { chooseClaims, MAX_CLAIMS } from '../engine/pack/choose-claims'
import type { Lookup, ReadPacks } from '../engine/pack/lookup'
import { type ClaimDatabase, type EditionId, type Filters, openDatabase, type PackKind } from './db'
import { entityHead, measureHead, numbersUnder, partsOf } from './postings'

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

/** Whose word counts of an entity or measure that several packs know. */
const precedence: PackKind[] = ['bundled', 'imported', 'own']

/** The editions that readers see, in order of precedence. */
async function activeEditions(db: ClaimDatabase): Promise<ActiveEdition[]> {
  const packs = (await db.packs.toArray()).filter(({ on }) => on)
  packs.sort((a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind))
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
      const tails = groupByHead(keys)
      const rows = await db.postings.bulkGet([...tails.keys()].flatMap(head => places('heads', head)))
      const postings = rows
        .filter(isThere)
        .flatMap(row =>
          tails.get(row.head)!.map(tail => ({ edition: row.edition, numbers: numbersUnder(row, tail) })),
        )
      const claims = await db.claims.bulkGet(chooseClaims(postings, MAX_CLAIMS))
      return claims.flatMap(row => row?.claim ?? [])
    },
    async entities(ids) {
      const rows = await db.entities.bulkGet(ids.flatMap(id => places('heads', id, entityHead(id))))
      return firstOfEach(rows.flatMap(row => row?.entity ?? []))
    },
    async measures(ids) {
      const rows = await db.measures.bulkGet(ids.flatMap(id => places('heads', id, measureHead(id))))
      return firstOfEach(rows.flatMap(row => row?.measure ?? []))
    },
  }
}

/** The tails that are asked of each head, each once. */
function groupByHead(keys: string[]): Map<string, string[]> {
  const tails = new Map<string, string[]>()
  for (const { head, tail } of [...new Set(keys)].map(partsOf))
    tails.set(head, [...(tails.get(head) ?? []), tail])
  return tails
}

function firstOfEach<T extends { id: string }>(list: T[]): T[] {
  return [...new Map(list.toReversed().map(entry => [entry.id, entry])).values()]
}

const isThere = <T>(row: T | undefined): row is T => row !== undefined
