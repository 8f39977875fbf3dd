import type { Claim } from '../pack/claim'
import type { Figure, Match, Nearness, Quantity } from '../types'
import { claimantsOf } from './keys'

/** Below this a match is not told: about a number, its owner near by, and its measure or a few cues. */
const MIN_AGREES = 0.34
/** Somewhere within a wide range are many numbers of other facts. */
const MIN_OVERLAPS = 0.55
/** Points for digits from which a number is met nowhere else: three of them, rounded or not. */
const RARE = 0.85
/** Another fact is always the likelier reason for another number. */
const MIN_DIFFERS = 0.45
/** Points of a sign that speaks for another fact. */
const AGAINST = -0.4
/** Points of a claimant named in the sentence or beside it. */
const CLAIMED = 0.85
/** The same in the sentence itself. */
const NAMED = 1.5
/** Points of a measure that the page names near by, or the head of a table. */
const SAID = 1.5
/** How far the runner-up must stay behind, else we do not know which it is. */
const MARGIN = 0.03

/** With a claim that agrees this likely, another number is another fact. */
const MAY_AGREE = 0.3
/** So far behind a claim that differs it is no rival. */
const FAR_BEHIND = 0.25
/** Points of a slip that needs no other figure to be seen as one: a scale word, or swapped digits. */
const CLEAR_SLIP = 1.5
/** Points for digits of a slip from which it is met nowhere else: three of them. */
const RARE_SLIP = 0.8
/** A number ten times larger is about something larger. */
const ONE_SIZE = 10
/** Two reports of one fact score this much alike. */
const AGAIN = 0.2

export interface Decision {
  relation: 'agrees' | 'differs'
  match: Match
}

/** The claim that the figure comes from, or null. `matches` are in order, best first; `isName` tells proper names from common nouns. */
export function decideAgrees(matches: Match[], isName: (entity: string) => boolean): Decision | null {
  const [best, ...others] = collapse(wholeFirst(matches.filter(isAgreeing)), isName)
  if (!best || best.score < MIN_AGREES) return null
  const runnerUp = others.find(({ claim }) => !tellsSameFact(claim, best.claim))
  const isClear = !runnerUp || best.score - runnerUp.score >= MARGIN || isWholerThan(best, runnerUp)
  if (!isClear) return null
  // Only if its scale word is read in the sense that it has in another language.
  const relation = best.reasons.value === 'alternative' ? 'differs' : 'agrees'
  return { relation, match: withRunnerUp(best, runnerUp) }
}

/**
 * With a claim of more of the parties that the sentence names before one that leaves some of them out, where the
 * words for what they do speak for it as well.
 */
function wholeFirst(matches: Match[]): Match[] {
  const [best] = matches
  if (!best) return []
  const whole = matches.find(
    match => best.score - match.score < AGAIN && isWholerThan(match, best) && saidOf(match) >= saidOf(best),
  )
  return whole ? [{ ...whole, score: best.score }, ...matches.filter(match => match !== whole)] : matches
}

function isWholerThan(a: Match, b: Match): boolean {
  const namedBy = ({ reasons }: Match) =>
    reasons.whose.filter(({ where }) => where === 'sentence').map(({ entity }) => entity)
  const [wider, narrower] = [namedBy(a), namedBy(b)]
  const parties = new Set([...wider, ...claimantsOf(a.claim)])
  return (
    wider.length > narrower.length && narrower.length > 0 && narrower.every(entity => parties.has(entity))
  )
}

/** How strongly the sentence's own words say what the claim is of: 0 up. */
function saidOf({ reasons: { what, signs } }: Match): number {
  return what.some(({ where }) => where === 'sentence') ? (signs.what ?? 0) + (signs.cues ?? 0) : 0
}

/** Whether some claim is likely enough, so that a figure without a decision lies between two. */
export function isTorn(matches: Match[]): boolean {
  return matches.some(match => isAgreeing(match) && match.score >= MIN_AGREES)
}

function isAgreeing(match: Match): boolean {
  return match.reasons.value !== 'off' && hasEvidence(match)
}

/**
 * Whether more than the number speaks for the claim. Its owner must be named, unless the number is long enough to be
 * one of its kind; a share or a factor must be said to be of what the claim's is of.
 */
