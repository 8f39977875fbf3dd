import { wordStart } from '../text/letters'
import { type Draft, hasDigits, highOf, lowOf } from './draft'
import { isGrouped } from './grouped'
import { readLink } from './link'
import { isMoveAndLevel } from './moves'
import { backOverSpaces, type Passage, phraseAt, phraseBefore } from './passage'
import { findAt } from './phrases'
import { shareUnit } from './share-ends'

/** A connector between two numbers is at most this long: " dollars a year to roughly ". */
const MAX_BETWEEN = 24
/** "From 412 to 385 million": a fall to less than a tenth would say its scale twice. */
const MAX_FALL = 10
/** How far before a figure its verb of change may stand. */
const VERB_REACH = 80

/** Joins neighbours into ranges ("5 to 7 trillion") and marks the two ends of changes ("fell from 7 to 5"). */
export function joinRanges(passage: Passage, drafts: Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const pair = last && !last.flags.includes('range') ? joinTwo(passage, last, draft) : undefined
    if (pair) joined.splice(-1, 1, ...pair)
    else
      joined.push(
        last && isFactorWord(last) ? markFactored(passage, last, draft) : markNewValue(passage, draft),
      )
  }
  return joined
}

function joinTwo(passage: Passage, left: Draft, right: Draft): Draft[] | undefined {
  if (right.start - left.end > MAX_BETWEEN || left.flags.includes('vague') || isFactorWord(left))
    return undefined
  const link = readLink(passage, left, right)
  if (!link) return undefined
  if (isUncounted(left) && isUncounted(right)) return joinBare(passage, left, right, link === 'loose')
  const shared = shareUnit(left, right, link !== 'loose' ? MAX_FALL : 1)
  if (!shared || isMarkedOtherwise(passage, left, right)) return undefined
  const [low, high] = shared
  if (link === 'loose' && isMoveAndLevel(passage, low, high)) return undefined
  const isFalling = falls(lowOf(low), highOf(high))
  const isChange = link === 'changing' || (link === 'leading' && hasChange(passage, right.start))
  if (isFalling ? link !== 'loose' : isChange) return asChange(low, high)
  if (isFalling) return isVote(left, right) ? [low, high] : undefined
  // 上调至910亿至930亿美元: where words are not set apart, a verb says what a range comes to.
  const mayBeNew = link === 'loose' && passage.lexicon.edge === 'word'
  if (mayBeNew && isNewSum(left, right) && hasChange(passage, left.start)) return asChange(low, high)
  // "Rose 5% to 7 million" is no range; "rose 5%-7%" and "cut to minus 1% to plus 4%" are.
  if (
    link === 'loose' &&
    left.role !== 'to' &&
    isChanged(left) &&
    !isDash(passage, left.end) &&
    hasChange(passage, left.start)
  )
    return undefined
  return [toRange(low, high, passage)]
}

/** "From 440 to 415", of what the subject says; "30,000–40,000", which in groups can be nothing but quantities. */
function joinBare(passage: Passage, left: Draft, right: Draft, isLoose: boolean): Draft[] | undefined {
  if (!isLoose) return hasChange(passage, left.start) ? asChange(left, right) : undefined
  const isRange = isGrouped(passage, left) && isGrouped(passage, right) && isDash(passage, left.end)
  return isRange && lowOf(left) < highOf(right) ? [toRange(left, right, passage)] : undefined
}

/** "1.1990 a 1.015 francos": what groups one of the numbers cannot be the decimal mark of the other. */
function isMarkedOtherwise(passage: Passage, left: Draft, right: Draft): boolean {
  const [mark, next] = [markOf(passage, left), markOf(passage, right)]
  const [isDecimal, isNextDecimal] = [left, right].map(({ low }) => low.digits.includes('.'))
  return mark !== undefined && mark === next && isDecimal !== isNextDecimal
}

function markOf({ raw }: Passage, { numberStart, numberEnd }: Draft): string | undefined {
  return /[.,](?=\d)/.exec(raw.slice(numberStart, numberEnd))?.[0]
}

function asChange(from: Draft, to: Draft): Draft[] {
  return [
    { ...from, role: 'from' },
    { ...to, role: 'to' },
  ]
}

/** "Doubled to 6,700": a factor in one word is no lower end of anything. */
function isFactorWord({ unit, start, end, numberStart, numberEnd }: Draft): boolean {
  return unit?.kind === 'multiplier' && numberStart === start && numberEnd === end
}

