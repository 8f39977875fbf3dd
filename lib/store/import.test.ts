import { beforeEach, describe, expect, test, vi } from 'vitest'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import type { BuiltPack } from '../engine/pack/schema'
import { createClaimStore } from './claims'
import { type ClaimDatabase, openDatabase } from './db'
import { exportPack } from './export'
import { importPack, previewImport } from './import'
import { listPacks, removePack } from './packs'
import { seedBundled } from './seed'

let db: ClaimDatabase
let run = 0
beforeEach(() => {
  stubLocks()
  db = openDatabase(`import-${run++}`)
})

const pack = generatePack({ claims: 40 })
/** Claim 0 is gone, claim 1 says another value, and there is a new one. */
const next: BuiltPack = {
  ...pack,
  version: '1.1.0',
  claims: [
    { ...pack.claims[1]!, quantity: { ...pack.claims[1]!.quantity, max: 9e15 } },
    ...pack.claims.slice(2),
    { ...pack.claims[0]!, id: 'new-claim' },
  ],
}
const preview = (value: unknown) => previewImport(db, structuredClone(value), 'pack.json')

describe('a preview', () => {
  test('of a new pack says that all its claims are new', async () => {
    const ids = pack.claims.map(({ id }) => id)
    expect(await preview(pack)).toMatchObject({
      done: { replaces: undefined, added: ids, changed: [], gone: [] },
    })
    expect(await db.packs.count()).toBe(0)
  })

  test('of a new version says what is new, changed and gone', async () => {
    await importPack(db, pack)
    expect(await preview(next)).toMatchObject({
      done: {
        replaces: '1.0.0',
        added: ['new-claim'],
        changed: ['generated-claim-1'],
        gone: ['generated-claim-0'],
      },
    })
  })

  test('of the same version again says that nothing changes, however its keys are ordered', async () => {
    await importPack(db, pack)
    const shuffled = JSON.parse(
      JSON.stringify(pack, (_, value) => (isRecord(value) ? reversed(value) : value)),
    )
    expect(await preview(shuffled)).toMatchObject({ done: { added: [], changed: [], gone: [] } })
  })
})

describe('is refused and changes nothing:', () => {
  beforeEach(async () => {
    await importPack(db, next)
  })

  test.each<[string, unknown, unknown]>([
    ['a format of the future', { ...pack, format: 2, soul: 'new' }, { kind: 'pack-too-new', format: 2 }],
    ['an older version', pack, { kind: 'pack-older', pack: 'generated', stored: '1.1.0', offered: '1.0.0' }],
    [
      'claims of another pack',
      { ...next, id: 'thief' },
      { kind: 'claims-taken', pack: 'generated', claims: expect.any(Array), count: 40 },
    ],
    ['no pack at all', [1, 2], { kind: 'pack-broken', faults: expect.any(Array) }],
    ['nothing', null, { kind: 'pack-broken', faults: expect.any(Array) }],
    [
      'a fault in one claim',
      { ...next, claims: [...next.claims.slice(0, 7), { ...next.claims[7], asOf: 'yesterday' }] },
      {
        kind: 'pack-broken',
        faults: expect.arrayContaining([
          expect.objectContaining({ path: '.claims[7].asOf', file: 'pack.json' }),
        ]),
      },
    ],
  ])('%s', async (_, value, problem) => {
    expect(await preview(value)).toEqual({ problem })
    expect(await db.claims.count()).toBe(40)
    expect(await listPacks(db)).toHaveLength(1)
  })

  test('an older version without a preview', async () => {
    expect(await importPack(db, pack)).toMatchObject({ problem: { kind: 'pack-older' } })
  })
})

test('says how far it is, up to the end', async () => {
  const steps: [number, number][] = []
  await importPack(db, generatePack({ claims: 500 }), {
    onProgress: (done, total) => steps.push([done, total]),
  })
  expect(steps.length).toBeGreaterThan(5)
  expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((a, b) => a - b))
  expect(steps.at(-1)![0]).toBe(steps.at(-1)![1])
})

