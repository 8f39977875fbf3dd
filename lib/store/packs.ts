import type { TopicTerms } from '../engine/pack/claim'
import type { ClaimDatabase, PackHead, PackKind } from './db'
import { sweepPack } from './editions'
import { withPack } from './lock'
import { attempt, type Outcome, Refusal } from './problem'

/** A pack as the reader sees it in the list of packs. */
export interface StoredPack {
  id: string
  kind: PackKind
  on: boolean
  head: PackHead
  /** How many of its claims are left out, since a pack that comes with the extension has their ids; absent for none. */
  outranked?: number
}

/** Every pack that the reader has, switched on or not, by id. */
export async function listPacks(db: ClaimDatabase): Promise<StoredPack[]> {
  const rows = await db.packs.toArray()
  return rows.map(({ id, kind, on, head, outranked }) => ({
    ...{ id, kind, on, head },
    ...(outranked && { outranked: outranked.length }),
  }))
}

/** The topics of the packs that are on, by pack: what the gate needs to know of them. */
export async function listTopics(db: ClaimDatabase): Promise<Record<string, TopicTerms>> {
  const packs = await listPacks(db)
  return Object.fromEntries(packs.filter(({ on }) => on).map(({ id, head }) => [id, head.topic]))
}

/** Takes a pack's claims in or out of every look-up from now on; its rows stay. */
export function switchPack(db: ClaimDatabase, pack: string, on: boolean): Promise<Outcome<void>> {
  return attempt(async () => {
    if ((await db.packs.update(pack, { on })) === 0) throw new Refusal({ kind: 'pack-unknown', pack })
  })
}

/** Removes a pack at once and its rows after; one that comes with the extension is refused, since it would return. */
export function removePack(db: ClaimDatabase, pack: string): Promise<Outcome<void>> {
  return attempt(() =>
    withPack(pack, async () => {
      const row = await db.packs.get(pack)
      if (!row) throw new Refusal({ kind: 'pack-unknown', pack })
      if (row.kind === 'bundled') throw new Refusal({ kind: 'pack-bundled', pack })
      await db.packs.delete(pack)
      await sweepPack(db, pack)
    }),
  )
}
