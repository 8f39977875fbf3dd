import { checkPack } from '../engine/pack/check-pack'
import type { ClaimDatabase, PackRow } from './db'
import { isWhole, sweepEditions, writeEdition } from './editions'
import { whileOthersStay, withPack } from './lock'
import { switchToBundled } from './outrank'
import { rowOf } from './pack-row'
import { attempt, type Outcome, Refusal } from './problem'
import { compareVersions } from './versions'

/** Reads a file of `public/packs` as parsed JSON; rejects when it is missing or no JSON. */
export type FetchBuilt = (file: string) => Promise<unknown>

/** What became of one bundled pack: written, or there already in this version or a later one. */
export interface Seeded {
  pack: string
  outcome: Outcome<'written' | 'there'>
}

/**
 * Brings the bundled packs to the versions that the extension ships, each whole or not at all: one that fails
 * leaves its old version in place. Killed at any point, the next call begins anew and sweeps up what was left.
 */
export async function seedBundled(db: ClaimDatabase, fetchBuilt: FetchBuilt): Promise<Outcome<Seeded[]>> {
  const result = await attempt(async () => {
    const seeded: Seeded[] = []
    for (const { id, version, file } of await readIndex(fetchBuilt)) {
      const outcome = await attempt(() => withPack(id, () => seedPack(db, { id, version, file }, fetchBuilt)))
      seeded.push({ pack: id, outcome })
    }
    return seeded
  })
  // What cannot be deleted now is deleted at the next start, and is in nobody's way until then.
  await attempt(() => sweepEditions(db))
  return result
}

/** A line of `packs/index.json`. */
interface Bundled {
  id: string
  version: string
  file: string
}

async function readIndex(fetchBuilt: FetchBuilt): Promise<Bundled[]> {
  const index = await fetchFile('index.json', fetchBuilt)
  if (!Array.isArray(index) || !index.every(isBundled)) throw unreadable('index.json')
  return index
}

function isBundled(line: unknown): line is Bundled {
  const { id, version, file } = Object(line) as Record<string, unknown>
  return [id, version, file].every(part => typeof part === 'string')
}

async function seedPack(
  db: ClaimDatabase,
  { id, version, file }: Bundled,
  fetchBuilt: FetchBuilt,
): Promise<'written' | 'there'> {
  const stored = await db.packs.get(id)
  if (stored && isCurrent(stored, version) && (await isWhole(db, stored))) return 'there'
  const pack = await readBuilt({ id, version, file }, fetchBuilt)
  const edition = await writeEdition(db, pack)
  await whileOthersStay(() => switchToBundled(db, rowOf(pack, edition, 'bundled', stored)))
  return 'written'
}

/** A file that took the pack's id before the extension brought it gives way, whatever its version. */
function isCurrent({ kind, head }: PackRow, version: string): boolean {
  return kind === 'bundled' && compareVersions(head.version, version) >= 0
}

async function readBuilt({ id, version, file }: Bundled, fetchBuilt: FetchBuilt) {
  const { pack, problems } = checkPack(await fetchFile(file, fetchBuilt), file)
  if (!pack) throw new Refusal({ kind: 'pack-broken', faults: problems })
  if (pack.id !== id || pack.version !== version) throw unreadable(file)
  return pack
}

async function fetchFile(file: string, fetchBuilt: FetchBuilt): Promise<unknown> {
  try {
    return await fetchBuilt(file)
  } catch {
    throw unreadable(file)
  }
}

const unreadable = (file: string) => new Refusal({ kind: 'file-unreadable', file })
