import type { Claim } from '../pack/claim'
import type { Lookup } from '../pack/lookup'
import type { Nearness } from '../types'
import { bucketsAround, claimKeys } from './keys'
import type { Surroundings } from './scene'

/** An article costs at most this many claim look-ups; with the term look-ups they stay under 500. */
const MAX_CLAIM_KEYS = 200

/** Farther away than these something is named too often to be asked about. */
const NEAR = new Set<Nearness>(['sentence', 'neighbour', 'paragraph', 'heading', 'title'])

/** The claims that each figure may come from, found by key; none for a figure without surroundings. */
export async function findCandidates(
  surroundings: (Surroundings | undefined)[],
  lookup: Lookup,
): Promise<Claim[][]> {
  const perFigure = surroundings.map(around => (around ? keysOf(around) : []))
  const claims = await lookup.claims(chooseKeys(perFigure))
  const byKey = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const key of claimKeys(claim)) {
      const known = byKey.get(key)
      if (known) known.push(claim)
      else byKey.set(key, [claim])
    }
  }
  return perFigure.map(ranks => [...new Set(ranks.flat().flatMap(key => byKey.get(key) ?? []))])
}

/** The keys worth asking, the most telling of every figure first, so that a long article is cut evenly. */
function chooseKeys(perFigure: string[][][]): string[] {
  const chosen = new Set<string>()
  const ranks = Math.max(0, ...perFigure.map(keys => keys.length))
  for (let rank = 0; rank < ranks; rank++) {
    for (const keys of perFigure) for (const key of keys[rank] ?? []) chosen.add(key)
  }
  return [...chosen].slice(0, MAX_CLAIM_KEYS)
}

/** Keys by rank: whose and how much in the sentence, whose and what, how much of what, then farther away. */
function keysOf({ figure, entities, measures }: Surroundings): string[][] {
  const buckets = bucketsAround(figure)
  const named = (where: (near: Nearness) => boolean, nears: Surroundings['entities']) =>
    [...nears].flatMap(([id, near]) => (where(near.where) ? id : []))
  const isHere = (where: Nearness) => where === 'sentence' || where === 'neighbour'
  const isNear = (where: Nearness) => NEAR.has(where)
  const withBuckets = (sort: 'ev' | 'mv', ids: string[]) =>
    ids.flatMap(id => buckets.map(bucket => `${sort}:${id}|${bucket}`))
  const entityIds = named(isNear, entities)
  return [
    withBuckets('ev', named(isHere, entities)),
    entityIds.flatMap(entity => named(isHere, measures).map(measure => `em:${entity}|${measure}`)),
    withBuckets(
      'mv',
      named(where => where === 'sentence', measures),
    ),
    withBuckets('ev', entityIds),
    entityIds.flatMap(entity => named(isNear, measures).map(measure => `em:${entity}|${measure}`)),
  ]
}
