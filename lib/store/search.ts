import type { Claim } from '../engine/pack/claim'
import { type AskedValue, askedValue, asWritten, hasValue } from '../engine/search/asked-value'
import { bareNumber, withNumberFirst } from '../engine/search/bare-number'
import { claimWords, entityWords, measureWords } from '../engine/search/claim-words'
import { rankFuzzily, type Searchable } from '../engine/search/fuzzy'
import { wordsOf } from '../engine/search/trigrams'
import type { ClaimDatabase, ClaimRow, EditionId } from './db'
import { findByWords } from './find-by-words'

/** Candidates that fuse.js ranks, the likeliest by their words; over all claims it would take seconds. */
export const MAX_CANDIDATES = 60
/** Of a query of any length so many words are read: more say no more, and each costs look-ups. */
const MAX_WORDS = 12

interface SearchOptions {
  limit?: number
  /** BCP 47 of whoever asks: says what "billion" is. */
  language?: string
  /** Without it, all that are switched on. */
  among?: Among
}

/** Some claims, by number, of each edition. */
export type Among = ReadonlyMap<EditionId, ReadonlySet<number>>

/** Where some claims lie, to be searched among. */
export function amongThese(rows: Pick<ClaimRow, 'edition' | 'number'>[]): Among {
  const among = new Map<EditionId, Set<number>>()
  for (const { edition, number } of rows) {
    const numbers = among.get(edition)
    if (numbers) numbers.add(number)
    else among.set(edition, new Set([number]))
  }
  return among
}

/**
 * The claims of the packs that are switched on, by a reader's words, best first; `query` may be misspelt. Where it
 * asks for a value, only claims of that value are found; where for a mere number, first those that have it.
 */
export async function searchClaims(
  db: ClaimDatabase,
  query: string,
  { limit = 20, language = 'en', among }: SearchOptions = {},
): Promise<Claim[]> {
  let isOfValue = false
  for await (const asked of askedValues(query, language)) {
    const found = rankByValue(asked, await findCandidates(db, asWritten(asked), among), limit)
    if (found.length) return found
    isOfValue = true
  }
  if (isOfValue) return []
  const found = rankFuzzily(query, await findCandidates(db, query, among), limit)
  const number = bareNumber(query)
  return number ? withNumberFirst(number, found) : found
}

/** The readings of a value in turn. Reading in other languages is loaded for a number with words behind it only. */
async function* askedValues(query: string, language: string): AsyncGenerator<AskedValue> {
  const short = askedValue(query)
  const isEnglish = /^en\b/i.test(language)
  if (short && isEnglish) yield short
  if (/\p{Nd}\P{Nd}*\p{L}/u.test(query)) {
    const { askedInWords } = await import('../engine/search/asked-in-words')
    yield* askedInWords(query, language)
  }
  if (short && !isEnglish) yield short
}

/** Those of the value that fit the words beside it, or all of them where none fits, the likeliest first. */
function rankByValue(asked: AskedValue, candidates: Searchable[], limit: number): Claim[] {
  const ofValue = candidates.filter(({ claim }) => hasValue(claim.quantity, asked))
  const ranked = asked.words ? rankFuzzily(asked.words, ofValue, limit) : []
  return ranked.length ? ranked : ofValue.slice(0, limit).map(({ claim }) => claim)
}

async function findCandidates(
  db: ClaimDatabase,
  query: string,
  among: Among | undefined,
): Promise<Searchable[]> {
  const words = new Set([...wordsOf(query)].slice(0, MAX_WORDS))
  const tables = [db.packs, db.trigramGroups, db.wordBlocks, db.claims, db.entities, db.measures]
  return db.transaction('r', tables, async () => {
    const active = (await db.packs.toArray()).filter(
      ({ on, edition }) => on && (!among || among.has(edition)),
    )
    const found = await Promise.all(
      active.map(async ({ edition, outranked }) => {
        const claims = await findByWords(db, edition, words, MAX_CANDIDATES, among?.get(edition))
        return claims.filter(({ number }) => !outranked?.includes(number)).map(each => ({ ...each, edition }))
      }),
    )
    const likeliest = found.flat().sort((one, other) => other.weight - one.weight)
    const places = likeliest
      .slice(0, MAX_CANDIDATES)
      .map(({ edition, number }): [EditionId, number] => [edition, number])
    return withWords(db, await db.claims.bulkGet(places))
  })
}

type Place = [EditionId, string]

/** The claims with what they are found by, which their entities and measures say. */
async function withWords(db: ClaimDatabase, rows: (ClaimRow | undefined)[]): Promise<Searchable[]> {
  const there = rows.filter(row => row !== undefined)
  const entities = await db.entities.bulkGet(
    unique(there.flatMap(({ edition, claim }) => claim.entities.map((id): Place => [edition, id]))),
  )
  const measures = await db.measures.bulkGet(
    unique(there.map(({ edition, claim }) => [edition, claim.measure])),
  )
  const entityNames = new Map(entities.map(row => [row?.id, row && entityWords(row.entity)]))
  const measureNames = new Map(measures.map(row => [row?.id, row && measureWords(row.measure)]))
  return there.map(({ claim }) => {
    const names = [...claim.entities.map(id => entityNames.get(id)), measureNames.get(claim.measure)]
    return { claim, words: [claimWords(claim), ...names].join(' ') }
  })
}

/** Each place once. */
function unique(list: Place[]): Place[] {
  return [...new Map(list.map(place => [place.join(' '), place])).values()]
}
