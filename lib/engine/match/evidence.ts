import type { Claim } from '../pack/claim'
import type { Match, Nearness } from '../types'
import { subjectsOf } from './claimants'

/** Somewhere within a wide range are many numbers of other facts. */
const MIN_OVERLAPS = 0.55
/** Points for digits from which a number is met nowhere else: three of them, rounded or not. */
const RARE = 0.85
/** Points of a claimant named in the sentence or beside it. */
const CLAIMED = 0.85
/** Points of another company beside the figure, and none of the claim's own with it. */
const ANOTHERS = -1.5
/** Points of a party that is missing where it must be named. */
const ABSENT = -1.5
/** Points of somebody whom no pack knows, where none of the claim's own is the subject. */
const SOMEBODYS = -3
/** Points of a sign that speaks for another fact. */
export const AGAINST = -0.4

/**
 * Whether more than the number speaks for the claim. Its owner must be named, unless the number is long enough to be
 * one of its kind; a share or a factor must be said to be of what the claim's is of.
 */
export function hasEvidence({ claim, score, reasons: { value, signs, whose, what } }: Match): boolean {
  if (value === 'overlaps' && score < MIN_OVERLAPS) return false
  if ((signs.absent ?? 0) <= ABSENT) return false
  if ((signs.stranger ?? 0) <= ANOTHERS || (signs.foreign ?? 0) <= SOMEBODYS) return false
  const isClaimed = (signs.credited ?? 0) >= CLAIMED
  const isRare = (signs.digits ?? 0) >= RARE && isInSentence(what)
  const isRelative = claim.quantity.unit === '%' || claim.quantity.unit === 'x'
  const areAll = isWhole(claim, whose)
  if (isRoundAndOther(signs) && !areAll) return false
  const areAllNear = claim.entities.length > 1 && whose.length === claim.entities.length
  const isSpecific = areAllNear && (signs.digits ?? 0) > 0 && (signs.when ?? 0) >= 0
  if (isRelative) {
    const isOwned = isNear(whose) && namesSubject(claim, whose)
    return (isOwned || isClaimed) && (isNear(what) || areAll || isSpecific)
  }
  if (isRoundAndFar(signs, whose, what)) return false
  return isNear(whose) || isRare || (isClaimed && isNear(what))
}

/** Whoever forecasts a growth forecasts others too: the page must name more of the claim's owners than who claims it. */
function namesSubject(claim: Claim, whose: { entity: string }[]): boolean {
  const subjects = subjectsOf(claim)
  return subjects.length === 0 || whose.some(({ entity }) => subjects.includes(entity))
}

/** A round number, and nothing that speaks for the claim but its owner in another sentence; of a trite one, nor its year. */
function isRoundAndFar(
  signs: Record<string, number>,
  whose: { where: Nearness }[],
  what: { where: Nearness }[],
): boolean {
  const speaks = (sign: string) => (signs[sign] ?? 0) > 0
  const isTrite = (signs.trite ?? 0) < AGAINST
  const isSaid = isNear(what) || ['digits', 'credited', 'told'].some(speaks) || (speaks('when') && !isTrite)
  return !isInSentence(whose) && !isSaid
}

/** A round number in a sentence about another measure, with nothing that speaks for the claim but its owner. */
function isRoundAndOther(signs: Record<string, number>): boolean {
  const speaksFor = ['digits', 'what', 'cues', 'when', 'credited', 'told'].some(
    sign => (signs[sign] ?? 0) > 0,
  )
  return (signs.rival ?? 0) < 0 && !speaksFor
}

/** Whether the sentence names the claim's parties, all but one at most: then it needs no words for what they do. */
export function isWhole({ entities }: Claim, whose: { where: Nearness }[]): boolean {
  const here = whose.filter(({ where }) => where === 'sentence').length
  return here >= 2 && here >= entities.length - 1
}

/** Whether any is named nearer than somewhere on the page; false of none. */
export function isNear(nears: { where: Nearness }[]): boolean {
  return nears.some(near => near.where !== 'page')
}

/** In the sentence or one next to it, or in the same row. */
export function isBeside(near: { where: Nearness } | undefined): boolean {
  return near?.where === 'sentence' || near?.where === 'neighbour'
}

/** Whether any is named in the figure's own sentence; false of none. */
export function isInSentence(nears: { where: Nearness }[]): boolean {
  return nears.some(near => near.where === 'sentence')
}
