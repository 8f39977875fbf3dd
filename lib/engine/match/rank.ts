import type { Claim } from '../pack/claim'
import type { Match, Reasons } from '../types'
import { contenderOf, type Told } from './contender'
import { isNear } from './evidence'
import type { Surroundings } from './look-around'
import { isNegated } from './negation'
import { isOnlyPlanned } from './only-planned'
import { isOfOtherMeasure } from './other-measure'
import type { Scene } from './scene'
import { strengthsOf } from './strengths'
import { isOfAnyDay, isUnsaid } from './unsaid'
import type { Comparison } from './value'

type Sign = keyof ReturnType<typeof strengthsOf>

/** Points for each sign at full strength; the sum is divided by `FULL_MARKS`. */
const weights: Record<Sign, number> = {
  value: 2, // How near the two numbers are. A must, but a dozen claims share a round one.
  slip: 2, // On another number: its digits with another scale, or in another order, as in a slip of the pen.
  digits: 1.5, // 595.3 is met once in the world, 100 everywhere.
  whose: 3, // The claim's entities, the nearer the better. A number without its owner says nothing.
  what: 2, // Its measure: a valuation is no revenue.
  cues: 1.5, // Words that articles use of this very fact.
  when: 1, // Times named beside the figure fit the claim's, or speak against it.
  credited: 1.5, // The sentence names who published the claim, or who said it.
  pinned: 1.5, // On another number: the sentence says just whose, of what and when the claim is.
  told: 1.5, // Another figure of the page tells this claim: an article repeats its numbers.
  stranger: -1.5, // A company nearer to the figure than the claim's own: then it is that company's.
  absent: -1.5, // A party of the claim is not named near by, and another stands in its place.
  foreign: -3, // Somebody whom no pack knows, nearer than the claim's own: "our", "the town", another firm.
  rival: -0.5, // Another measure in the sentence, and this one not. Small: measures share their words.
  trite: -1, // What stands in every article says little of any.
  noun: -0.5, // Something is counted under another name.
  age: -0.15, // Per year: of two alike, articles tell the newer one.
}
const signNames = Object.keys(weights) as Sign[]

/** What a match gets that has every sign for it, on its first telling. */
const FULL_MARKS = weights.value + weights.digits + weights.whose + weights.what + weights.cues + weights.when

/**
 * The claims by how surely they are the figure's origin, best first. None where the sentence says that it is not so.
 * Claims of another unit or time, or later than the page, are left out.
 */
export function rankClaims(scene: Scene, around: Surroundings, claims: Claim[], told?: Told): Match[] {
  if (isNegated(scene, around)) return []
  const weighed: Match[] = []
  for (const claim of claims) {
    const match = weigh(scene, around, claim, told)
    if (match) weighed.push(match)
  }
  const isDenied = ({ claim }: Match) =>
    isOfOtherMeasure(scene, around, claim) ||
    isOnlyPlanned(scene, around, claim) ||
    isOfAnyDay(scene, around, claim) ||
    (!told?.claims.has(claim) && isUnsaid(scene, around, claim))
  const left = weighed.filter(match => !isDenied(match))
  const likeliest = left.length < weighed.length ? likelihoodOf(weighed.filter(isDenied)) : 0
  return left
    .filter(match => match.score > likeliest || isNear(match.reasons.what))
    .sort((a, b) => b.score - a.score || a.claim.asOf.localeCompare(b.claim.asOf))
}

/**
 * How likely the likeliest is that has the figure's value: where the words deny that one, a likeness in number alone is
 * no reason for another.
 */
function likelihoodOf(matches: Match[]): number {
  return Math.max(0, ...matches.flatMap(({ score, reasons }) => (reasons.value === 'off' ? [] : score)))
}

function weigh(scene: Scene, around: Surroundings, claim: Claim, told?: Told): Match | null {
  const contender = contenderOf(scene, around, claim, told)
  if (!contender) return null
  const { owners, measure, cues, compared } = contender
  return toMatch(claim, compared, strengthsOf(scene, around, contender, told), {
    whose: owners.map(({ entity, words, where }) => ({ entity, words, where })),
    what: [...(measure ? [{ words: measure.words, where: measure.where }] : []), ...cues],
    value: compared.kind,
    ...(around.times.words.length > 0 ? { when: around.times.words.join(', ') } : {}),
  })
}

function toMatch(
  claim: Claim,
  { reading }: Comparison,
  strengths: Record<Sign, number>,
  reasons: Omit<Reasons, 'signs'>,
): Match {
  const signs: Record<string, number> = {}
  let sum = 0
  for (const sign of signNames) {
    const points = weights[sign] * strengths[sign]
    if (points !== 0) signs[sign] = points
    sum += points
  }
  const score = Math.min(1, Math.max(0, sum / FULL_MARKS))
  return { claim, score, reasons: { ...reasons, signs }, ...(reading ? { reading } : {}) }
}
