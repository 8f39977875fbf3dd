import type { Claim } from '../pack/claim'
import type { Match } from '../types'
import { claimantsOf } from './claimants'
import { AGAINST } from './evidence'

/** Two reports of one fact score this much alike. */
const AGAIN = 0.2

/**
 * With a claim of more of the parties that the sentence names before one that leaves some of them out, where the
 * words for what they do speak for it as well, or the other leaves one out that stands beside the figure.
 */
export function wholeFirst(matches: Match[]): Match[] {
  const [best] = matches
  if (!best) return []
  const whole = matches.find(
    match =>
      best.score - match.score < AGAIN &&
      isWholerThan(match, best) &&
      (saidOf(match) >= saidOf(best) || hasStranger(best)),
  )
  return whole ? [{ ...whole, score: best.score }, ...matches.filter(match => match !== whole)] : matches
}

/** Whether one stands beside the figure of whom the claim is not. */
function hasStranger({ reasons: { signs } }: Match): boolean {
  return (signs.stranger ?? 0) < AGAINST
}

/** Whether the sentence names more owners of `a` than of `b`, and those of `b` are all among them or `a`'s claimants. */
export function isWholerThan(a: Match, b: Match): boolean {
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

/**
 * The same sum for the same venture is often told twice, by two reports. Unless the later one has an owner of its
 * own that the page names near by, the figure is taken for the earliest.
 */
export function collapse(matches: Match[], isName: (entity: string) => boolean): Match[] {
  const [best] = matches
  if (!best) return []
  const isAgain = (match: Match) =>
    best.score - match.score < AGAIN &&
    tellsSameFact(match.claim, best.claim) &&
    isSaidAgain(match) &&
    !isEndOnly(match, best) &&
    !isToldApart(best, match, isName)
  const again = [best, ...matches.filter(isAgain)]
  const results = again.filter(({ claim }) => claim.stage === 'actual')
  // Of a forecast and what came of it, a page that may tell the result does.
  const told = results.length > 0 && again.every(isForecastOrResult) ? results : again
  const first = told.reduce((a, b) => (b.claim.asOf < a.claim.asOf ? b : a))
  return [{ ...first, score: best.score }, ...matches.filter(match => match !== best && !isAgain(match))]
}

function isForecastOrResult({ claim: { stage } }: Match): boolean {
  return stage === 'actual' || stage === 'forecast'
}

/** A result that is told whole is not the end of a range that was forecast. */
function isEndOnly(match: Match, best: Match): boolean {
  const isWhole = best.reasons.value !== 'within' && best.claim.stage === 'actual'
  return isWhole && match.reasons.value === 'within' && match.claim.stage !== 'actual'
}

/** Somewhere within a wide range are many numbers, and another year is another fact. */
function isSaidAgain({ reasons: { value, signs } }: Match): boolean {
  return value !== 'overlaps' && (signs.when ?? 0) >= 0
}

/** Whether two claims tell one fact: the same first owner and measure, and values that overlap. */
export function tellsSameFact(a: Claim, b: Claim): boolean {
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
