import type { Claim } from '../pack/claim'
import type { Match, Nearness } from '../types'

/** Below this a match is not told: about a number, its owner near by, and its measure or a few cues. */
const MIN_AGREES = 0.42
/** Another fact is always the likelier reason for another number. */
const MIN_DIFFERS = 0.6
/** How far the runner-up must stay behind, else we do not know which it is. */
const MARGIN = 0.03

/** With a claim that agrees this likely, another number is another fact. */
const MAY_AGREE = 0.3
/** Another figure of the page already tells the claim right: then a wrong one beside it is about the same. */
const TOLD_RIGHT = 0.15

export interface Decision {
  relation: 'agrees' | 'differs'
  match: Match
}

/** The claim that the figure comes from, or null. `matches` are in order, best first. */
export function decideAgrees(matches: Match[]): Decision | null {
  const [best, runnerUp] = collapse(matches.filter(match => match.reasons.value !== 'off'))
  if (!best || best.score < MIN_AGREES) return null
  if (runnerUp && best.score - runnerUp.score < MARGIN) return null
  return { relation: 'agrees', match: withRunnerUp(best, runnerUp) }
}

/**
 * Of matches that come so near to the best that only their sources differ, the earliest stands for all:
 * the same measure of the same owner with the same value, told again later.
 */
function collapse(matches: Match[]): Match[] {
  const [best] = matches
  if (!best) return []
  const isAgain = (match: Match) =>
    best.score - match.score < MARGIN && tellsSameFact(match.claim, best.claim)
  const first = matches.filter(isAgain).reduce((a, b) => (b.claim.asOf < a.claim.asOf ? b : a))
  return [first, ...matches.filter(match => !isAgain(match))]
}

function tellsSameFact(a: Claim, b: Claim): boolean {
  const isOverlapping = a.quantity.min <= b.quantity.max && b.quantity.min <= a.quantity.max
  return a.measure === b.measure && a.entities[0] === b.entities[0] && isOverlapping
}

/**
 * The claim that the figure is about though its number is another, or null. `told` are the claims that
 * other figures of the page tell right. Asked only of figures that agree with nothing.
 */
export function decideDiffers(matches: Match[], told: Set<string>): Decision | null {
  if (matches.some(match => match.reasons.value !== 'off' && match.score >= MAY_AGREE)) return null
  const [best, runnerUp] = matches
    .filter(match => isAboutClaim(match, told))
    .map(match =>
      told.has(match.claim.id) ? { ...match, score: Math.min(1, match.score + TOLD_RIGHT) } : match,
    )
    .sort((a, b) => b.score - a.score)
  if (!best || best.score < MIN_DIFFERS) return null
  if (runnerUp && best.score - runnerUp.score < MARGIN) return null
  return { relation: 'differs', match: withRunnerUp(best, runnerUp) }
}

/** Owner and measure are named, nothing speaks of another fact, and there is a reason to take it for the same one. */
function isAboutClaim({ claim, reasons: { signs, whose, what } }: Match, told: Set<string>): boolean {
  const isNamed = whose.some(near => near.where !== 'page') && what.some(near => near.where !== 'page')
  const speaksAgainst = (signs.when ?? 0) < 0 || (signs.stranger ?? 0) < 0 || (signs.noun ?? 0) < 0
  if (!isNamed || speaksAgainst) return false
  return (signs.slip ?? 0) > 0 || (told.has(claim.id) && isInSentence(whose) && isInSentence(what))
}

function isInSentence(nears: { where: Nearness }[]): boolean {
  return nears.some(near => near.where === 'sentence')
}

function withRunnerUp(match: Match, runnerUp: Match | undefined): Match {
  if (!runnerUp) return match
  const second = { claim: runnerUp.claim.id, score: runnerUp.score }
  return { ...match, reasons: { ...match.reasons, runnerUp: second } }
}
