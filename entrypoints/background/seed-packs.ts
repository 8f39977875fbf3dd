import { browser } from '../../lib/platform/browser'
import { isSamePacks, type PacksState, readPacksState, writePacksState } from '../../lib/platform/packs-state'
import type { ClaimDatabase } from '../../lib/store/db'
import { listPacks } from '../../lib/store/packs'
import { attempt, type Outcome, type StoreProblem } from '../../lib/store/problem'
import { type Seeded, seedBundled } from '../../lib/store/seed'
import { stateOfPacks } from '../surfaces/state-of-packs'
import { causeOf } from './cause-of'

/** Bring the packs that come with the extension into the store, and tell the pages what there is to read with. */
export async function seedPacks(db: ClaimDatabase): Promise<void> {
  const seeded = await seedBundled(db, fetchBuilt)
  const state = await stateAfter(db, seeded)
  // Every start of the browser comes here, and what is written stops and restarts every reader.
  if (!isSamePacks(await readPacksState(browser), state)) await writePacksState(browser, state)
}

/** Seed where nothing is left, as after somebody cleared the browser's storage. */
export async function seedIfEmpty(db: ClaimDatabase): Promise<void> {
  if ((await db.packs.count()) === 0) await seedPacks(db)
}

async function fetchBuilt(file: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`packs/${file}`))
  return response.json()
}

/** A pack that failed to come leaves an older one in place; only where none stands is there nothing to read with. */
async function stateAfter(db: ClaimDatabase, seeded: Outcome<Seeded[]>): Promise<PacksState> {
  const packs = await attempt(() => listPacks(db))
  if ('problem' in packs) return brokenBy(packs.problem)
  const problem = problemIn(seeded)
  if (packs.done.length === 0)
    return problem ? brokenBy(problem) : { state: 'broken', cause: 'fault', problem: 'no packs' }
  return stateOfPacks(packs.done)
}

function problemIn(seeded: Outcome<Seeded[]>): StoreProblem | undefined {
  if ('problem' in seeded) return seeded.problem
  return seeded.done.map(({ outcome }) => ('problem' in outcome ? outcome.problem : undefined)).find(Boolean)
}

const brokenBy = (problem: StoreProblem): PacksState => ({
  state: 'broken',
  cause: causeOf(problem),
  problem: wordsOf(problem),
})

/** For a report: the kind of the problem and the first thing that is wrong. */
function wordsOf(problem: StoreProblem): string {
  if (problem.kind === 'file-unreadable') return `${problem.kind}: ${problem.file}`
  if (problem.kind === 'pack-broken') return `${problem.kind}: ${JSON.stringify(problem.faults[0])}`
  return problem.kind
}
