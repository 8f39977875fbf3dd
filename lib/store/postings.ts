import type { EditionId, PostingRow } from './db'

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
    return { head: ID_HEAD + spread(key).toString(16), tail: key.slice('id:'.length) }
  const bar = key.lastIndexOf('|')
  return { head: key.slice(0, bar), tail: key.slice(bar + 1) }
}

/** The numbers of the claims under one key, collected claim by claim. */
export type Postings = Map<string, Map<string, number[]>>

export function addPosting(postings: Postings, key: string, number: number): void {
  const { head, tail } = partsOf(key)
  const tails = postings.get(head) ?? new Map<string, number[]>()
  postings.set(head, tails)
  const numbers = tails.get(tail)
  if (!numbers) tails.set(tail, [number])
  else if (numbers.length < MAX_CLAIMS) numbers.push(number)
}

/** One row for each head: all its lists in one array, which a database reads much faster than many. */
export function toRow(edition: EditionId, head: string, tails: Map<string, number[]>): PostingRow {
  const lists = [...tails.values()]
  let end = 0
  return {
    edition,
    head,
    tails: [...tails.keys()],
    ends: Uint32Array.from(lists, numbers => (end += numbers.length)),
    numbers: Uint32Array.from(lists.flat()),
  }
}

/** The claims that the row lists under a tail. */
export function numbersUnder({ tails, ends, numbers }: PostingRow, tail: string): Uint32Array {
  const index = tails.indexOf(tail)
  return index < 0 ? new Uint32Array() : numbers.subarray(ends[index - 1] ?? 0, ends[index])
}

/** FNV-1a, down to the number of rows. */
function spread(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % ID_ROWS
}
