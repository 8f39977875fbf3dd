import { mayBegin } from '../engine/match/filter'
import { chooseClaims, MAX_CLAIMS, type Posting } from '../engine/pack/choose-claims'
import type { Claim } from '../engine/pack/claim'
import type { Lookup, ReadPacks } from '../engine/pack/lookup'
import {
  type ClaimDatabase,
  type EditionId,
  type Filters,
  openDatabase,
  type PackKind,
  type PackRow,
  type PostingRow,
  wholeEdition,
} from './db'
import { filtersFrom } from './filter-rows'
import { listsUnder } from './lists'
import { entityHead, headOf, measureHead, partsOf, type RowsUnder, rowsUnder } from './postings'
import { termGroupOf } from './term-groups'

interface ActiveEdition {
  id: EditionId
  filters: Filters
  termGroups: number
  /** In how many rows the keys of a head lie, where that is more than one. */
  wide: ReadonlyMap<string, number>
  /** Claims, by number, that are left out. */
  outranked: Set<number>
}

/**
 * Reads the packs that are switched on, all questions of one `work` in one transaction: it sees one state of the
 * packs, whatever is being written. Between two questions `work` may compute, but wait for nothing else.
 */
export function createClaimStore(db: ClaimDatabase = openDatabase()): ReadPacks {
  return work =>
    db.transaction(
      'r',
      [db.packs, db.editions, db.filters, db.claims, db.postings, db.termGroups, db.entities, db.measures],
      async () => work(lookIn(db, await activeEditions(db))),
    )
}

/** Whose word counts of an entity or measure that several packs know. */
const precedence: PackKind[] = ['bundled', 'imported', 'own']

/** The editions that readers see, in order of precedence. */
async function activeEditions(db: ClaimDatabase): Promise<ActiveEdition[]> {
  const packs = (await db.packs.toArray()).filter(({ on }) => on)
  packs.sort((a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind))
  const editions = await Promise.all(packs.map(pack => readEdition(db, pack)))
  return editions.filter(isThere)
}

async function readEdition(
  db: ClaimDatabase,
  { edition: id, outranked }: PackRow,
): Promise<ActiveEdition | undefined> {
  const [first, last] = wholeEdition(id)
  const [row, parts] = await Promise.all([
    db.editions.get(id),
    db.filters.where(':id').between(first, last).toArray(),
  ])
  const [filters, termGroups, wide = new Map()] = [filtersFrom(parts), row?.termGroups, row?.wide]
  return filters && termGroups ? { id, filters, termGroups, wide, outranked: new Set(outranked) } : undefined
}

function lookIn(db: ClaimDatabase, editions: ActiveEdition[]): Lookup {
  // Two questions may have the same claim for an answer: it is read once, and stays one.
  const known = new Map<string, Claim>()
  /** Primary keys of `key` in the editions whose filter may hold `name`; the rest need not be asked. */
  const places = (key: string, name = key) =>
    editions
      .filter(({ filters }) => mayBegin(filters.heads, name))
      .map(({ id }): [EditionId, string] => [id, key])
  const outrankedIn = new Map(editions.map(({ id, outranked }) => [id, outranked]))
  return {
    mayBegin: word => editions.some(({ filters }) => mayBegin(filters.terms, word)),
    async terms(keys) {
      const rows = await db.termGroups.bulkGet(editions.flatMap(edition => termPlaces(edition, keys)))
      const asked = new Set(keys)
      return rows.flatMap(row => row?.terms.filter(({ key }) => asked.has(key)) ?? [])
    },
    async claims(keys) {
      const tails = groupByHead(keys)
      const postings = (await readPostings(db, editions, tails)).flatMap(row =>
        postingsUnder(row, tails.get(headOf(row))!, outrankedIn.get(row.edition)!),
      )
      const chosen = chooseClaims(postings, MAX_CLAIMS)
      const unread = chosen.filter(place => !known.has(place.join(' ')))
      for (const row of (await db.claims.bulkGet(unread)).filter(isThere))
        known.set(`${row.edition} ${row.number}`, row.claim)
      return chosen.flatMap(place => known.get(place.join(' ')) ?? [])
    },
    async entities(ids) {
      const rows = await db.entities.bulkGet(ids.flatMap(id => places(id, entityHead(id))))
      return firstOfEach(rows.flatMap(row => row?.entity ?? []))
    },
    async measures(ids) {
      const rows = await db.measures.bulkGet(ids.flatMap(id => places(id, measureHead(id))))
      return firstOfEach(rows.flatMap(row => row?.measure ?? []))
    },
  }
}

/** The rows of an edition that may hold terms of these keys, each once. */
function termPlaces({ id, filters, termGroups }: ActiveEdition, keys: string[]): [EditionId, number][] {
  const groups = keys.filter(key => mayBegin(filters.terms, key)).map(key => termGroupOf(key, termGroups))
  return Array.from(new Set(groups), group => [id, group])
}

type Place = { id: EditionId } & RowsUnder

/** The rows that may hold the tails of each head, in the heads' order: at most one request a head and edition. */
async function readPostings(
  db: ClaimDatabase,
  editions: ActiveEdition[],
  tails: Map<string, string[]>,
): Promise<PostingRow[]> {
  const places = Array.from(tails, ([head, asked]) =>
    editions
      .filter(({ filters }) => mayBegin(filters.heads, head))
      .map(({ id, wide }): Place => ({ id, ...rowsUnder(head, asked, wide.get(head) ?? 1) })),
  ).flat()
  const [single, several] = await Promise.all([
    db.postings.bulkGet(places.flatMap(keyOf)),
    Promise.all(places.flatMap(place => ('row' in place ? [] : readRange(db, place)))),
  ])
  return places.flatMap(place => ('row' in place ? single.shift() : several.shift()) ?? [])
}

const keyOf = (place: Place): [EditionId, string][] => ('row' in place ? [[place.id, place.row]] : [])

const readRange = (db: ClaimDatabase, { id, from, to }: { id: EditionId; from: string; to: string }) =>
  db.postings.where(':id').between([id, from], [id, to]).toArray()

/** The claims under some keys of one head, but for those that are left out. */
function postingsUnder(row: PostingRow, tails: string[], outranked: Set<number>): Posting[] {
  return listsUnder(row, tails).map(numbers => ({
    edition: row.edition,
    numbers: outranked.size > 0 ? numbers.filter(number => !outranked.has(number)) : numbers,
  }))
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
