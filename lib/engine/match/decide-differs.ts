import type { Claim } from '../pack/claim'
import type { Figure, Match, Quantity } from '../types'
import { type Decision, MARGIN, withRunnerUp } from './decide-agrees'
import { AGAINST, isInSentence, isNear, isWhole } from './evidence'
import { collapse, tellsSameFact } from './same-fact'

/** Another fact is always the likelier reason for another number. */
const MIN_DIFFERS = 0.45
/** The same in the sentence itself. */
const NAMED = 1.5
/** Points of a measure that the page names near by, or the head of a table. */
const SAID = 1.5
/** With a claim that agrees this likely, another number is another fact. */
const MAY_AGREE = 0.3
/** So far behind a claim that differs it is no rival. */
const FAR_BEHIND = 0.25
/** Points of a slip that needs no other figure to be seen as one: a scale word, or swapped digits. */
const CLEAR_SLIP = 1.5
/** Points for digits of a slip from which it is met nowhere else: three of them. */
const RARE_SLIP = 0.8
/** With its owner in the sentence and this likely a slip of two digits needs no words for what it is of. */
const SURE_SLIP = 0.55
/** The same of a round number, which is some other fact's more often. */
const SURE_ROUND_SLIP = 0.67
/** A number three times larger is about something larger; that of a title, whose article tells the claim, ten times. */
const ONE_SIZE = 3
const MISREAD = 10

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
  if (figure.max === 0) return null
  const about = matches.filter(
    match => match.reasons.value === 'off' && isAboutClaim(figure, match, isName, lead),
  )
  const [best, ...others] = collapse(about, isName)
  if (!best || best.score < MIN_DIFFERS) return null
  if (matches.some(match => mayAgree(match, best))) return null
  const runnerUp = others.find(({ claim }) => !tellsSameFact(claim, best.claim))
  if (runnerUp && best.score - runnerUp.score < MARGIN) return null
  return { relation: 'differs', match: withRunnerUp(best, runnerUp) }
}

/** Whether a claim of the figure's own value is likely enough to be the reason for it; one of another year than a pinned one is not. */
function mayAgree({ score, reasons: { value, signs } }: Match, differing: Match): boolean {
  if (value === 'off') return false
  if (differing.reasons.signs.pinned && (signs.when ?? 0) < AGAINST) return false
  return score >= MAY_AGREE && score > differing.score - FAR_BEHIND
}

/** Nothing speaks of another fact, and there is a reason to take it for the same one. */
function isAboutClaim(
  figure: Figure,
  { claim, score, reasons: { signs, whose, what } }: Match,
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
    const sure = has('digits') ? SURE_SLIP : SURE_ROUND_SLIP
    if (!signs.rival && isInSentence(whose) && score >= sure) return true
    // With a zero more or less a round number is some other fact's always.
    if ((signs.slip ?? 0) < CLEAR_SLIP && !['digits', 'cues', 'told'].some(has)) return false
    const isSaid = isNear(what) || isWhole(claim, whose) || (signs.what ?? 0) >= SAID
    return has('told') || isRare || (isSaid && isClear)
  }
  if (figure.min !== figure.max) return false
  const isSaid = isInSentence(what) || lead.has(claim)
  const isCounted = figure.kind === 'count' && figure.unit === claim.quantity.unit
  const isNamed = isInSentence(whose.filter(({ entity }) => isCounted || isName(entity)))
  if (has('pinned') && isOfOneSize(figure, claim.quantity, ONE_SIZE)) return true
  return (
    has('told') &&
    isNamed &&
    isSaid &&
    isOfOneSize(figure, claim.quantity, lead.has(claim) ? MISREAD : ONE_SIZE)
  )
}

/** Whether two values are near enough to be taken for each other without a slip of the pen. */
function isOfOneSize({ max }: Quantity, claimed: Quantity, factor: number): boolean {
  return max < claimed.max * factor && max * factor > claimed.min
}