test('however slow the machine, every row is written, and every old one deleted', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
  await importPack(db, generatePack({ claims: 260 }))
  expect(await db.claims.count()).toBe(260)
  await importPack(db, generatePack({ claims: 40, version: '1.1.0', seed: 2 }))
  expect(await db.claims.count()).toBe(40)
  expect(await db.editions.count()).toBe(1)
})

test('cancelled anywhere, the old version stays and nothing is left over', async () => {
  await importPack(db, pack)
  const larger = generatePack({ claims: 400, version: '2.0.0', seed: 5 })
  for (const after of [0, 1, 3]) {
    const controller = new AbortController()
    let steps = 0
    const onProgress = () => void (steps++ === after && controller.abort())
    expect(await importPack(db, larger, { onProgress, signal: controller.signal })).toEqual({
      problem: { kind: 'cancelled' },
    })
    expect(await exportPack(db, 'generated')).toMatchObject({ done: { version: '1.0.0' } })
    expect(await db.claims.count()).toBe(40)
    expect(await db.editions.count()).toBe(1)
  }
})

test('exported and imported again it is the same pack', async () => {
  await importPack(db, pack)
  const exported = await exportPack(db, 'generated')
  if (!('done' in exported)) throw new Error('not exported')
  expect(await preview(exported.done)).toMatchObject({ done: { added: [], changed: [], gone: [] } })
  const other = openDatabase(`import-${run++}`)
  expect(await importPack(other, exported.done)).toEqual({ done: undefined })
  expect(await exportPack(other, 'generated')).toEqual(exported)
  expect(exported.done.claims).toEqual(pack.claims)
})

test('an imported pack can be removed, a bundled one only switched off', async () => {
  await importPack(db, pack)
  const bundled = generatePack({ claims: 5, id: 'bundled' })
  await seedBundled(db, async file =>
    file === 'index.json' ? [{ id: 'bundled', version: '1.0.0', file: 'pack.json' }] : bundled,
  )
  expect(await removePack(db, 'generated')).toEqual({ done: undefined })
  expect(await removePack(db, 'bundled')).toEqual({ problem: { kind: 'pack-bundled', pack: 'bundled' } })
  expect(await removePack(db, 'generated')).toEqual({ problem: { kind: 'pack-unknown', pack: 'generated' } })
  expect(await db.claims.count()).toBe(5)
  expect(await exportPack(db, 'generated')).toEqual({ problem: { kind: 'pack-unknown', pack: 'generated' } })
})

test('deleted while it is written, the import says so and the store goes on', async () => {
  const large = generatePack({ claims: 400 })
  let deleting: Promise<void> | undefined
  const onProgress = () => {
    deleting ??= openDatabase(db.name).delete()
  }
  expect(await importPack(db, large, { onProgress })).toEqual({ problem: { kind: 'storage-lost' } })
  await deleting
  const readPacks = createClaimStore(db)
  expect(await readPacks(lookup => lookup.claims(['id:generated-claim-1']))).toEqual([])
  expect(await importPack(db, large)).toEqual({ done: undefined })
  expect(await readPacks(lookup => lookup.claims(['id:generated-claim-1']))).toHaveLength(1)
})

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function reversed(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).reverse())
}

test('of two imports at once with the same claim ids, one is refused', async () => {
  const one = generatePack({ claims: 3, id: 'one' })
  const outcomes = await Promise.all([
    importPack(db, one),
    importPack(openDatabase(db.name), { ...one, id: 'two' }),
  ])
  expect(outcomes).toContainEqual({ done: undefined })
  expect(outcomes).toContainEqual({ problem: expect.objectContaining({ kind: 'claims-taken', count: 3 }) })
  expect(await db.claims.count()).toBe(3)
})
