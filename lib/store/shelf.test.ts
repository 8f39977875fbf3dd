import { beforeEach, expect, test } from 'vitest'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import type { ShelfRow } from '../engine/search/shelf-row'
import { createClaimStore } from './claims'
import { type ClaimDatabase, openDatabase } from './db'
import { importPack } from './import'
import { switchPack } from './packs'
import { readNames, readShelf, readShelfClaim } from './shelf'

const pack = generatePack({ claims: 300 })
const other = generatePack({ claims: 40, id: 'other', seed: 2 })

let db: ClaimDatabase
beforeEach(async () => {
  stubLocks()
  await db?.delete()
  db = openDatabase()
  for (const each of [pack, other]) expect(await importPack(db, each)).toEqual({ done: undefined })
})

async function shelf(signal = new AbortController().signal): Promise<ShelfRow[] | undefined> {
  let all: ShelfRow[] | undefined
  const keep = (rows: ShelfRow[], isAll: boolean) => {
    if (isAll) all = rows
  }
  await readShelf(db, keep, signal)
  return all
}

test('every claim of every pack that is on is there once', async () => {
  const ids = (await shelf())!.map(({ id }) => id)
  expect(ids.sort()).toEqual([...pack.claims, ...other.claims].map(({ id }) => id).sort())
  await switchPack(db, 'other', false)
  expect(await shelf()).toHaveLength(300)
})

test('the list is told each time it has doubled, and whole', async () => {
  const told: [number, boolean][] = []
  const keep = (rows: ShelfRow[], isAll: boolean) => void told.push([rows.length, isAll])
  await readShelf(db, keep, new AbortController().signal, 50)
  expect(told).toEqual([
    [50, false],
    [100, false],
    [200, false],
    [340, true],
  ])
})

test('nothing is told once nobody listens', async () => {
  expect(await shelf(AbortSignal.abort())).toBeUndefined()
})

test('entities and measures have their names', async () => {
  const { entities, measures } = await readNames(db)
  const rows = (await shelf())!
  expect(rows).not.toEqual([])
  for (const row of rows) {
    expect(measures.get(row.measure)?.name.en).toBeTruthy()
    for (const id of row.entities) expect(entities.get(id)?.name.en).toBeTruthy()
  }
})

test('a claim comes with its series, of its own entity and measure alone', async () => {
  const readPacks = createClaimStore(db)
  const { id, entities, measure } = pack.claims[0]!
  const found = (await readShelfClaim(readPacks, id))!
  expect(found.claim.id).toBe(id)
  expect(found.series.map(each => each.id)).toContain(id)
  for (const each of found.series) {
    expect(each.measure).toBe(measure)
    expect(each.entities[0]).toBe(entities[0])
  }
  expect(await readShelfClaim(readPacks, 'no-such-claim')).toBeUndefined()
})