/** "Doubled to 6,700": a bare number, of what the subject says. */
function markFactored(passage: Passage, factor: Draft, draft: Draft): Draft {
  const isNear = draft.start - factor.end <= MAX_BETWEEN && isUncounted(draft) && hasDigits(draft)
  const to = isNear && phraseBefore(passage, passage.lexicon.toBefore, backOverSpaces(passage, draft.start))
  return to ? { ...draft, role: 'to' } : markNewValue(passage, draft)
}

/** "Fell from 440 to 415": of what, the subject says. */
function isUncounted({ unit, scalePower }: Draft): boolean {
  return unit === undefined && scalePower === 0
}

/** "Pasó de valer 30.000 millones a 50.000 millones de euros": each with a scale of its own, the unit said once. */
function isNewSum(left: Draft, right: Draft): boolean {
  return left.unit === undefined && left.scalePower > 0 && right.scalePower > 0
}

/** "Passed by 312 votes to 244" */
function isVote(left: Draft, right: Draft): boolean {
  return left.unit?.kind === 'count' && right.unit === undefined
}

/** Measured in what can rise or fall by so much; "grew by a factor of four to five" is a range. */
function isChanged({ unit }: Draft): boolean {
  return unit !== undefined && unit.kind !== 'multiplier'
}

/** Where words are not set apart, a verb says what a range comes to: 降至4.25%至4.5%. */
function isDash({ raw, lexicon }: Passage, at: number): boolean {
  return lexicon.edge === 'anywhere' || raw[at] === '-' || raw[at] === '–'
}

/** "From 7 to 5" falls; "from –5 to –7" goes on in its own direction. */
function falls(from: number, to: number): boolean {
  return from < 0 && to < 0 ? from < to : from > to
}

function toRange(low: Draft, high: Draft, passage: Passage): Draft {
  const [first, second] = lowOf(low) <= highOf(high) ? [low, high] : [high, low]
  return {
    ...high,
    start: low.start,
    numberStart: low.numberStart,
    end: closeRange(passage, high.end),
    low: first.low,
    high: second.high,
    scale: high.scale === 'none' ? low.scale : high.scale,
    flags: [...new Set([...low.flags, ...high.flags, 'range'])],
  }
}

/** 5万亿至7万亿美元之间 */
function closeRange(passage: Passage, end: number): number {
  return phraseAt(passage, passage.lexicon.rangeClose, end)?.end ?? end
}

/** Whether a verb or noun of change stands before `start`, in the same sentence. */
export function hasChange(passage: Passage, start: number): boolean {
  const { lower, lexicon } = passage
  const from = Math.max(0, start - VERB_REACH, sentenceStart(passage, start))
  for (let at = from; at < start; at++) {
    if (at > from && lower[at - 1] !== ' ' && lexicon.edge === 'word') continue
    if (findAt(lexicon.changes, lower, at, lexicon.edge)) return true
  }
  return false
}

/** Whether a word of change ends at `end`: "*edged* up to 4.2 per cent". */
export function endsInChange(passage: Passage, end: number): boolean {
  const at = backOverSpaces(passage, end)
  return phraseAt(passage, passage.lexicon.changes, wordStart(passage.lower, at))?.end === at
}

/** Where the sentence begins, but no further back than a verb may stand; a small letter goes on after an abbreviation. */
function sentenceStart({ raw }: Passage, end: number): number {
  const bound = Math.max(0, end - VERB_REACH)
  for (let at = end - 1; at > bound; at--)
    if (/[.!?\n。]/.test(raw[at - 1]!) && raw[at] === ' ' && !/\p{Ll}/u.test(raw[at + 1] ?? '')) return at
  return bound
}

/** "rose … to 41%": a figure that a change leads to. */
function markNewValue(passage: Passage, draft: Draft): Draft {
  const to = phraseBefore(passage, passage.lexicon.toBefore, backOverSpaces(passage, draft.start))
  const hedge = phraseBefore(passage, passage.lexicon.hedgesBefore, backOverSpaces(passage, draft.start))
  // "Up to" leads to no new value.
  if (hedge && to && hedge.start < to.start && !endsInChange(passage, hedge.start)) return draft
  return to && draft.unit && hasChange(passage, to.start) ? { ...draft, role: 'to' } : draft
}
