import type { BuiltPack } from '../engine/pack/schema'
import type { ClaimDatabase, PackRow } from './db'
import { Refusal } from './problem'
import { idsOf } from './stored-claims'
import { compareVersions } from './versions'

/** Claims that a refusal names; it gives the number of all. */
const NAMED = 10

/** What is stored under the id of a pack that comes as a file; throws where that may not take its place. */
export async function replaceable(db: ClaimDatabase, pack: BuiltPack): Promise<PackRow | undefined> {
  const stored = await db.packs.get(pack.id)
  refuseShipped(pack, stored)
  refuseOlder(pack, stored)
  await refuseTaken(db, pack)
  return stored
}

/** Throws when the pack is an older version of the one stored. */
function refuseOlder(pack: BuiltPack, stored: PackRow | undefined): void {
  if (!stored || compareVersions(pack.version, stored.head.version) >= 0) return
  const versions = { stored: stored.head.version, offered: pack.version }
  throw new Refusal({ kind: 'pack-older', pack: pack.id, ...versions })
}

/** Throws when a pack of that id comes with the extension: a file in its place would keep its updates out. */
function refuseShipped({ id }: BuiltPack, stored: PackRow | undefined): void {
  if (stored?.kind === 'bundled') throw new Refusal({ kind: 'pack-shipped', pack: id })
}

/**
 * Throws when a pack of another id, switched on or not, has a claim of the same id; but for the packs `besides`, which
 * are about to be replaced.
 */
export async function refuseTaken(db: ClaimDatabase, pack: BuiltPack, besides: string[] = []): Promise<void> {
  const ids = claimIdsOf(pack)
  const others = await db.packs
    .where('id')
    .noneOf([pack.id, ...besides])
    .toArray()
  for (const other of others) refuseBoth(other.id, await idsOf(db, other), ids)
}

/** Throws when two of the packs have a claim of the same id. */
export function refuseShared(packs: BuiltPack[]): void {
  const read: BuiltPack[] = []
  for (const pack of packs) {
    const ids = claimIdsOf(pack)
    for (const other of read) refuseBoth(other.id, [...claimIdsOf(other)], ids)
    read.push(pack)
  }
}

/** Also those merged into its claims. */
const claimIdsOf = ({ claims }: BuiltPack) => new Set(claims.flatMap(({ id, also }) => [id, ...also]))

function refuseBoth(pack: string, has: string[], wanted: Set<string>): void {
  const taken = has.filter(id => wanted.has(id))
  if (taken.length === 0) return
  throw new Refusal({ kind: 'claims-taken', pack, claims: taken.slice(0, NAMED), count: taken.length })
}
