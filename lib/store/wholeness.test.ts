import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { type Fault, openFaulty } from '../../tests/store/faults'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import { readArrays } from '../engine/pack/array-lookup'
import type { BuiltPack } from '../engine/pack/schema'
import { createClaimStore } from './claims'
import { type ClaimDatabase, openDatabase, rowTables } from './db'
import { exportPack } from './export'
import { importPack } from './import'
import { buildRows } from './pack-rows'
import { seedBundled } from './seed'

const RUNS = process.env.WHENCE_LONG ? 50 : 10

/** Large enough for several slices of claims. */
const old = generatePack({ claims: 110, seed: 1 })
const next = generatePack({ claims: 210, version: '1.1.0', seed: 2 })
const ships = (pack: BuiltPack) => async (file: string) =>
  file === 'index.json' ? [{ id: pack.id, version: pack.version, file: 'pack.json' }] : structuredClone(pack)

const seed = (db: ClaimDatabase) => seedBundled(db, ships(next))
const load = (db: ClaimDatabase) => importPack(db, next)

let name = ''
let run = 0
beforeEach(beginAnew)

test.each([
  ['seeding', seed],
  ['importing', load],
])(
  'killed anywhere while %s, the store is the old pack or the new one, whole, and mends itself',
  async (_, write) => {
    const { db: counted, writes } = openFaulty(name, { at: -1 })
    await write(counted)
    counted.close()
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: writes() - 1 }), async at => {
        await beginAnew()
        await dieWriting({ at }, write)
        expect([old.version, next.version]).toContain(await versionThatIsWhole())
        const restarted = openDatabase(name)
        expect(await seed(restarted)).toEqual({
          done: [{ pack: 'generated', outcome: { done: expect.any(String) } }],
        })
        restarted.close()
        expect(await versionThatIsWhole()).toBe(next.version)
        await expectNothingLeftOver()
      }),
      { numRuns: RUNS, examples: [[0], [1], [writes() - 1]] },
    )
  },
  RUNS * 6000,
)

test.each([
  ['QuotaExceededError', 'storage-full'],
  ['UnknownError', 'storage-unavailable'],
])(
  '%s at any write is told as %s, and the old pack stays',
  async (error, kind) => {
    const { db: counted, writes } = openFaulty(name, { at: -1 })
    await load(counted)
    counted.close()
    const kinds = new Set<string>()
    for (let at = 0; at < writes(); at += 4) {
      await beginAnew()
      const { db } = openFaulty(name, { at, error: new DOMException('no room', error) })
      const result = await load(db)
      if ('problem' in result) kinds.add(result.problem.kind)
      expect(await versionThatIsWhole()).toBe('problem' in result ? old.version : next.version)
      db.close()
    }
    expect(kinds).toEqual(new Set([kind]))
  },
  60_000,
)

async function beginAnew(): Promise<void> {
  stubLocks()
  name = `wholeness-${run++}`
  const db = openDatabase(name)
  expect(await importPack(db, old)).toEqual({ done: undefined })
  db.close()
}

/** The locks of a dead process are free. */
async function dieWriting(fault: Fault, write: (db: ClaimDatabase) => Promise<unknown>): Promise<void> {
  const { db } = openFaulty(name, fault)
  await write(db).catch(() => {})
  db.close()
  stubLocks()
}

/** Fails unless the pack that the store holds is one of the two, to the last claim and key. */
async function versionThatIsWhole(): Promise<string> {
  const db = openDatabase(name)
  const exported = await exportPack(db, 'generated')
  if (!('done' in exported)) throw new Error(`no pack: ${exported.problem.kind}`)
  const pack = exported.done.version === old.version ? old : next
  expect(exported.done.claims).toEqual(pack.claims)
  expect(exported.done.entities).toHaveLength(pack.entities.length)
  const keys = pack.claims.slice(0, 40).flatMap(({ entities, measure }) => `em:${entities[0]}|${measure}`)
  const ids = async (readPacks: ReturnType<typeof createClaimStore>) =>
    (await readPacks(lookup => lookup.claims(keys))).map(({ id }) => id).sort()
  expect(await ids(createClaimStore(db))).toEqual(await ids(readArrays([pack])))
  db.close()
  return exported.done.version
}

async function expectNothingLeftOver(): Promise<void> {
  const db = openDatabase(name)
  const { rows } = await buildRows('any', next)
  for (const table of rowTables) expect(await db.table(table).count()).toBe(rows[table].length)
  expect(await db.editions.count()).toBe(1)
  db.close()
}
