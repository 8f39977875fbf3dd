import type { EditionId, PostingRow } from './db'
import { packLists } from './lists'
import { spread } from './spread'

/**
 * Which claims stand under a key, as in any inverted index. Keys with the same head share a row, since an article
 * that asks for one value of an entity asks for others too:
 *
 *   ev:openai|120, ev:openai|121  →  row "ev:openai", tails "120", "121"
 *   id:some-claim                 →  row "id#77c",    tail  "some-claim"
 *
 * A head with very many tails, as of the digits of a name that everybody writes about, has several such rows:
 *
 *   md:revenue|742                →  row "md:revenue\n3", tail "742"
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
/** The same for a measure. */
export const measureHead = (id: string) => `measure:${id}`

/** A key in two: the row that it is in, and its list within the row. */
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

/** Adds a claim's number under a key; beyond `MAX_CLAIMS` of one key, none. */
export function addPosting(postings: Postings, key: string, number: number): void {
  const { head, tail } = partsOf(key)
  const tails = postings.get(head)
  if (!tails) return void postings.set(head, new Map([[tail, [number]]]))
  const numbers = tails.get(tail)
  if (!numbers) tails.set(tail, [number])
  else if (numbers.length < MAX_CLAIMS) numbers.push(number)
}

/** Tails to a row: with more, a row of digits would be over the 64 kB from which on Chromium is slow to read it. */
const MAX_TAILS = 2000

/** Over how many rows so many tails of one head are spread. */
export function countParts(tails: number): number {
  return Math.ceil(tails / MAX_TAILS)
}

/** The rows of a head, one for most. */
export function toRows(edition: EditionId, head: string, tails: Map<string, number[]>): PostingRow[] {
  const parts = countParts(tails.size)
  if (parts === 1) return [{ edition, head, ...packLists(tails) }]
  const split = Array.from({ length: parts }, () => new Map<string, number[]>())
  for (const [tail, numbers] of tails) split[spread(tail, parts)]!.set(tail, numbers)
  return split.map((tails, part) => ({ edition, head: partOf(head, part), ...packLists(tails) }))
}

/** The name of a row that holds a part of a head's tails. */
const partOf = (head: string, part: number) => `${head}\n${part}`

/** The head that a row belongs to. */
export const headOf = ({ head }: PostingRow) => head.split('\n', 1)[0]!

/** Where some tails of a head lie: in one row, or in any of those from one name to another. */
export type RowsUnder = { row: string } | { from: string; to: string }

/** Where some tails of a head lie that has so many rows. */
export function rowsUnder(head: string, tails: string[], parts: number): RowsUnder {
  if (parts === 1) return { row: head }
  const [part, ...others] = new Set(tails.map(tail => spread(tail, parts)))
  return others.length === 0 ? { row: partOf(head, part!) } : { from: `${head}\n`, to: `${head}\n\uffff` }
}
