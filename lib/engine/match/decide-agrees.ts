import type { Match } from '../types'
import { hasEvidence, isInSentence, isWhole } from './evidence'
import { collapse, isWholerThan, tellsSameFact, wholeFirst } from './same-fact'

/** Below this a match is not told: about a number, its owner near by, and its measure or a few cues. */
const MIN_AGREES = 0.34
/** How far the runner-up must stay behind, else we do not know which it is. */
export const MARGIN = 0.03

/** What the figure is to the claim that it comes from. */
export interface Decision {
  relation: 'agrees' | 'differs'
  match: Match
}

/**
 * The claim that the figure comes from, or null. `matches` are in order, best first; `isName` tells proper names from
 * common nouns.
 */
export function decideAgrees(matches: Match[], isName: (entity: string) => boolean): Decision | null {
  const [best, ...others] = collapse(wholeFirst(matches.filter(isAgreeing)), isName)
  if (!best || best.score < MIN_AGREES) return null
  if (!saysItself(best) && matches.some(match => isAsLikely(match, best))) return null
  const runnerUp = others.find(({ claim }) => !tellsSameFact(claim, best.claim))
  const isClear = !runnerUp || best.score - runnerUp.score >= MARGIN || isWholerThan(best, runnerUp)
  if (!isClear) return null
  // Only if its scale word is read in the sense that it has in another language.
  const relation = best.reasons.value === 'alternative' ? 'differs' : 'agrees'
  return { relation, match: withRunnerUp(best, runnerUp) }
}

/** Whether `match` may be the figure's origin as well as `best`, though too little speaks for it to be told. */
function isAsLikely(match: Match, best: Match): boolean {
  return (
    !['off', 'overlaps'].includes(match.reasons.value) &&
    match.score > best.score - MARGIN &&
    !isAgreeing(match) &&
    !tellsSameFact(match.claim, best.claim)
  )
}

/** Whether the sentence says of what the figure is, or names its parties. */
function saysItself({ claim, reasons: { what, whose } }: Match): boolean {
  return isInSentence(what) || isWhole(claim, whose)
}

/** Whether some claim is likely enough, so that a figure without a decision lies between two. */
export function isTorn(matches: Match[]): boolean {
  return matches.some(match => isAgreeing(match) && match.score >= MIN_AGREES)
}

function isAgreeing(match: Match): boolean {
  return match.reasons.value !== 'off' && hasEvidence(match)
}

/** The match with the second most likely claim's id and score beside its own; as it is where there is none. */
export function withRunnerUp(match: Match, runnerUp: Match | undefined): Match {
  if (!runnerUp) return match
  const second = { claim: runnerUp.claim.id, score: runnerUp.score }
  return { ...match, reasons: { ...match.reasons, runnerUp: second } }
}
