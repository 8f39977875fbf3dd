import type { Claim } from '../engine/pack/claim'
import { claimWords, entityWords, measureWords } from '../engine/search/claim-words'
import { rankFuzzily, type Searchable } from '../engine/search/fuzzy'
import { trigramsOf } from '../engine/search/trigrams'
import type { ClaimDatabase, ClaimRow, EditionId, TrigramRow } from './db'

/** Candidates that fuse.js ranks; over a hundred thousand it would take seconds. */
const MAX_CANDIDATES = 500
/** A candidate has at least this share of the query's trigrams: one misspelt letter costs a word three of them. */
const MIN_SHARE = 0.3

/** The claims of the packs that are switched on, by a reader's words, best first; `query` may be misspelt. */
export async function searchClaims(db: ClaimDatabase, query: string, limit = 20): Promise<Claim[]> {
  const trigrams = [...trigramsOf(query)]
  if (trigrams.length === 0) return []
  const candidates = await db.transaction(
    'r',
    db.packs,
    db.trigrams,
    db.claims,
    db.entities,
    db.measures,
    async () => {
      const active = (await db.packs.toArray()).filter(({ on }) => on)
      const asked = active.flatMap(({ edition }) => trigrams.map((trigram): Place => [edition, trigram]))
      const found = (await db.trigrams.bulkGet(asked)).filter(row => row !== undefined)
      return withWords(db, await db.claims.bulkGet(chooseCandidates(found, trigrams.length)))
    },
  )
  return rankFuzzily(query, candidates, limit)
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

/** Claims with the most of the query's trigrams, at most 500. */
function chooseCandidates(rows: TrigramRow[], asked: number): [EditionId, number][] {
  const candidates = [...countHits(rows)].flatMap(([edition, hits]) =>
    Array.from(hits.entries())
      .filter(([, count]) => count >= asked * MIN_SHARE)
      .map(([number, count]) => ({ edition, number, count })),
  )
  candidates.sort((a, b) => b.count - a.count)
  return candidates.slice(0, MAX_CANDIDATES).map(({ edition, number }) => [edition, number])
}

/** How many of the trigrams each claim has, by edition and number. */
function countHits(rows: TrigramRow[]): Map<EditionId, Map<number, number>> {
  const editions = new Map<EditionId, Map<number, number>>()
  for (const { edition, numbers } of rows) {
    const hits = editions.get(edition) ?? new Map<number, number>()
    editions.set(edition, hits)
    for (const number of numbers) hits.set(number, (hits.get(number) ?? 0) + 1)
  }
  return editions
}
