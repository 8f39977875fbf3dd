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

/**
 * Whether a claim of the figure's own value is likely enough to be the reason for it; one of another year than a pinned
 * one is not.
 */
function mayAgree({ score, reasons: { value, signs } }: Match, differing: Match): boolean {
  if (value === 'off') return false
  if (differing.reasons.signs.pinned && (signs.when ?? 0) < AGAINST) return false
  return score >= MAY_AGREE && score > differing.score - FAR_BEHIND
}

/** Nothing speaks of another fact, and there is a reason to take it for the same one. */
function isAboutClaim(
  figure: Figure,
  match: Match,
  isName: (entity: string) => boolean,
  lead: ReadonlySet<Claim>,
): boolean {
  const { signs, whose } = match.reasons
  const speaksAgainst = ['when', 'stranger', 'noun', 'foreign'].some(sign => (signs[sign] ?? 0) < AGAINST)
  if (speaksAgainst || !isNear(whose)) return false
  return signs.slip ? isSlip(figure, match) : isOtherNumber(figure, match, isName, lead)
}

/** Whether the number is the claim's with a slip of the pen. */
function isSlip(figure: Figure, { claim, score, reasons: { signs, whose, what } }: Match): boolean {
  const has = (sign: string) => (signs[sign] ?? 0) > 0
  const isHere = isInSentence(whose)
  const isScale = (signs.slip ?? 0) >= CLEAR_SLIP
  if (!has('digits')) {
    // With a zero more or less a round number is some other fact's. Of a count that the page tells, more is the next step of a growth.
    const isSure = score >= SURE_ROUND_SLIP || (has('cues') && isInSentence(what))
    const isLess = figure.kind === 'count' && figure.max < claim.quantity.max
    if (has('told') && figure.kind === 'count' && !isLess) return false
    if (!isScale) return has('told') ? isLess : isHere && isSure
    if (whose.every(({ where }) => where === 'title')) return false
  }
  const isSaid = isNear(what) || isWhole(claim, whose) || (signs.what ?? 0) >= SAID
  if (has('digits') && !signs.rival && isHere && score >= SURE_SLIP) return true
  const isRare = (signs.digits ?? 0) >= RARE_SLIP && (isHere || (signs.credited ?? 0) >= NAMED)
  return has('told') || isRare || (isSaid && (isScale || (isHere && isInSentence(what))))
}

/**
 * Whether the number stands for the claim's: the sentence itself says just what the claim is of, or the title gives
 * what its article begins with. Elsewhere on a page that tells the claim rightly another number is of another fact,
 * of a part or of the next step.
 */
function isOtherNumber(
  figure: Figure,
  { claim, reasons: { signs, whose } }: Match,
  isName: (entity: string) => boolean,
  lead: ReadonlySet<Claim>,
): boolean {
  if (figure.min !== figure.max) return false
  if (signs.pinned && isOfOneSize(figure, claim.quantity, ONE_SIZE)) return true
  const isCounted = figure.kind === 'count' && figure.unit === claim.quantity.unit
  const isNamed = isInSentence(whose.filter(({ entity }) => isCounted || isName(entity)))
  return lead.has(claim) && isNamed && isOfOneSize(figure, claim.quantity, MISREAD)
}

/** Whether two values are near enough to be taken for each other without a slip of the pen. */
function isOfOneSize({ max }: Quantity, claimed: Quantity, factor: number): boolean {
  return max < claimed.max * factor && max * factor > claimed.min
}
