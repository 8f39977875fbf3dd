import { beforeEach, expect, test } from 'vitest'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import type { Term } from '../engine/pack/claim'
import { packTerms } from '../engine/pack/resolve'
import { createClaimStore } from './claims'
import { type ClaimDatabase, type EditionRow, openDatabase, type RowTable, rowTables, schemas } from './db'
import { filtersFrom } from './filter-rows'
import { importPack } from './import'
import { listAt, type UnnamedLists } from './lists'
import { rowOf } from './pack-row'
import { buildRows, type PackRows } from './pack-rows'
import { searchClaims } from './search'

const pack = generatePack({ claims: 60 })
const edition = 'generated@1.0.0#0'

beforeEach(stubLocks)

/** How terms were stored up to version 2: a row for each key. */
function oldTermRows() {
  const keys = new Set(packTerms(pack).map(({ key }) => key))
  return Array.from(keys, key => ({ edition, key, terms: packTerms(pack).filter(term => term.key === key) }))
}

/** How lists were stored up to version 3. */
function wide(rows: (UnnamedLists & { tails?: string })[]) {
  return rows.map(({ tails, bytes, ...row }) => {
    const lists = Array.from(row.ends, (_, index) => listAt({ ...row, bytes }, index))
    let end = 0
    return {
      ...row,
      ...(tails === undefined ? {} : { tails: tails.split('\n') }),
      ends: Uint32Array.from(lists, ({ length }) => (end += length)),
      numbers: Uint32Array.from(lists.flat()),
    }
  })
}

/** The rows of a table, the terms of each in one order. */
async function rowsIn(db: ClaimDatabase, table: RowTable): Promise<unknown[]> {
  const rows: object[] = await db.table(table).toArray()
  const keyOf = (term: Term) => `${term.key} ${term.language}`
  return rows.map(row =>
    'terms' in row
      ? { ...row, terms: (row.terms as Term[]).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) }
      : row,
  )
}

test.each([
  ['before there was a search', 1, () => ({ terms: oldTermRows() })],
  [
    'when a search went by trigrams of claims',
    2,
    () => ({ terms: oldTermRows(), trigrams: [{ edition, trigram: ' no', numbers: Uint32Array.of(0) }] }),
  ],
  [
    'when each number took four bytes',
    3,
    ({ trigramGroups, wordBlocks }: PackRows) => ({
      termGroups: [{ edition, group: 3, terms: packTerms(pack) }],
      trigramGroups: wide(trigramGroups),
      wordBlocks: wide(wordBlocks),
    }),
  ],
])('claims stored %s are found after the upgrade, as if written today', async (_, version, rowsThen) => {
  const { rows, whole } = await buildRows(edition, pack)
  const before = openDatabase(`upgrade-${version}`, schemas.slice(0, version))
  const { claims, entities, measures } = rows
  const postings = wide(rows.postings)
  const stored = { claims, postings, entities, measures, ...rowsThen(rows) }
  for (const [table, list] of Object.entries(stored)) await before.table(table).bulkAdd(list)
  await before.editions.add({
    id: edition,
    pack: pack.id,
    version: pack.version,
    filters: filtersFrom(rows.filters),
  } as EditionRow)
  await before.packs.add(rowOf(pack, edition, 'bundled', undefined))
  before.close()

  const after = openDatabase(`upgrade-${version}`)
  const today = openDatabase(`today-${version}`)
  for (const table of rowTables) await today.table(table).bulkAdd(rows[table])
  for (const table of rowTables) expect(await rowsIn(after, table), table).toEqual(await rowsIn(today, table))
  expect(await after.editions.toArray()).toEqual([
    { id: edition, pack: pack.id, version: pack.version, ...whole },
  ])
  const terms = packTerms(pack).slice(0, 20)
  const found = await createClaimStore(after)(lookup => lookup.terms(terms.map(({ key }) => key)))
  expect(found).toEqual(expect.arrayContaining(terms))
  const [claim] = pack.claims
  expect((await searchClaims(after, claim!.label.en)).map(({ label }) => label)).toContainEqual(claim!.label)
})

test('an empty database of each older version opens, and takes a pack', async () => {
  for (let version = 1; version <= schemas.length; version++) {
    const before = openDatabase(`from-${version}`, schemas.slice(0, version))
    await before.open()
    before.close()
    const after = openDatabase(`from-${version}`)
    expect(await importPack(after, pack)).toEqual({ done: undefined })
    expect(await after.claims.count()).toBe(60)
  }
})
