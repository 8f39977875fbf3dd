import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArrays } from '../../lib/engine/pack/array-lookup'
import { createClaimStore } from '../../lib/store/claims'
import { type ClaimDatabase, openDatabase } from '../../lib/store/db'
import { importPack } from '../../lib/store/import'
import { listPacks } from '../../lib/store/packs'
import { searchClaims } from '../../lib/store/search'
import { seedBundled } from '../../lib/store/seed'
import { generatePack } from './generate-pack'

/** What only a real browser shows: its own IndexedDB, locks between contexts, a context that dies. */

const pack = generatePack({ claims: 600 })
let db: ClaimDatabase

beforeEach(async () => {
  await openDatabase('browser').delete()
  db = openDatabase('browser')
})
afterEach(() => db.delete())

const ship = async (file: string) =>
  file === 'index.json' ? [{ id: pack.id, version: pack.version, file: 'pack.json' }] : pack

test('a seeded pack answers as arrays do', async () => {
  expect(await seedBundled(db, ship)).toEqual({ done: [{ pack: 'generated', outcome: { done: 'written' } }] })
  const keys = pack.claims.slice(0, 30).flatMap(({ entities, measure }) => `em:${entities[0]}|${measure}`)
  const ids = async (readPacks: ReturnType<typeof createClaimStore>) =>
    (await readPacks(lookup => lookup.claims(keys))).map(({ id }) => id).sort()
  expect(await ids(createClaimStore(db))).toEqual(await ids(readArrays([pack])))
  const [claim] = pack.claims
  expect((await searchClaims(db, claim!.label.en)).map(({ label }) => label)).toContainEqual(claim!.label)
})

test('seeded by two contexts at once, it is written once', async () => {
  const other = openDatabase('browser')
  const outcomes = await Promise.all([seedBundled(db, ship), seedBundled(other, ship)])
  other.close()
  const done = outcomes.map(outcome => 'done' in outcome && outcome.done[0]!.outcome)
  expect(done).toContainEqual({ done: 'written' })
  expect(done).toContainEqual({ done: 'there' })
  expect(await db.claims.count()).toBe(600)
})

test('one reading sees one state while a new version comes in, and is never kept waiting for its end', async () => {
  await importPack(db, pack)
  const next = generatePack({ claims: 1500, version: '2.0.0', seed: 2 })
  let isWriting = true
  const importing = importPack(db, next).finally(() => {
    isWriting = false
  })
  const readPacks = createClaimStore(db)
  const asked = pack.claims.slice(0, 100).map(({ id }) => `id:${id}`)
  let readings = 0
  while (isWriting) {
    const found = await readPacks(async lookup => [
      ...(await lookup.claims(asked.slice(0, 50))),
      ...(await lookup.claims(asked.slice(50))),
    ])
    const values = found.map(({ quantity }) => quantity.min).sort()
    const states = [pack, next].map(({ claims }) =>
      claims
        .slice(0, 100)
        .map(({ quantity }) => quantity.min)
        .sort(),
    )
    expect(states).toContainEqual(values)
    if (isWriting) readings++
  }
  expect(await importing).toEqual({ done: undefined })
  expect(readings).toBeGreaterThan(5)
})

test('a worker that is killed while it imports leaves the old pack, and the next seeding sweeps up', async () => {
  await importPack(db, generatePack({ claims: 50, version: '0.9.0' }))
  for (const wait of [0, 20, 60, 150]) {
    const worker = new Worker(new URL('./importing-worker.ts', import.meta.url), { type: 'module' })
    await new Promise(resolve => {
      worker.onmessage = resolve
    })
    await new Promise(resolve => setTimeout(resolve, wait))
    worker.terminate()
    expect(await listPacks(db)).toMatchObject([{ head: { version: '0.9.0' } }])
    expect(await createClaimStore(db)(lookup => lookup.claims(['id:generated-claim-7']))).toHaveLength(1)
  }
  await seedBundled(db, ship)
  expect(await listPacks(db)).toMatchObject([{ head: { version: '1.0.0' } }])
  expect(await db.claims.count()).toBe(600)
  expect(await db.editions.count()).toBe(1)
})
