import type { Claim } from '../engine/pack/claim'
import { type ClaimDatabase, type ClaimRow, type PackRow, type PostingRow, wholeEdition } from './db'
import { listAt, tailsOf } from './lists'
import { ID_HEAD } from './postings'

/** Claims to a read: a few hundred kilobytes. */
const SLICE = 250

/** Every claim of a stored pack, in its order, read in slices. */
export async function* claimsOf(db: ClaimDatabase, pack: PackRow): AsyncGenerator<Claim> {
  for await (const { claim } of claimRows(db, pack)) yield claim
}

/** The same with their numbers, but for those that a pack of the extension outranks. */
export async function* countingRows(db: ClaimDatabase, pack: PackRow): AsyncGenerator<ClaimRow> {
  const outranked = new Set(pack.outranked)
  for await (const row of claimRows(db, pack)) if (!outranked.has(row.number)) yield row
}

async function* claimRows(db: ClaimDatabase, { edition }: PackRow): AsyncGenerator<ClaimRow> {
  const [first, last] = wholeEdition(edition)
  let after = first
  for (;;) {
    const rows = await db.claims.where(':id').between(after, last, false).limit(SLICE).toArray()
    yield* rows
    if (rows.length < SLICE) return
    after = [edition, rows.at(-1)!.number]
  }
}

/** The ids of a stored pack's claims, and those merged into them: from the postings, since the claims are large. */
export async function idsOf(db: ClaimDatabase, pack: PackRow): Promise<string[]> {
  return (await idRows(db, pack)).flatMap(tailsOf)
}

/** The same, each with the number of its claim. */
export async function numbersById(db: ClaimDatabase, pack: PackRow): Promise<[id: string, number: number][]> {
  const rows = await idRows(db, pack)
  return rows.flatMap(row =>
    tailsOf(row).flatMap((id, at) => listAt(row, at).map((number): [string, number] => [id, number])),
  )
}

function idRows(db: ClaimDatabase, { edition }: PackRow): Promise<PostingRow[]> {
  return db.postings
    .where(':id')
    .between([edition, ID_HEAD], [edition, `${ID_HEAD}\uffff`])
    .toArray()
}
