import type { Claim } from '../pack/claim'
import type { Qualifier, Quantity } from '../types'
import { claimantsOf } from './claimants'

/**
 * The keys under which packs are stored and asked. Both sides take them from here, so that they cannot part.
 *
 *   name key   "sam altman"              words as folded, for what has a proper name
 *   word key   "~data center"            stems, for measures and for entities that are common nouns
 *   claim key  em:ENTITY|MEASURE         whatever the value: for figures that differ
 *              ev:ENTITY|BUCKET          whatever the measure: for figures that agree
 *              mv:MEASURE|BUCKET         whatever the entity
 *              ed:ENTITY|DIGITS          whatever the scale and the order of digits: for slips of the pen
 *              md:MEASURE|DIGITS         the same
 *              id:CLAIM
 */

/** Each 12 % wide, so that few of the claims read for a figure are too far from it. */
const BUCKETS_PER_DECADE = 20
/** A claim is stored under the buckets of all values this near to its own, so that most figures ask for one alone. */
const REACH = 1.045
/** "More than 13" is said of 13.4, not of 20. */
export const BOUND_REACH = 1.12
/** Beyond these the digits of a number are noise of its binary form. */
const DIGITS = 12
/** A range is stored under at most this many buckets, two powers of ten; of a wider one, those of the ends. */
const MAX_BUCKETS = 40

/** Every key under which a claim is stored. */
export function claimKeys(claim: Claim): string[] {
  return [
    `id:${claim.id}`,
    ...claim.also.map(id => `id:${id}`),
    ...claimValueKeys(claim),
    ...claimOffValueKeys(claim),
  ]
}

/** Those by which it is asked for about a figure of its value. */
export function claimValueKeys(claim: Claim): string[] {
  const buckets = bucketsReaching(claim.quantity)
  return [
    ...namedIn(claim).flatMap(name => buckets.map(bucket => `ev:${name}|${bucket}`)),
    ...buckets.map(bucket => `mv:${claim.measure}|${bucket}`),
  ]
}

/** Those by which it is asked for about a figure of another value. */
export function claimOffValueKeys(claim: Claim): string[] {
  const digits = digitsOf(claim.quantity)
  return [
    ...claim.entities.map(entity => `em:${entity}|${claim.measure}`),
    ...namedIn(claim).flatMap(name => digits.map(each => `ed:${name}|${each}`)),
    ...digits.map(each => `md:${claim.measure}|${each}`),
  ]
}

function namedIn(claim: Claim): string[] {
  return [...claim.entities, ...claimantsOf(claim)]
}

/**
 * The buckets to ask for a figure of this quantity: one for a value, those of both ends for a range, and as far as a
 * bound reaches.
 */
export function bucketsAround({ min, max, qualifier }: Quantity): number[] {
  const reached = (value: number) => REACHED[qualifier ?? 'vague'].map(factor => bucketOf(value * factor))
  return [...new Set([...reached(min), ...reached(max)])]
}

const UP = [1, BOUND_REACH ** 0.5, BOUND_REACH]
const DOWN = UP.map(factor => 1 / factor)
/** How many times its value a figure may mean, by what bounds it. */
const REACHED: Record<Qualifier, number[]> = {
  above: UP,
  min: UP,
  below: DOWN,
  nearly: DOWN,
  max: [1],
  approx: [1],
  vague: [1],
}

/** The digits of both ends, largest first and without zeros: one of 24, 42 and 2.4 million. */
export function digitsOf({ min, max }: Quantity): string[] {
  const sorted = (value: number) =>
    [...Math.abs(value).toPrecision(DIGITS).replace(/e.*/, '').replace(/[.0]/g, '')].sort().reverse().join('')
  return min === max ? [sorted(min)] : [...new Set([sorted(min), sorted(max)])]
}

/** The buckets of every value that a figure may have and still agree with the claim. */
function bucketsReaching({ min, max }: Quantity): number[] {
  const sizes = [Math.abs(min), Math.abs(max)]
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)]
  const [first, last] = [bucketOf(low / REACH), bucketOf(high * REACH)]
  if (last - first < MAX_BUCKETS) return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return [...new Set([first, bucketOf(low * REACH), bucketOf(high / REACH), last])]
}

/** Zero has a bucket of its own; a negative value goes by its size. */
function bucketOf(value: number): number {
  if (value === 0) return -999
  return Math.floor(Math.log10(Math.abs(value)) * BUCKETS_PER_DECADE)
}
