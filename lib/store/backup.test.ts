import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { openFaulty } from '../../tests/store/faults'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import { type Backup, backUpPacks, readBackup, resetPacks } from './backup'
import { type ClaimDatabase, openDatabase, rowTables } from './db'
import { importPack } from './import'
import { withPack } from './lock'
import { listPacks, switchPack } from './packs'
import { previewRestore, restorePacks } from './restore'
import { seedBundled } from './seed'

const bundled = generatePack({ claims: 5, id: 'bundled', seed: 9 })
const ships = async (file: string) =>
  file === 'index.json'
    ? [{ id: 'bundled', version: bundled.version, file: 'b.json' }]
    : structuredClone(bundled)
const RUNS = process.env.WHENCE_LONG ? 1000 : 25

let db: ClaimDatabase
let run = 0
beforeEach(begin)

async function begin(): Promise<void> {
  stubLocks()
  db?.close()
  db = openDatabase(`backup-${run++}`)
  await seedBundled(db, ships)
}

const nothing = async () => async () => {}
const file = async (): Promise<Backup> => {
  const packs = await backUpPacks(db)
  if (!('done' in packs)) throw new Error(packs.problem.kind)
  return { whence: 'backup', format: 1, made: '2026-11-21', settings: {}, packs: packs.done }
}
const restored = async (value: unknown) => {
  const backup = await readBackup(JSON.parse(JSON.stringify(value)))
  if (!('done' in backup)) throw new Error(JSON.stringify(backup.problem))
  return restorePacks(db, backup.done.packs, nothing)
}

