import { readArrays } from '../../lib/engine/pack/array-lookup'
import { createClaimStore } from '../../lib/store/claims'
import { type ClaimDatabase, openDatabase, rowTables } from '../../lib/store/db'
import { exportPack } from '../../lib/store/export'
import { importPack } from '../../lib/store/import'
import { isSame } from '../../lib/store/is-same'
import { buildRows } from '../../lib/store/pack-rows'
import { seedBundled } from '../../lib/store/seed'
import { databaseName, next, old, ships } from './two-packs'

/** Runs in a page of a real browser: starts a worker that writes, kills it, and looks at what it left. */

type Way = 'seeding' | 'importing'

/** What was left; throws where it is neither pack, or half of one, or does not mend. */
export interface Left {
  version: string
  /** Rows of the new version that lay about. */
  strayRows: number
}

/** How long the writing takes when nobody kills it, in milliseconds. */
async function time(way: Way): Promise<number> {
  const worker = await beginWriting(way)
  const begun = performance.now()
  await heard(worker)
  worker.terminate()
  return performance.now() - begun
}

async function kill(way: Way, after: number): Promise<Left> {
  const worker = await beginWriting(way)
  await new Promise(resolve => setTimeout(resolve, after))
  worker.terminate()
  const db = openDatabase(databaseName)
  const version = await versionThatIsWhole(db)
  const kept = version === old.version ? old : next
  const strayRows = (await db.claims.count()) - kept.claims.length
  await seedBundled(db, ships(next))
  if ((await versionThatIsWhole(db)) !== next.version) throw new Error('The next start did not mend it')
  await expectNothingLeftOver(db)
  db.close()
  return { version, strayRows }
}

async function beginWriting(way: Way): Promise<Worker> {
  const db = openDatabase(databaseName)
  await db.delete()
  await db.open()
  // Seeding follows a pack that was seeded, importing one that was imported.
  if (way === 'seeding') await seedBundled(db, ships(old))
  else await importPack(db, old)
  db.close()
  const worker = new Worker('./worker.js', { type: 'module' })
  worker.postMessage(way)
  await heard(worker)
  return worker
}

const heard = (worker: Worker) =>
  new Promise((resolve, reject) => {
    worker.onmessage = resolve
    worker.onerror = ({ message }) => reject(new Error(message))
  })

async function versionThatIsWhole(db: ClaimDatabase): Promise<string> {
  const exported = await exportPack(db, old.id)
  if (!('done' in exported)) throw new Error(`There is no pack: ${exported.problem.kind}`)
  const pack = exported.done.version === old.version ? old : next
  if (!isSame(exported.done.claims, pack.claims)) throw new Error('Claims are not whole')
  const keys = pack.claims.slice(0, 40).flatMap(({ entities, measure }) => `em:${entities[0]}|${measure}`)
  const ids = async (readPacks: ReturnType<typeof createClaimStore>) =>
    (await readPacks(lookup => lookup.claims(keys)))
      .map(({ id }) => id)
      .sort()
      .join()
  if ((await ids(createClaimStore(db))) !== (await ids(readArrays([pack]))))
    throw new Error('Keys are not whole')
  return exported.done.version
}

async function expectNothingLeftOver(db: ClaimDatabase): Promise<void> {
  const { rows } = await buildRows('any', next)
  for (const table of rowTables)
    if ((await db.table(table).count()) !== rows[table].length) throw new Error(`Rows are left in ${table}`)
  if ((await db.editions.count()) !== 1) throw new Error('Editions are left')
}

Object.assign(globalThis, { killing: { time, kill } })
