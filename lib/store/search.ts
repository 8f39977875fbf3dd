import type { Claim } from '../engine/pack/claim'
import { type AskedValue, askedValue, asWritten, hasValue } from '../engine/search/asked-value'
import { claimWords, entityWords, measureWords } from '../engine/search/claim-words'
import { rankFuzzily, type Searchable } from '../engine/search/fuzzy'
import { trigramsOf } from '../engine/search/trigrams'
import type { ClaimDatabase, ClaimRow, EditionId, TrigramRow } from './db'

/** Candidates that fuse.js ranks, the nearest by trigrams; over all claims it would take seconds. */
const MAX_CANDIDATES = 150
/** A candidate has at least this share of the query's trigrams: one misspelt letter costs a word three of them. */
const MIN_SHARE = 0.3

/**
 * The claims of the packs that are switched on, by a reader's words, best first; `query` may be misspelt. Where it
 * asks for a value, only claims of that value are found.
 */
export async function searchClaims(db: ClaimDatabase, query: string, limit = 20): Promise<Claim[]> {
  const asked = askedValue(query)
  const candidates = await findCandidates(db, asked ? asWritten(asked) : query)
  return asked ? rankByValue(asked, candidates, limit) : rankFuzzily(query, candidates, limit)
}

/** Those of the value that fit the words beside it, or all of them where none fits, the likeliest first. */
function rankByValue(asked: AskedValue, candidates: Searchable[], limit: number): Claim[] {
  const ofValue = candidates.filter(({ claim }) => hasValue(claim.quantity, asked))
  const ranked = asked.words ? rankFuzzily(asked.words, ofValue, limit) : []
  return ranked.length ? ranked : ofValue.slice(0, limit).map(({ claim }) => claim)
}

async function findCandidates(db: ClaimDatabase, query: string): Promise<Searchable[]> {
  const trigrams = [...trigramsOf(query)]
  if (trigrams.length === 0) return []
  return db.transaction('r', db.packs, db.trigrams, db.claims, db.entities, db.measures, async () => {
    const active = (await db.packs.toArray()).filter(({ on }) => on)
    const places = active.flatMap(({ edition }) => trigrams.map((trigram): Place => [edition, trigram]))
    const found = (await db.trigrams.bulkGet(places)).filter(row => row !== undefined)
    return withWords(db, await db.claims.bulkGet(chooseCandidates(found, trigrams.length)))
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

/** Claims with the most of the query's trigrams, the likeliest first. */
function chooseCandidates(rows: TrigramRow[], asked: number): [EditionId, number][] {
  const byHits: [EditionId, number][][] = []
  for (const [edition, hits] of countHits(rows))
    for (const [number, count] of hits.entries()) {
      if (count < asked * MIN_SHARE) continue
      byHits[count] ??= []
      byHits[count].push([edition, number])
    }
  return byHits.reverse().flat().slice(0, MAX_CANDIDATES)
}

/** How many of the trigrams each claim has, by edition and number. */
function countHits(rows: TrigramRow[]): Map<EditionId, Uint16Array> {
  const lists = new Map<EditionId, Uint32Array[]>()
  for (const { edition, numbers } of rows) lists.set(edition, [...(lists.get(edition) ?? []), numbers])
  const entries = Array.from(lists, ([edition, ofEdition]): [EditionId, Uint16Array] => {
    const hits = new Uint16Array(1 + Math.max(...ofEdition.map(numbers => numbers.at(-1)!)))
    for (const numbers of ofEdition) for (const number of numbers) hits[number]!++
    return [edition, hits]
  })
  return new Map(entries)
}
