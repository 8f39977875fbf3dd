import { trigramsOfWord } from '../engine/search/trigrams'
import type { ClaimDatabase, EditionId, TrigramGroupRow, WordBlockRow } from './db'
import { listAt, listsUnder } from './lists'
import { trigramGroupOf } from './search-index'
import { partsOfAddress, type WordAddress } from './word-address'

/** A word of the packs that a word of the query may be meant for. */
interface Likely extends WordAddress {
  /** 1 for the same word, 0 for one that shares nothing. */
  likeness: number
}

/** Words of the packs that one word of the query stands for, at most. */
const MAX_LIKELY = 12
/** Two letters changed places leave a word of six a third of its trigrams. */
const MIN_LIKENESS = 0.3
/** Of a word that begins with what the query has. */
const BEGUN = 0.85

/** Claims of an edition, by number, and how well they fit; at most `limit` of all or of `among`, in no order. */
export async function findByWords(
  db: ClaimDatabase,
  edition: EditionId,
  words: Set<string>,
  limit: number,
  among?: ReadonlySet<number>,
): Promise<{ number: number; weight: number }[]> {
  const likely = await likelyWords(db, edition, [...words])
  const blocks = await readBlocks(db, edition, likely.flat())
  const weights = weigh(likely, blocks)
  return heaviest(among ? weights.map((weight, number) => (among.has(number) ? weight : 0)) : weights, limit)
}

/** For each word of the query, the words of the edition that it may be meant for, the likeliest first. */
async function likelyWords(db: ClaimDatabase, edition: EditionId, words: string[]): Promise<Likely[][]> {
  const trigrams = words.map(word => [...trigramsOfWord(word)])
  const groups = [...new Set(trigrams.flat().map(trigramGroupOf))]
  const rows = await db.trigramGroups.bulkGet(groups.map(group => [edition, group]))
  const byGroup = new Map(rows.flatMap(row => (row ? [[row.group, row]] : [])))
  return trigrams.map(ofWord => rankAddresses(ofWord, byGroup))
}

function rankAddresses(trigrams: string[], rows: Map<number, TrigramGroupRow>): Likely[] {
  const shared = new Map<number, number>()
  for (const trigram of trigrams) {
    const row = rows.get(trigramGroupOf(trigram))
    for (const address of row ? listsUnder(row, [trigram]).flat() : [])
      shared.set(address, (shared.get(address) ?? 0) + 1)
  }
  const likely = Array.from(shared, ([address, count]) => {
    const parts = partsOfAddress(address)
    return { ...parts, likeness: likenessOf(trigrams.length, parts.length, count) }
  })
  return likely
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MAX_LIKELY)
}

/** Dice's coefficient of the trigrams, of which a word has as many as letters. */
function likenessOf(asked: number, length: number, shared: number): number {
  const isBegun = length > asked && shared >= Math.max(2, asked - 1)
  return Math.max(isBegun ? BEGUN : 0, (2 * shared) / (asked + length))
}

async function readBlocks(
  db: ClaimDatabase,
  edition: EditionId,
  words: WordAddress[],
): Promise<Map<number, WordBlockRow>> {
  const blocks = [...new Set(words.map(({ block }) => block))]
  const rows = await db.wordBlocks.bulkGet(blocks.map(block => [edition, block]))
  return new Map(rows.flatMap(row => (row ? [[row.block, row]] : [])))
}

/**
 * How well each claim fits, by number: for every word of the query the best of the words that it may be meant for,
 * which counts the more the fewer claims it finds.
 */
function weigh(likely: Likely[][], blocks: Map<number, WordBlockRow>): Float32Array {
  const found = likely.map(words =>
    words
      .flatMap(({ block, place, likeness }) => {
        const row = blocks.get(block)
        const numbers = row ? listAt(row, place) : []
        return { numbers, weight: likeness ** 2 / Math.log2(2 + numbers.length) }
      })
      .sort((one, other) => other.weight - one.weight),
  )
  const size = 1 + Math.max(-1, ...found.flat().map(({ numbers }) => numbers.at(-1) ?? -1))
  const weights = new Float32Array(size)
  const countedFor = new Uint8Array(size)
  for (const [index, words] of found.entries())
    for (const { numbers, weight } of words)
      for (const number of numbers) {
        if (countedFor[number] === index + 1) continue
        countedFor[number] = index + 1
        weights[number]! += weight
      }
  return weights
}

/** The heaviest claims; of those that weigh as much as the lightest taken, the first by number fill what room is left. */
function heaviest(weights: Float32Array, limit: number): { number: number; weight: number }[] {
  const sorted = weights.filter(weight => weight > 0).sort()
  const least = sorted[Math.max(0, sorted.length - limit)] ?? 1
  const chosen: { number: number; weight: number }[] = []
  const choose = (isWanted: (weight: number) => boolean) => {
    for (const [number, weight] of weights.entries())
      if (isWanted(weight) && chosen.length < limit) chosen.push({ number, weight })
  }
  choose(weight => weight > least)
  choose(weight => weight === least)
  return chosen
}