test(
  'backup, reset and restore leave what was there, for any packs',
  async () => {
    const pack = fc.record({
      id: fc.constantFrom('own', 'one', 'two'),
      claims: fc.integer({ min: 1, max: 6 }),
      seed: fc.nat(50),
      on: fc.boolean(),
    })
    const state = fc.record({
      packs: fc.uniqueArray(pack, { maxLength: 3, selector: ({ id }) => id }),
      on: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(state, async ({ packs, on }) => {
        await begin()
        for (const { on, ...wanted } of packs) {
          expect(await importPack(db, generatePack(wanted))).toEqual({ done: undefined })
          await switchPack(db, wanted.id, on)
        }
        await switchPack(db, 'bundled', on)
        const before = { file: await file(), list: await listPacks(db) }
        expect(await resetPacks(db)).toEqual({ done: undefined })
        expect((await listPacks(db)).map(({ id, on }) => [id, on])).toEqual([['bundled', true]])
        expect(await restored(before.file)).toEqual({ done: undefined })
        expect({ file: await file(), list: await listPacks(db) }).toEqual(before)
      }),
      { numRuns: RUNS },
    )
  },
  RUNS * 4000,
)

test('a preview names what each pack gains, changes and loses, and an older version may come back', async () => {
  const old = generatePack({ claims: 6, id: 'one' })
  await importPack(db, old)
  const backup = await file()
  const [, changed, ...rest] = old.claims
  const next = { ...old, version: '1.1.0', claims: [{ ...changed!, asOf: '2020-01-01' }, ...rest] }
  expect(await importPack(db, next)).toEqual({ done: undefined })
  const preview = await previewRestore(db, backup.packs)
  expect(preview).toEqual({
    done: [
      expect.objectContaining({
        id: 'one',
        version: '1.0.0',
        replaces: '1.1.0',
        added: [old.claims[0]!.id],
        changed: [changed!.id],
        gone: [],
      }),
    ],
  })
  expect(await restored(backup)).toEqual({ done: undefined })
  expect((await file()).packs).toEqual(backup.packs)
})

test('a preview waits for who writes the pack', async () => {
  await importPack(db, generatePack({ claims: 6, id: 'one' }))
  const { packs } = await file()
  const done: string[] = []
  const writing = withPack('one', async () => {
    await new Promise(resolve => setTimeout(resolve, 50))
    done.push('written')
  })
  await previewRestore(db, packs).then(() => done.push('previewed'))
  await writing
  expect(done).toEqual(['written', 'previewed'])
})

test('if anything fails, everything is as it was and what was written alongside is taken back', async () => {
  await importPack(db, generatePack({ claims: 40, id: 'one' }))
  await importPack(db, generatePack({ claims: 40, id: 'two', seed: 2 }))
  const backup = await file()
  await resetPacks(db)
  const before = await listPacks(db)
  const { db: counted, writes } = openFaulty(db.name, { at: -1 })
  await restorePacks(counted, backup.packs, nothing)
  counted.close()
  expect(writes()).toBeGreaterThan(20)
  for (let at = 0; at < writes(); at += 3) {
    await resetPacks(db)
    const { db: faulty } = openFaulty(db.name, {
      at,
      error: new DOMException('no room', 'QuotaExceededError'),
    })
    let isWritten = false
    const alongside = async () => {
      isWritten = true
      return async () => {
        isWritten = false
      }
    }
    const outcome = await restorePacks(faulty, backup.packs, alongside)
    faulty.close()
    expect(outcome).toEqual({ problem: expect.objectContaining({ kind: 'storage-full' }) })
    expect(isWritten).toBe(false)
    expect(await listPacks(db)).toEqual(before)
  }
})

test.each([
  [{ shopping: ['milk'] }, { kind: 'backup-foreign' }],
  [null, { kind: 'backup-foreign' }],
  [generatePack({ claims: 2 }), { kind: 'backup-foreign' }],
  [
    { whence: 'backup', format: 2, made: '2027-01-01', packs: [] },
    { kind: 'backup-too-new', format: 2 },
  ],
  [{ whence: 'backup', format: 1, made: '2026-01-01', packs: [{ id: 7 }] }, { kind: 'backup-foreign' }],
])('%j is refused', async (value, problem) => {
  expect(await readBackup(value)).toEqual({ problem })
})

test('a pack that a backup lists twice', async () => {
  const kept = { id: 'one', on: true, pack: generatePack({ claims: 2, id: 'one' }) }
  const twice = { whence: 'backup', format: 1, made: '2026-01-01', settings: {}, packs: [kept, kept] }
  expect(await readBackup(twice)).toEqual({ problem: { kind: 'backup-foreign' } })
  const later = new Promise(resolve => setTimeout(() => resolve('waits for itself'), 2000))
  expect(await Promise.race([restorePacks(db, [kept, kept], nothing), later])).toMatchObject({
    problem: { kind: 'claims-taken' },
  })
})

test('a backup of two packs with the same claim ids is refused', async () => {
  const pack = generatePack({ claims: 2, id: 'one' })
  const packs = [
    { id: 'one', on: true, pack },
    { id: 'two', on: true, pack: { ...pack, id: 'two' } },
  ]
  const refused = { problem: expect.objectContaining({ kind: 'claims-taken', count: 2 }) }
  expect(await previewRestore(db, packs)).toEqual(refused)
  expect(await restorePacks(db, packs, nothing)).toEqual(refused)
  expect((await listPacks(db)).map(({ id }) => id)).toEqual(['bundled'])
})

test('a backup from before a pack came with the extension leaves the extension’s version', async () => {
  const squatter = { ...bundled, version: '999999.0.0' }
  const packs = [{ id: 'bundled', on: false, pack: squatter }]
  expect(await previewRestore(db, packs)).toEqual({ done: [] })
  expect(await restorePacks(db, packs, nothing)).toEqual({ done: undefined })
  expect(await listPacks(db)).toMatchObject([{ kind: 'bundled', on: false, head: { version: '1.0.0' } }])
})

test('a backup with a pack that is broken is refused whole, with the place', async () => {
  const pack = generatePack({ claims: 2, id: 'one' })
  const claims = [{ ...pack.claims[0]!, statement: { en: '<b>bold</b>' } }]
  const backup = {
    whence: 'backup',
    format: 1,
    made: '2026-01-01',
    packs: [{ id: 'one', on: true, pack: { ...pack, claims } }],
  }
  expect(await readBackup(backup)).toMatchObject({
    problem: { kind: 'pack-broken', faults: [{ file: 'one', path: '.claims[0].statement.en' }] },
  })
})

test('after a reset nothing of the other packs is left', async () => {
  const counts = () => Promise.all(rowTables.map(table => db.table(table).count()))
  const before = await counts()
  await importPack(db, generatePack({ claims: 40, id: 'one' }))
  await resetPacks(db)
  expect(await counts()).toEqual(before)
})
