import type { Claim } from '../pack/claim'
import type { Match, Reasons } from '../types'
import { isCountedAs } from './counted-as'
import { isNear, isWhole } from './evidence'
import type { Near, Surroundings } from './look-around'
import { isNegated } from './negation'
import { isOfOtherMeasure } from './other-measure'
import { isOfOtherOwner } from './other-owner'
import { isOfOtherPlace } from './other-place'
import { isOfOtherTime } from './other-time'
import { isOwnedByPlace, lacksParty } from './parties'
import { isPinned } from './pinned'
import type { Scene } from './scene'
import {
  creditStrength,
  cueStrength,
  digitStrength,
  findCues,
  nearnessWeight,
  otherNounStrength,
  ownersOf,
  rivalStrength,
  slipStrength,
  toldMeasureStrength,
  triteStrength,
  whoseStrength,
} from './signs'
import { foreignStrength, strangerStrength } from './stranger-signs'
import { type Comparison, compareValues, isFarOff } from './value'
import { fitTimes } from './when'

/** Points for each sign at full strength; the sum is divided by `FULL_MARKS`. */
const weights = {
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
type Sign = keyof typeof weights
const signNames = Object.keys(weights) as Sign[]

/** What a match gets that has every sign for it, on its first telling. */
const FULL_MARKS = weights.value + weights.digits + weights.whose + weights.what + weights.cues + weights.when

/** What other figures of the page are known to tell. */
export interface Told {
  claims: ReadonlySet<Claim>
  measures: ReadonlySet<string>
}

/** Years from which on a claim is no less likely for being older: laws and records are told for decades. */
const OLD = 2

/** The claims by how surely they are the figure's origin, best first. None where the sentence says that it is not so. Claims of another unit or time, or later than the page, are left out. */
export function rankClaims(scene: Scene, around: Surroundings, claims: Claim[], told?: Told): Match[] {
  if (isNegated(scene, around)) return []
  const weighed: Match[] = []
  for (const claim of claims) {
    const match = weigh(scene, around, claim, told)
    if (match) weighed.push(match)
  }
  const isDenied = ({ claim }: Match) => isOfOtherMeasure(scene, around, claim)
  const left = weighed.filter(match => !isDenied(match))
  const likeliest = left.length < weighed.length ? likelihoodOf(weighed.filter(isDenied)) : 0
  return left
    .filter(match => match.score > likeliest || isNear(match.reasons.what))
    .sort((a, b) => b.score - a.score || a.claim.asOf.localeCompare(b.claim.asOf))
}

/** How likely the likeliest is that has the figure's value: where the words deny that one, a likeness in number alone is no reason for another. */
function likelihoodOf(matches: Match[]): number {
  return Math.max(0, ...matches.flatMap(({ score, reasons }) => (reasons.value === 'off' ? [] : score)))
}

function weigh(scene: Scene, around: Surroundings, claim: Claim, told?: Told): Match | null {
  const owners = ownersOf(claim, around)
  // Another number of nobody named is never taken: most candidates end here.
  if (owners.length === 0 && isFarOff(around.figure, claim.quantity)) return null
  const compared = compareWith(scene, around, claim)
  if (!compared || (compared.kind === 'off' && owners.length === 0)) return null
  const isTold = told?.claims.has(claim) ?? false
  const slip = compared.kind === 'off' ? slipStrength(scene, around, claim) : 0
  const pinned = compared.kind === 'off' && isPinned(scene, around, claim, owners) ? 1 : 0
  // Nor is one of a fact that nothing points to.
  if (compared.kind === 'off' && slip === 0 && !isTold && !pinned) return null
  if (scene.ageOf(claim) === undefined || isOfOtherTime(scene, around, claim)) return null
  if (isOfOtherPlace(scene, around, claim, owners)) return null
  const words = scene.wordsOf(claim)
  const measure = around.measures.get(claim.measure)
  const cues = findCues(words, around)
  const isCued = cues.some(({ where }) => where === 'sentence')
  const isSaid = isTold || isCued || (compared.kind === 'exact' && around.digits > 1)
  const isMeant = isTold || isCued || isWhole(claim, owners) || isSpelledOut(measure, around)
  const isHanded = !isMeant && isOfOtherOwner(scene, around, claim, owners)
  const foreign = isHanded ? 1 : foreignStrength(around, owners)
  const strengths: Record<Sign, number> = {
    value: compared.closeness,
    slip,
    digits: Math.max(compared.closeness, slip) * digitStrength(around),
    whose: whoseStrength(claim, owners),
    what: Math.max(
      measure ? nearnessWeight[measure.where] : 0,
      told?.measures.has(claim.measure) ? toldMeasureStrength(scene, around) : 0,
    ),
    cues: cueStrength(cues),
    when: fitTimes(around.times, claim, scene.page.published),
    credited: creditStrength(words, around),
    pinned,
    told: isTold && compared.kind !== 'overlaps' && foreign < 1 ? 1 : 0,
    stranger: strangerStrength(scene, around, claim, owners),
    absent:
      lacksParty(scene, around, claim, owners, isCued) || (isOwnedByPlace(scene, claim, owners) && !isSaid)
        ? 1
        : 0,
    foreign,
    rival: rivalStrength(scene, around, claim),
    // Of another number it says nothing that this one is trite.
    trite: compared.kind === 'off' ? 0 : triteStrength(around),
    noun: otherNounStrength(scene, around, claim),
    age: Math.min(OLD, scene.ageOf(claim) ?? 0),
  }
  return toMatch(claim, compared, strengths, {
    whose: owners.map(({ entity, words, where }) => ({ entity, words, where })),
    what: [...(measure ? [{ words: measure.words, where: measure.where }] : []), ...cues],
    value: compared.kind,
    ...(around.times.words.length > 0 ? { when: around.times.words.join(', ') } : {}),
  })
}

function compareWith(scene: Scene, { figure }: Surroundings, claim: Claim): Comparison | null {
  const counted = scene.measures.get(claim.measure)
  return compareValues(figure, claim.quantity, noun => {
    const about = claim.entities.flatMap(id => scene.entities.get(id) ?? [])
    return isCountedAs(noun, figure, claim, counted, about, scene.language)
  })
}

/** From so many digits on a number is met nowhere else. */
const RARE = 4

/** Whether the number itself, or words of the sentence more than the figure's own unit, say what it is of. */
function isSpelledOut(measure: Near | undefined, { figure, digits }: Surroundings): boolean {
  if (digits >= RARE) return true
  return measure?.where === 'sentence' && (measure.end <= figure.start || measure.start >= figure.end)
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
