import type { Claim } from '../pack/claim'
import type { Lookup } from '../pack/lookup'
import { bucketsAround, claimOffValueKeys, claimValueKeys, digitsOf } from './claim-keys'
import type { Surroundings } from './look-around'
import { lookUpBudget } from './look-up-budget'

/** For each figure the claims of about its value that are of an owner or a measure named near it; none without surroundings. */
export function findByValue(figures: (Surroundings | undefined)[], lookup: Lookup): Promise<Claim[][]> {
  return findClaims(figures, valueKeys, claimValueKeys, lookUpBudget.values, lookup)
}

/**
 * For each figure the claims of another value. Those with its digits in another scale or order, of an owner named near
 * it or a measure in its sentence; and those of an owner named near it and a measure that is either named near it or one of
 * `told`, which the page tells elsewhere: an article that lists the plans of four companies names "capital expenditure" once.
 */
export function findOffValue(
  figures: (Surroundings | undefined)[],
  told: string[],
  lookup: Lookup,
): Promise<Claim[][]> {
  return findClaims(
    figures,
    around => [...digitKeys(around), ...measureKeys(around, told)],
    claimOffValueKeys,
    lookUpBudget.offValues,
    lookup,
  )
}

async function findClaims(
  figures: (Surroundings | undefined)[],
  keysOf: (around: Surroundings) => string[][],
  claimKeys: (claim: Claim) => string[],
  limit: number,
  lookup: Lookup,
): Promise<Claim[][]> {
  const perFigure = figures.map(around => (around ? keysOf(around) : []))
  const byKey = new Map<string, Claim[]>()
  for (const claim of await lookup.claims(chooseKeys(perFigure, limit))) {
    for (const key of claimKeys(claim)) {
      const known = byKey.get(key)
      if (known) known.push(claim)
      else byKey.set(key, [claim])
    }
  }
  return perFigure.map(ranks => claimsUnder(ranks, byKey))
}

function claimsUnder(ranks: string[][], byKey: Map<string, Claim[]>): Claim[] {
  const claims = new Set<Claim>()
  for (const keys of ranks)
    for (const key of keys) for (const claim of byKey.get(key) ?? []) claims.add(claim)
  return [...claims]
}

/**
 * The keys worth asking, the most telling of every figure first, so that a long article is cut evenly. `limit` is that
 * of the owners and measures asked for: all values of one lie in one row, so that another one of it costs nothing.
 */
function chooseKeys(perFigure: string[][][], limit: number): string[] {
  const chosen = new Set<string>()
  const rows = new Set<string>()
  const choose = (key: string) => {
    if (chosen.has(key)) return
    const row = key.slice(0, key.lastIndexOf('|'))
    if (rows.size < limit) rows.add(row)
    if (rows.has(row)) chosen.add(key)
  }
  const ranks = perFigure.reduce((most, keys) => Math.max(most, keys.length), 0)
  for (let rank = 0; rank < ranks; rank++) for (const keys of perFigure) keys[rank]?.forEach(choose)
  return [...chosen]
}

/** Keys by rank: owners beside the figure, measures in its sentence, owners and measures farther away. */
function valueKeys(around: Surroundings): string[][] {
  const buckets = bucketsAround(around.figure)
  const withBuckets = (sort: 'ev' | 'mv', ids: string[]) =>
    ids.flatMap(id => buckets.map(bucket => `${sort}:${id}|${bucket}`))
  const [owners, measures] = [byNearness(around.entities), byNearness(around.measures)]
  return [
    withBuckets('ev', owners.here),
    withBuckets('mv', measures.sentence),
    withBuckets('ev', owners.beyond),
    withBuckets('mv', measures.here),
  ]
}

function digitKeys(around: Surroundings): string[][] {
  const digits = digitsOf(around.figure)
  const withDigits = (sort: 'ed' | 'md', ids: string[]) =>
    ids.flatMap(id => digits.map(each => `${sort}:${id}|${each}`))
  const owners = byNearness(around.entities)
  return [
    withDigits('ed', owners.here),
    withDigits('md', byNearness(around.measures).sentence),
    withDigits('ed', owners.beyond),
  ]
}

function measureKeys(around: Surroundings, told: string[]): string[][] {
  const pairs = (owners: string[], ids: string[]) =>
    owners.flatMap(entity => ids.map(measure => `em:${entity}|${measure}`))
  const [owners, measures] = [byNearness(around.entities), byNearness(around.measures)]
  return [
    pairs(owners.sentence, measures.sentence),
    pairs(owners.here, [...measures.here, ...told]),
    pairs(owners.beyond, measures.sentence),
  ]
}

/**
 * Ids by where they are named: in the figure's sentence, there or beside it, and farther away, but not anywhere on the
 * page: that is too often to be asked about.
 */
function byNearness(nears: Surroundings['entities']): Record<'sentence' | 'here' | 'beyond', string[]> {
  const ids = { sentence: [] as string[], here: [] as string[], beyond: [] as string[] }
  for (const [id, { where }] of nears) {
    if (where === 'sentence') ids.sentence.push(id)
    if (where === 'sentence' || where === 'neighbour') ids.here.push(id)
    else if (where !== 'page') ids.beyond.push(id)
  }
  return ids
}
