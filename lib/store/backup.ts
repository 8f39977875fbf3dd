import type { BuiltPack } from '../engine/pack/schema'
import type { ClaimDatabase, PackRow } from './db'
import { sweepEditions } from './editions'
import { readPack } from './export'
import { checkWhole } from './import'
import { withPack } from './lock'
import { attempt, type Outcome, Refusal } from './problem'

/** The newest format that this version reads. */
export const backupFormat = 1

/** A pack as a backup keeps it. Those that come with the extension are not in it: of them only whether they are on. */
export interface PackBackup {
  id: string
  on: boolean
  pack?: BuiltPack
}

/** All that is the reader's own, as one file. */
export interface Backup {
  whence: 'backup'
  format: number
  /** ISO 8601 day. */
  made: string
  settings: unknown
  packs: PackBackup[]
}

/** Every pack as a backup keeps it, by id. */
export function backUpPacks(db: ClaimDatabase): Promise<Outcome<PackBackup[]>> {
  return attempt(async () => {
    const kept: PackBackup[] = []
    for (const { id, on, kind } of await db.packs.toArray())
      kept.push(kind === 'bundled' ? { id, on } : { id, on, pack: await readStored(db, id) })
    return kept
  })
}

const readStored = (db: ClaimDatabase, id: string): Promise<BuiltPack> =>
  withPack(id, async () => {
    const row: PackRow | undefined = await db.packs.get(id)
    if (!row) throw new Refusal({ kind: 'pack-unknown', pack: id })
    return readPack(db, row)
  })

/** A parsed file as a backup whose every pack was checked, or why it is none. */
export function readBackup(value: unknown, signal?: AbortSignal): Promise<Outcome<Backup>> {
  return attempt(async () => {
    const { whence, format, made, settings, packs } = Object(value) as Record<string, unknown>
    if (whence !== 'backup' || typeof format !== 'number') throw new Refusal({ kind: 'backup-foreign' })
    if (format > backupFormat) throw new Refusal({ kind: 'backup-too-new', format })
    if (typeof made !== 'string' || !Array.isArray(packs)) throw new Refusal({ kind: 'backup-foreign' })
    const checked: PackBackup[] = []
    for (const each of packs) checked.push(await checkKept(each, signal))
    if (new Set(checked.map(({ id }) => id)).size < checked.length)
      throw new Refusal({ kind: 'backup-foreign' })
    return { whence, format, made, settings, packs: checked }
  }, signal)
}

async function checkKept(value: unknown, signal: AbortSignal | undefined): Promise<PackBackup> {
  const { id, on, pack } = Object(value) as Record<string, unknown>
  if (typeof id !== 'string' || typeof on !== 'boolean') throw new Refusal({ kind: 'backup-foreign' })
  if (pack === undefined) return { id, on }
  const checked = await checkWhole(pack, id, { signal })
  if (checked.pack.id !== id) throw new Refusal({ kind: 'backup-foreign' })
  return { id, on, pack: checked.pack }
}

/** Back to how it was on the first day: the packs that came with the extension, all of them on, and no others. */
export function resetPacks(db: ClaimDatabase): Promise<Outcome<void>> {
  return attempt(async () => {
    await db.transaction('rw', db.packs, async () => {
      await db.packs.filter(({ kind }) => kind !== 'bundled').delete()
      await db.packs.toCollection().modify({ on: true })
    })
    await sweepEditions(db)
  })
}
