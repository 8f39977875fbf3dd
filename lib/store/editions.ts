import type { BuiltPack } from '../engine/pack/schema'
import {
  type ClaimDatabase,
  type EditionId,
  type PackRow,
  type RowTable,
  rowTables,
  wholeEdition,
} from './db'
import { withPackIfFree } from './lock'
import { buildRows, type PackRows } from './pack-rows'
import { Refusal } from './problem'

/** Told after every slice that is written: rows so far, of how many. */
export interface Writing {
  onProgress?: (done: number, total: number) => void
  /** Stops between two slices; what was written is deleted later. */
  signal?: AbortSignal
}

/** What one transaction may take, in milliseconds: a reader who comes in between waits no longer. */
const TURN = 20
/** Rows of the first transaction of each table, before any was timed: some tables have rows of 60 kB. */
const FIRST_SLICE = 50
/** Rows of the smallest, however slow the machine, and of the largest. */
const MIN_SLICE = 20
const MAX_SLICE = 2000

/**
 * Writes a pack as a new edition, beside whatever is there and unseen by readers until `switchTo`.
 * Throws a `Refusal` when the database is deleted meanwhile, and the signal's reason when it is aborted.
 */
export async function writeEdition(
  db: ClaimDatabase,
  pack: BuiltPack,
  { onProgress, signal }: Writing = {},
): Promise<EditionId> {
  const edition = `${pack.id}@${pack.version}#${crypto.randomUUID().slice(0, 8)}`
  await db.editions.add({ id: edition, pack: pack.id, version: pack.version })
  const { rows, whole } = await buildRows(edition, pack)
  const total = rowTables.reduce((sum, table) => sum + rows[table].length, 0)
  let done = 0
  for (const table of rowTables) {
    let start = 0
    await inTurns(async size => {
      const slice = rows[table].slice(start, start + size)
      if (slice.length === 0) return 0
      signal?.throwIfAborted()
      await writeSlice(db, edition, table, slice)
      start += slice.length
      done += slice.length
      onProgress?.(done, total)
      return slice.length
    })
  }
  await db.editions.update(edition, whole)
  return edition
}

/**
 * Makes the edition of each row the one that readers see, in one transaction, all or none; unless one is not whole.
 * The caller is within `whileOthersStay`.
 */
export function switchAllTo(db: ClaimDatabase, rows: PackRow[]): Promise<void> {
  return db.transaction('rw', db.packs, db.editions, async () => {
    for (const row of rows) if (!(await isWhole(db, row))) throw new Refusal({ kind: 'storage-lost' })
    await db.packs.bulkPut(rows)
  })
}

/** Whether every row of the pack's edition is there. */
export async function isWhole(db: ClaimDatabase, { edition }: PackRow): Promise<boolean> {
  return (await db.editions.get(edition))?.termGroups !== undefined
}

/** Deletes what no pack names of one pack: old editions and abandoned ones. The caller holds the pack's lock. */
export async function sweepPack(db: ClaimDatabase, pack: string): Promise<void> {
  const current = (await db.packs.get(pack))?.edition
  const editions = await db.editions.where('pack').equals(pack).primaryKeys()
  for (const edition of editions) if (edition !== current) await deleteEdition(db, edition)
}

/** The same for every pack that nobody is writing. */
export async function sweepEditions(db: ClaimDatabase): Promise<void> {
  const packs = await db.editions.orderBy('pack').uniqueKeys()
  for (const pack of packs.map(String)) await withPackIfFree(pack, () => sweepPack(db, pack))
}

/** Calls `work` with as many rows as fit into a turn, again and again until it has done none. */
async function inTurns(work: (rows: number) => Promise<number>): Promise<void> {
  for (let size = FIRST_SLICE, done = 1; done > 0; ) {
    const began = performance.now()
    done = await work(Math.round(size))
    const fitting = size * (TURN / Math.max(1, performance.now() - began))
    size = Math.min(MAX_SLICE, Math.max(MIN_SLICE, size / 2, Math.min(size * 2, fitting)))
  }
}

/** Together with the edition's own row, lest rows be written that no sweep would find. */
function writeSlice(
  db: ClaimDatabase,
  edition: EditionId,
  table: RowTable,
  slice: PackRows[RowTable],
): Promise<void> {
  return db.transaction('rw', db.editions, db.table(table), async () => {
    if (!(await db.editions.get(edition))) throw new Refusal({ kind: 'storage-lost' })
    await db.table(table).bulkAdd(slice)
  })
}

async function deleteEdition(db: ClaimDatabase, edition: EditionId): Promise<void> {
  for (const table of rowTables) await deleteRows(db, edition, table)
  await db.editions.delete(edition)
}

function deleteRows(db: ClaimDatabase, edition: EditionId, table: RowTable): Promise<void> {
  const [first, last] = wholeEdition(edition)
  return inTurns(size => db.table(table).where(':id').between(first, last).limit(size).delete())
}
