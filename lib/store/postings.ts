import type { EditionId, PostingRow } from './db'
import { packLists } from './lists'
import { spread } from './spread'

/**
 * Which claims stand under a key, as in any inverted index. Keys with the same head share a row, since an article
 * that asks for one value of an entity asks for others too:
 *
 *   ev:openai|120, ev:openai|121  →  row "ev:openai", tails "120", "121"
 *   id:some-claim                 →  row "id#77c",    tail  "some-claim"
 */

/**
 * A key lists at most this many claims. One that names more says little about which is meant, and longer lists would
 * make the look-up dearer as packs grow; the narrower keys of the same claims still find them.
 */
const MAX_CLAIMS = 256

/** Ids are spread over so many rows. */
const ID_ROWS = 4096

/** Every row of ids has a head that begins like this. */
export const ID_HEAD = 'id#'

/** Entities and measures have rows of their own; these are their names in the filter of heads. */
export const entityHead = (id: string) => `entity:${id}`
export const measureHead = (id: string) => `measure:${id}`

export interface KeyParts {
  head: string
  tail: string
}

/** Where in the postings a key stands. */
export function partsOf(key: string): KeyParts {
  if (key.startsWith('id:'))
    return { head: ID_HEAD + spread(key, ID_ROWS).toString(16), tail: key.slice('id:'.length) }
  const bar = key.lastIndexOf('|')
  return { head: key.slice(0, bar), tail: key.slice(bar + 1) }
}

/** The numbers of the claims under one key, collected claim by claim. */
export type Postings = Map<string, Map<string, number[]>>

export function addPosting(postings: Postings, key: string, number: number): void {
  const { head, tail } = partsOf(key)
  const tails = postings.get(head)
  if (!tails) return void postings.set(head, new Map([[tail, [number]]]))
  const numbers = tails.get(tail)
  if (!numbers) tails.set(tail, [number])
  else if (numbers.length < MAX_CLAIMS) numbers.push(number)
}

/** One row for each head. */
export function toRow(edition: EditionId, head: string, tails: Map<string, number[]>): PostingRow {
  return { edition, head, ...packLists(tails) }
}
