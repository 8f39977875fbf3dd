import { beforeEach, expect, test } from 'vitest'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import type { BuiltPack } from '../engine/pack/schema'
import { createClaimStore } from './claims'
import { type ClaimDatabase, openDatabase } from './db'
import { importPack, previewImport } from './import'
import { listPacks, listTopics, switchPack } from './packs'
import { searchClaims } from './search'
import { seedBundled } from './seed'
import { readShelf } from './shelf'

let db: ClaimDatabase
let run = 0
beforeEach(() => {
  stubLocks()
  db = openDatabase(`seed-${run++}`)
})

const first = generatePack({ claims: 20 })
const second = generatePack({ claims: 30, version: '1.2.0', seed: 2 })
const tenth = generatePack({ claims: 25, version: '1.10.0', seed: 3 })

/** The files of an extension that ships the pack, with others in place of them. */
const ship =
  (pack: BuiltPack, files: Record<string, unknown> = {}) =>
  async (file: string) => {
    const shipped: Record<string, unknown> = {
      'index.json': [{ id: pack.id, version: pack.version, file: 'pack.json' }],
      'pack.json': structuredClone(pack),
      ...files,
    }
    if (shipped[file] === undefined) throw new Error(`404 ${file}`)
    return shipped[file]
  }
const outcomeOf = (outcome: unknown) => ({ done: [{ pack: 'generated', outcome }] })

test('writes a pack at first, leaves it alone when it is there, and follows its versions', async () => {
  expect(await seedBundled(db, ship(first))).toEqual(outcomeOf({ done: 'written' }))
  expect(await seedBundled(db, ship(first))).toEqual(outcomeOf({ done: 'there' }))
  expect(await seedBundled(db, ship(second))).toEqual(outcomeOf({ done: 'written' }))
  expect(await seedBundled(db, ship(tenth))).toEqual(outcomeOf({ done: 'written' }))
  expect(await listPacks(db)).toMatchObject([
    { id: 'generated', kind: 'bundled', on: true, head: { version: '1.10.0' } },
  ])
  expect(await db.claims.count()).toBe(25)
})

test('never goes back to an older version', async () => {
  await seedBundled(db, ship(tenth))
  expect(await seedBundled(db, ship(second))).toEqual(outcomeOf({ done: 'there' }))
})

test('a file of a far later version does not take its place, and one that came before it gives way', async () => {
  const squatter = { ...first, version: '999999.0.0' }
  const refused = { problem: { kind: 'pack-shipped', pack: 'generated' } }
  await seedBundled(db, ship(first))
  expect(await previewImport(db, structuredClone(squatter), 'file.json')).toEqual(refused)
  expect(await importPack(db, squatter)).toEqual(refused)
  await db.packs.clear()
  expect(await importPack(db, squatter)).toEqual({ done: undefined })
  expect(await seedBundled(db, ship(second))).toEqual(outcomeOf({ done: 'written' }))
  expect(await listPacks(db)).toMatchObject([{ kind: 'bundled', on: true, head: { version: '1.2.0' } }])
  expect(await db.claims.count()).toBe(second.claims.length)
})

test('a pack that the reader switched off stays off in its next version', async () => {
  await seedBundled(db, ship(first))
  await switchPack(db, 'generated', false)
  await seedBundled(db, ship(second))
  expect(await listPacks(db)).toMatchObject([{ on: false, head: { version: '1.2.0' } }])
  expect(await listTopics(db)).toEqual({})
})

test.each([
  [
    'an index that is missing',
    { 'index.json': undefined },
    { problem: { kind: 'file-unreadable', file: 'index.json' } },
  ],
  [
    'an index that is none',
    { 'index.json': { id: 'generated' } },
    { problem: { kind: 'file-unreadable', file: 'index.json' } },
  ],
  [
    'a pack that is missing',
    { 'pack.json': undefined },
    outcomeOf({ problem: { kind: 'file-unreadable', file: 'pack.json' } }),
  ],
  [
    'another pack than promised',
    { 'pack.json': tenth },
    outcomeOf({ problem: { kind: 'file-unreadable', file: 'pack.json' } }),
  ],
  [
    'a pack that is broken',
    { 'pack.json': { ...second, claims: [{ ...second.claims[0], measure: 'nonsense' }] } },
    outcomeOf({
      problem: {
        kind: 'pack-broken',
        faults: expect.arrayContaining([expect.objectContaining({ path: '.claims[0].measure' })]),
      },
    }),
  ],
])('%s leaves the old pack in place, and is told', async (_, files, told) => {
  await seedBundled(db, ship(first))
  expect(await seedBundled(db, ship(second, files))).toEqual(told)
  expect(await listPacks(db)).toMatchObject([{ head: { version: '1.0.0' } }])
  expect(await db.claims.count()).toBe(20)
})

test('a pack whose rows are gone is written again', async () => {
  await seedBundled(db, ship(first))
  await Promise.all([db.editions.clear(), db.claims.clear(), db.postings.clear()])
  expect(await seedBundled(db, ship(first))).toEqual(outcomeOf({ done: 'written' }))
  expect(await db.claims.count()).toBe(20)
})

test('two at once write it once', async () => {
  const other = openDatabase(db.name)
  const outcomes = await Promise.all([seedBundled(db, ship(first)), seedBundled(other, ship(first))])
  expect(outcomes).toEqual([outcomeOf({ done: 'written' }), outcomeOf({ done: 'there' })])
  expect(await db.claims.count()).toBe(20)
})

test('a claim that a file brought counts no more once the extension brings one of its id, until it no longer does', async () => {
  const file = { ...generatePack({ claims: 25 }), id: 'file' }
  const [taken] = file.claims
  const without = (version: string) => ({
    ...first,
    version,
    claims: first.claims.filter(({ id }) => id !== taken!.id),
  })
  const found = () => createClaimStore(db)(lookup => lookup.claims([`id:${taken!.id}`]))
  await importPack(db, file)
  expect(await seedBundled(db, ship(first))).toEqual(outcomeOf({ done: 'written' }))
  expect((await found()).map(({ pack }) => pack)).toEqual(['generated'])
  expect(await listPacks(db)).toMatchObject([{ id: 'file', outranked: 20 }, { id: 'generated' }])
  const rows = await new Promise<{ id: string }[]>(tell => readShelf(db, tell, new AbortController().signal))
  expect(rows.filter(({ id }) => id === taken!.id)).toHaveLength(1)
  const hits = await searchClaims(db, taken!.statement.en)
  expect(hits.filter(({ id }) => id === taken!.id).map(({ pack }) => pack)).toEqual(['generated'])
  await seedBundled(db, ship(without('1.3.0')))
  expect((await found()).map(({ pack }) => pack)).toEqual(['file'])
  expect(await listPacks(db)).toMatchObject([{ id: 'file', outranked: 19 }, { id: 'generated' }])
})