function hasEvidence({ claim, score, reasons: { value, signs, whose, what } }: Match): boolean {
  if (value === 'overlaps' && score < MIN_OVERLAPS) return false
  const isClaimed = (signs.credited ?? 0) >= CLAIMED
  const isRare = (signs.digits ?? 0) >= RARE && isInSentence(what)
  const isRelative = claim.quantity.unit === '%' || claim.quantity.unit === 'x'
  const areAll = isWhole(claim, whose)
  if (isRoundAndOther(signs) && !areAll) return false
  const areAllNear = claim.entities.length > 1 && whose.length === claim.entities.length
  const isSpecific = areAllNear && (signs.digits ?? 0) > 0 && (signs.when ?? 0) >= 0
  if (isRelative) return (isNear(whose) || isClaimed) && (isNear(what) || areAll || isSpecific)
  if (isRoundAndFar(signs, whose, what)) return false
  return isNear(whose) || isRare || (isClaimed && isNear(what))
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

/** Whether the sentence names the claim's parties, all but one at most: then it needs no words for what they do. */
function isWhole({ entities }: Claim, whose: { where: Nearness }[]): boolean {
  const here = whose.filter(({ where }) => where === 'sentence').length
  return here >= 2 && here >= entities.length - 1
}

/** A round number in a sentence about another measure, with nothing that speaks for the claim but its owner. */
function isRoundAndOther(signs: Record<string, number>): boolean {
  const speaksFor = ['digits', 'what', 'cues', 'when', 'credited', 'told'].some(
    sign => (signs[sign] ?? 0) > 0,
  )
  return (signs.rival ?? 0) < 0 && !speaksFor
}

/**
 * The same sum for the same venture is often told twice, by two reports. Unless the later one has an owner of its
 * own that the page names near by, the figure is taken for the earliest.
 */
function collapse(matches: Match[], isName: (entity: string) => boolean): Match[] {
  const [best] = matches
  if (!best) return []
  const isAgain = (match: Match) =>
    best.score - match.score < AGAIN &&
    tellsSameFact(match.claim, best.claim) &&
    isSaidAgain(match) &&
    !isToldApart(best, match, isName)
  const first = matches.filter(isAgain).reduce((a, b) => (b.claim.asOf < a.claim.asOf ? b : a), best)
  return [{ ...first, score: best.score }, ...matches.filter(match => match !== best && !isAgain(match))]
}

/** Somewhere within a wide range are many numbers, and another year is another fact. */
function isSaidAgain({ reasons: { value, signs } }: Match): boolean {
  return value !== 'overlaps' && (signs.when ?? 0) >= 0
}

function tellsSameFact(a: Claim, b: Claim): boolean {
  const isOverlapping = a.quantity.min <= b.quantity.max && b.quantity.min <= a.quantity.max
  const areSought = a.stage === 'sought' && b.stage === 'sought'
  return a.entities[0] === b.entities[0] && isOverlapping && (a.measure === b.measure || areSought)
}

/** Whether the page names near by an owner of the first claim, not a common noun, that the second has not. */
function isToldApart(a: Match, b: Match, isName: (entity: string) => boolean): boolean {
  return a.reasons.whose.some(
    ({ entity, where }) => where !== 'page' && isName(entity) && !b.claim.entities.includes(entity),
  )
}

/**
 * The claim that the figure is about though its number is another, or null. Asked only of figures that agree with
 * nothing, when it is known what the page's other figures tell; `lead` are the claims that an article tells at its
 * beginning in another number than its title has, which it never repeats.
 */
export function decideDiffers(
  figure: Figure,
  matches: Match[],
  isName: (entity: string) => boolean,
  lead: ReadonlySet<Claim>,
): Decision | null {
  if (figure.min !== figure.max || figure.max === 0) return null
  const about = matches.filter(
    match => match.reasons.value === 'off' && isAboutClaim(figure, match, isName, lead),
  )
  const [best, ...others] = collapse(about, isName)
  if (!best || best.score < MIN_DIFFERS) return null
  if (matches.some(match => match.reasons.value !== 'off' && mayAgree(match.score, best.score))) return null
  const runnerUp = others.find(({ claim }) => !tellsSameFact(claim, best.claim))
  if (runnerUp && best.score - runnerUp.score < MARGIN) return null
  return { relation: 'differs', match: withRunnerUp(best, runnerUp) }
}

/** Whether a claim of the figure's own value is likely enough to be the reason for it. */
function mayAgree(score: number, differing: number): boolean {
  return score >= MAY_AGREE && score > differing - FAR_BEHIND
}

/** Nothing speaks of another fact, and there is a reason to take it for the same one. */
function isAboutClaim(
  figure: Figure,
  { claim, reasons: { signs, whose, what } }: Match,
  isName: (entity: string) => boolean,
  lead: ReadonlySet<Claim>,
): boolean {
  const has = (sign: string) => (signs[sign] ?? 0) > 0
  const speaksAgainst = ['when', 'stranger', 'noun', 'foreign'].some(sign => (signs[sign] ?? 0) < AGAINST)
  if (speaksAgainst || !isNear(whose)) return false
  if (has('slip')) {
    const isClear = (signs.slip ?? 0) >= CLEAR_SLIP || (isInSentence(whose) && isInSentence(what))
    const isNamed = isInSentence(whose) || (signs.credited ?? 0) >= NAMED
    const isRare = (signs.digits ?? 0) >= RARE_SLIP && isNamed
    const isSaid = isNear(what) || isWhole(claim, whose) || (signs.what ?? 0) >= SAID
    return has('told') || isRare || (isSaid && isClear)
  }
  const isSaid = isInSentence(what) || lead.has(claim)
  const isCounted = figure.kind === 'count' && figure.unit === claim.quantity.unit
  const isNamed = isInSentence(whose.filter(({ entity }) => isCounted || isName(entity)))
  return has('told') && isNamed && isSaid && isOfOneSize(figure, claim.quantity)
}

/** Whether two values are near enough to be taken for each other without a slip of the pen. */
function isOfOneSize({ max }: Quantity, claimed: Quantity): boolean {
  return max < claimed.max * ONE_SIZE && max * ONE_SIZE > claimed.min
}

function isNear(nears: { where: Nearness }[]): boolean {
  return nears.some(near => near.where !== 'page')
}

function isInSentence(nears: { where: Nearness }[]): boolean {
  return nears.some(near => near.where === 'sentence')
}

function withRunnerUp(match: Match, runnerUp: Match | undefined): Match {
  if (!runnerUp) return match
  const second = { claim: runnerUp.claim.id, score: runnerUp.score }
  return { ...match, reasons: { ...match.reasons, runnerUp: second } }
}
