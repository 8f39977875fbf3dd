import type { Claim, Entity, Measure } from '../engine/pack/claim'
import { wordsOf } from '../engine/search/claim-words'
import { trigramsOf } from '../engine/search/trigrams'
import type { EditionId, TrigramRow } from './db'

/** Makes the function that says what a claim about these entities and measures is found by. */
export function createWordsOf(entities: Entity[], measures: Measure[]): (claim: Claim) => string {
  const entityOf = new Map(entities.map(entity => [entity.id, entity]))
  const measureOf = new Map(measures.map(measure => [measure.id, measure]))
  return claim =>
    wordsOf(
      claim,
      claim.entities.flatMap(id => entityOf.get(id) ?? []),
      measureOf.get(claim.measure),
    )
}

/** The numbers of the claims that have each trigram, collected claim by claim. */
export type Trigrams = Map<string, number[]>

export function addTrigrams(trigrams: Trigrams, number: number, words: string): void {
  for (const trigram of trigramsOf(words)) {
    const numbers = trigrams.get(trigram)
    if (numbers) numbers.push(number)
    else trigrams.set(trigram, [number])
  }
}

export function trigramRows(edition: EditionId, trigrams: Trigrams): TrigramRow[] {
  return Array.from(trigrams, ([trigram, numbers]) => ({
    edition,
    trigram,
    numbers: Uint32Array.from(numbers),
  }))
}
