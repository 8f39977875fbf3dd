import type { Texts } from '../engine/pack/claim'
import type { BuiltPack } from '../engine/pack/schema'
import type { PackBackup } from './backup'
import { refuseShared, refuseTaken } from './conflicts'
import type { ClaimDatabase, PackRow } from './db'
import { sweepPack, switchAllTo, type Writing, writeEdition } from './editions'
import { compareClaims } from './import'
import { whileOthersStay, withPack, withPacks } from './lock'
import { kindOfImported, rowOf } from './pack-row'
import { attempt, type Outcome } from './problem'

/** What restoring would do to one pack: ids of claims, against the pack of the same id that is there. */
export interface PackChange {
  id: string
  title: Texts
  version: string
  replaces?: string
  added: string[]
  changed: string[]
  gone: string[]
}

/** What restoring the packs of a backup would do. Nothing is written; a pack that is not in the backup stays. */
export function previewRestore(db: ClaimDatabase, packs: PackBackup[]): Promise<Outcome<PackChange[]>> {
  return attempt(async () => {
    await refuseAllTaken(db, packs)
    const changes: PackChange[] = []
    for (const { pack } of packs)
      if (pack) changes.push(...(await withPack(pack.id, () => changeBy(db, pack))))
    return changes
  })
}

/** In the pack's turn, lest what is swept up while it is read be told as gone. None where the pack comes with the extension by now, which keeps its own version. */
async function changeBy(db: ClaimDatabase, pack: BuiltPack): Promise<PackChange[]> {
  const stored = await db.packs.get(pack.id)
  if (stored?.kind === 'bundled') return []
  const { id, title, version } = pack
  const comparison = await compareClaims(db, pack, stored)
  return [{ id, title, version, replaces: stored?.head.version, ...comparison }]
}

/**
 * Puts the packs of a backup in place, all or none. `alongside` writes what else is restored, when nothing can go wrong
 * any more but the last step, and answers how to take that back. Progress counts the rows of one pack after another.
 */
export function restorePacks(
  db: ClaimDatabase,
  packs: PackBackup[],
  alongside: () => Promise<() => Promise<void>>,
  writing: Writing = {},
): Promise<Outcome<void>> {
  const ids = packs.map(({ id }) => id)
  const restore = async () => {
    try {
      await refuseAllTaken(db, packs)
      const rows: PackRow[] = []
      for (const kept of packs) rows.push(...(await writeKept(db, kept, writing)))
      const takeBack = await alongside()
      const place = async () => {
        await refuseAllTaken(db, packs)
        await switchAllTo(db, rows)
      }
      await whileOthersStay(place).catch(async error => {
        await takeBack()
        throw error
      })
    } finally {
      for (const id of ids) await attempt(() => sweepPack(db, id))
    }
  }
  return attempt(() => withPacks(ids, restore, writing.signal), writing.signal)
}

/** The row that a pack is to have; none where the backup knows of a pack of the extension that there is no more. */
async function writeKept(
  db: ClaimDatabase,
  { id, on, pack }: PackBackup,
  writing: Writing,
): Promise<PackRow[]> {
  const stored = await db.packs.get(id)
  if (!pack || stored?.kind === 'bundled') return stored ? [{ ...stored, on }] : []
  const edition = await writeEdition(db, pack, writing)
  return [{ ...rowOf(pack, edition, kindOfImported(id), stored), on }]
}

async function refuseAllTaken(db: ClaimDatabase, kept: PackBackup[]): Promise<void> {
  const packs = kept.flatMap(({ pack }) => pack ?? [])
  refuseShared(packs)
  const replaced = packs.map(({ id }) => id)
  for (const pack of packs) await refuseTaken(db, pack, replaced)
}
