import type { Claim, Entity, Measure } from '../engine/pack/claim'
import { claimWords, entityWords, measureWords } from '../engine/search/claim-words'
import { trigramsOfWord, wordsOf } from '../engine/search/trigrams'
import type { EditionId, TrigramGroupRow, WordBlockRow } from './db'
import { packLists, packUnnamed } from './lists'
import { spread } from './spread'
import { addressOf, PLACES } from './word-address'

/**
 * What a search goes by. A word that may be misspelt shares trigrams with the right one, and the right one names claims:
 *
 *   "altmann" → " al" "alt" "ltm" …  →  trigramGroups  →  addresses of words that have many of them
 *   address of "altman"              →  wordBlocks     →  numbers of the claims that it finds
 */

/** The rows that trigrams are spread over: so few of a small pack, and still short lists in a large one. */
const TRIGRAM_GROUPS = 256
/** A block of words is closed when it lists so many claims, lest a rare word be read with a common one. */
const FULL_BLOCK = 512

/** The numbers of the claims that each word finds, collected claim by claim. */
export type ClaimsByWord = Map<string, number[]>

/** Makes the function that adds a claim; names are taken apart once for all the claims that share them. */
export function collectWords(entities: Entity[], measures: Measure[]) {
  const claimsByWord: ClaimsByWord = new Map()
  const ofEntity = new Map(entities.map(entity => [entity.id, wordsOf(entityWords(entity))]))
  const ofMeasure = new Map(measures.map(measure => [measure.id, wordsOf(measureWords(measure))]))
  function add(number: number, claim: Claim): void {
    const sets = [...claim.entities.map(id => ofEntity.get(id)), ofMeasure.get(claim.measure)]
    for (const words of [wordsOf(claimWords(claim)), ...sets])
      for (const word of words ?? []) {
        const numbers = claimsByWord.get(word)
        if (!numbers) claimsByWord.set(word, [number])
        else if (numbers.at(-1) !== number) numbers.push(number)
      }
  }
  return { claimsByWord, add }
}

/** The rows of the index; words that are alike lie in one block, so that a search reads few. */
export function searchRows(
  edition: EditionId,
  claimsByWord: ClaimsByWord,
): { trigramGroups: TrigramGroupRow[]; wordBlocks: WordBlockRow[] } {
  const groups = new Map<number, Map<string, number[]>>()
  const wordBlocks: WordBlockRow[] = []
  let open: number[][] = []
  let listed = 0
  const close = () => {
    wordBlocks.push({ edition, block: wordBlocks.length, ...packUnnamed(open) })
    open = []
    listed = 0
  }
  for (const word of [...claimsByWord.keys()].sort()) {
    const numbers = claimsByWord.get(word)!
    if (open.length === PLACES || (open.length > 0 && listed + numbers.length > FULL_BLOCK)) close()
    addTrigrams(
      groups,
      word,
      addressOf({ block: wordBlocks.length, place: open.length, length: word.length }),
    )
    open.push(numbers)
    listed += numbers.length
  }
  if (open.length > 0) close()
  const trigramGroups = Array.from(groups, ([group, lists]) => ({ edition, group, ...packLists(lists) }))
  return { trigramGroups, wordBlocks }
}

function addTrigrams(groups: Map<number, Map<string, number[]>>, word: string, address: number): void {
  for (const trigram of trigramsOfWord(word)) {
    const group = trigramGroupOf(trigram)
    const lists = groups.get(group) ?? new Map<string, number[]>()
    groups.set(group, lists)
    const addresses = lists.get(trigram)
    if (addresses) addresses.push(address)
    else lists.set(trigram, [address])
  }
}

/** The row that lists the words which have a trigram. */
export function trigramGroupOf(trigram: string): number {
  return spread(trigram, TRIGRAM_GROUPS)
}
