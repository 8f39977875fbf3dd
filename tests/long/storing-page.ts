import { openDatabase } from '../../lib/store/db'
import { importPack } from '../../lib/store/import'
import { listPacks } from '../../lib/store/packs'
import type { Outcome } from '../../lib/store/problem'
import { seedBundled } from '../../lib/store/seed'
import { generatePack } from '../store/generate-pack'
import { next, old, ships } from './two-packs'

/** Runs in a page of a real browser whose storage is little. */

const db = openDatabase('storing')

/** Kind of the problem, or `done`. */
const told = (outcome: Outcome<unknown>) => ('done' in outcome ? 'done' : outcome.problem.kind)

async function seed(version: 'old' | 'next'): Promise<string> {
  const outcome = await seedBundled(db, ships(version === 'old' ? old : next))
  if (!('done' in outcome)) return told(outcome)
  const [seeded] = outcome.done
  return 'done' in seeded!.outcome ? seeded!.outcome.done : told(seeded!.outcome)
}

const load = async (claims: number) =>
  told(await importPack(db, generatePack({ claims, id: 'large', seed: 7 })))

/** The packs that are there, and how many claims lie about that belong to none of them. */
async function look(): Promise<{ packs: string[]; strays: number }> {
  const packs = await listPacks(db)
  const held = packs.reduce((sum, { head }) => sum + head.counts.claims, 0)
  return {
    packs: packs.map(({ id, head }) => `${id} ${head.version}`),
    strays: (await db.claims.count()) - held,
  }
}

Object.assign(globalThis, { storing: { seed, load, look } })
