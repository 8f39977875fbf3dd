import type { Claim, Entity, Measure } from '../engine/pack/claim'
import { claimWords, entityWords, measureWords } from '../engine/search/claim-words'
import { trigramsOf } from '../engine/search/trigrams'
import type { EditionId, TrigramRow } from './db'

/** The numbers of the claims that have each trigram, collected claim by claim. */
export type Trigrams = Map<string, number[]>

/** Makes the function that adds a claim; names are taken apart once for all the claims that share them. */
export function createTrigrams(entities: Entity[], measures: Measure[]) {
  const trigrams: Trigrams = new Map()
  const ofEntity = new Map(entities.map(entity => [entity.id, trigramsOf(entityWords(entity))]))
  const ofMeasure = new Map(measures.map(measure => [measure.id, trigramsOf(measureWords(measure))]))
  function add(number: number, claim: Claim): void {
    const shared = [...claim.entities.map(id => ofEntity.get(id)), ofMeasure.get(claim.measure)]
    const all = new Set([...trigramsOf(claimWords(claim)), ...shared.flatMap(set => [...(set ?? [])])])
    for (const trigram of all) {
      const numbers = trigrams.get(trigram)
      if (numbers) numbers.push(number)
      else trigrams.set(trigram, [number])
    }
  }
  return { trigrams, add }
}

export function trigramRows(edition: EditionId, trigrams: Trigrams): TrigramRow[] {
  return Array.from(trigrams, ([trigram, numbers]) => ({
    edition,
    trigram,
    numbers: Uint32Array.from(numbers),
  }))
}
