import type { Claim } from '../engine/pack/claim'
import { type ClaimDatabase, type PackRow, wholeEdition } from './db'
import { ID_HEAD } from './postings'

/** Claims to a read: a few hundred kilobytes. */
const SLICE = 250

/** Every claim of a stored pack, in its order, read in slices. */
export async function* claimsOf(db: ClaimDatabase, { edition }: PackRow): AsyncGenerator<Claim> {
  const [first, last] = wholeEdition(edition)
  let after = first
  for (;;) {
    const rows = await db.claims.where(':id').between(after, last, false).limit(SLICE).toArray()
    for (const { claim } of rows) yield claim
    if (rows.length < SLICE) return
    after = [edition, rows.at(-1)!.number]
  }
}

/** The ids of a stored pack's claims, and those merged into them: from the postings, since the claims are large. */
export async function idsOf(db: ClaimDatabase, { edition }: PackRow): Promise<string[]> {
  const rows = await db.postings
    .where(':id')
    .between([edition, ID_HEAD], [edition, `${ID_HEAD}\uffff`])
    .toArray()
  return rows.flatMap(({ tails }) => tails)
}
