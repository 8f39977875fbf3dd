import type { Claim } from '../pack/claim'
import type { Lookup } from '../pack/lookup'
import type { Nearness } from '../types'
import { bucketsAround, claimKeys, digitsOf } from './keys'
import type { Surroundings } from './look-around'
import { lookUpBudget } from './look-up-budget'

/** Farther away than these something is named too often to be asked about. */
const NEAR: Nearness[] = ['sentence', 'neighbour', 'paragraph', 'heading', 'title']
const HERE: Nearness[] = ['sentence', 'neighbour']

/** For each figure the claims of about its value that are of an owner or a measure named near it; none without surroundings. */
export function findByValue(figures: (Surroundings | undefined)[], lookup: Lookup): Promise<Claim[][]> {
  return findClaims(figures, valueKeys, lookUpBudget.values, lookup)
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
    lookUpBudget.offValues,
    lookup,
  )
}

async function findClaims(
  figures: (Surroundings | undefined)[],
  keysOf: (around: Surroundings) => string[][],
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
function valueKeys({ figure, entities, measures }: Surroundings): string[][] {
  const buckets = bucketsAround(figure)
  const withBuckets = (sort: 'ev' | 'mv', ids: string[]) =>
    ids.flatMap(id => buckets.map(bucket => `${sort}:${id}|${bucket}`))
  return [
    withBuckets('ev', idsAt(entities, HERE)),
    withBuckets('mv', idsAt(measures, ['sentence'])),
    withBuckets('ev', idsAt(entities, NEAR)),
    withBuckets('mv', idsAt(measures, HERE)),
  ]
}

function digitKeys({ figure, entities, measures }: Surroundings): string[][] {
  const withDigits = (sort: 'ed' | 'md', ids: string[]) =>
    ids.flatMap(id => digitsOf(figure).map(digits => `${sort}:${id}|${digits}`))
  return [
    withDigits('ed', idsAt(entities, HERE)),
    withDigits('md', idsAt(measures, ['sentence'])),
    withDigits('ed', idsAt(entities, NEAR)),
  ]
}

function measureKeys({ entities, measures }: Surroundings, told: string[]): string[][] {
  const pairs = (owners: string[], ids: string[]) =>
    owners.flatMap(entity => ids.map(measure => `em:${entity}|${measure}`))
  return [
    pairs(idsAt(entities, ['sentence']), idsAt(measures, ['sentence'])),
    pairs(idsAt(entities, HERE), [...idsAt(measures, HERE), ...told]),
    pairs(idsAt(entities, NEAR), idsAt(measures, ['sentence'])),
  ]
}

function idsAt(nears: Surroundings['entities'], where: Nearness[]): string[] {
  return [...nears].flatMap(([id, near]) => (where.includes(near.where) ? id : []))
}
