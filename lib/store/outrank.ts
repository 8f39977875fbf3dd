import type { ClaimDatabase, PackRow } from './db'
import { switchAllTo } from './editions'
import { idsOf, numbersById } from './stored-claims'

/**
 * Puts a pack of the extension in place. It comes without being asked for, so a claim id that it shares with a file of
 * the reader's cannot be refused: its claim counts, and the file's is kept and left out. The caller is within
 * `whileOthersStay`.
 */
export async function switchToBundled(db: ClaimDatabase, row: PackRow): Promise<void> {
  const others = await db.packs.where('id').notEqual(row.id).toArray()
  const bundled = [row, ...others.filter(({ kind }) => kind === 'bundled')]
  const ids = new Set((await Promise.all(bundled.map(pack => idsOf(db, pack)))).flat())
  const outranked = await Promise.all(
    others
      .filter(({ kind }) => kind !== 'bundled')
      .map(async pack => ({ pack: pack.id, numbers: await numbersOf(db, pack, ids) })),
  )
  await db.transaction('rw', db.packs, db.editions, async () => {
    await switchAllTo(db, [row])
    for (const { pack, numbers } of outranked)
      await db.packs.update(pack, { outranked: numbers.length ? numbers : undefined })
  })
}

/** The claims of a stored pack that have one of these ids, by number. */
async function numbersOf(db: ClaimDatabase, pack: PackRow, ids: Set<string>): Promise<number[]> {
  const places = await numbersById(db, pack)
  return [...new Set(places.filter(([id]) => ids.has(id)).map(([, number]) => number))]
}
