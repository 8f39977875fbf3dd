import { type Draft, hasDigits, highOf, isPlain, lowOf } from './draft'
import { type Passage, phraseAt, skipSpaces } from './passage'

/** The ends of a list differ by no more than this factor. */
const MAX_RATIO = 40

const TWO = new Set(['percent', 'percent_points', 'money'])

/**
 * "Grants of $5, $10 and $15 million", "um 5, 10 und 15 Prozent": what is said of the last number of a list is said
 * of those before it. Two alone are a list only where they can be of nothing else: "um 5 und 10 Prozent".
 */
export function shareAlongLists(passage: Passage, drafts: Draft[]): Draft[] {
  const shared = [...drafts]
  for (let last = drafts.length - 1; last > 0; last--) {
    const first = firstOfList(passage, drafts, last)
    for (let index = first; index < last; index++) shared[index] = measureAs(drafts[index]!, drafts[last]!)
    last = first
  }
  return shared
}

/** "80 of the 120 lawmakers": a part is counted as the whole behind it. */
export function sharePartitives(passage: Passage, drafts: Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const whole = drafts[index + 1]
    return whole && isPartOf(passage, draft, whole)
      ? { ...draft, unit: whole.unit!, flags: [...draft.flags, 'elided'] }
      : draft
  })
}

function isPartOf(passage: Passage, draft: Draft, whole: Draft): boolean {
  if (
    draft.unit !== undefined ||
    draft.low.digits === '1' ||
    whole.unit?.kind !== 'count' ||
    whole.unit.unit === ''
  )
    return false
  const of = phraseAt(passage, passage.lexicon.partitive, skipSpaces(passage, draft.end))
  if (!of || skipSpaces(passage, of.end) !== whole.start) return false
  return highOf(draft) < lowOf(whole) && !whole.role
}

function firstOfList(passage: Passage, drafts: Draft[], last: number): number {
  const model = drafts[last]!
  if (!isMeasured(model)) return last
  let first = last
  while (first > 0 && precedes(passage, drafts[first - 1]!, drafts[first]!, model, first === last)) first--
  const mayBeTwo = drafts[first]!.unit === undefined && TWO.has(model.unit?.kind ?? 'count')
  return mayBeTwo || last - first >= 2 ? first : last
}

/** Of something that is measured or large; "2, 3 and 12 workers" may be other things. */
function isMeasured({ unit, scalePower, role, flags }: Draft): boolean {
  if (role || flags.includes('range') || flags.includes('vague')) return false
  return scalePower > 0 || (unit !== undefined && unit.kind !== 'count' && unit.dim !== 'time')
}

function precedes(passage: Passage, draft: Draft, next: Draft, model: Draft, isLast: boolean): boolean {
  if (!lacksMeasure(draft, model) || hasDigits(draft) !== hasDigits(model)) return false
  // "Won 7-5 and 15 percent more": half of a score.
  if (/[-–:/]/.test(passage.raw[draft.start - 1] ?? '')) return false
  const ratio = highOf(measureAs(draft, model)) / lowOf(model)
  return isLink(passage, draft.end, next.start, isLast) && ratio > 1 / MAX_RATIO && ratio < MAX_RATIO
}

function lacksMeasure(draft: Draft, { unit, scalePower }: Draft): boolean {
  const isOne = draft.low.digits === '1' && !hasDigits(draft)
  if (draft.scalePower > 0 || draft.role || isOne) return false
  if (draft.unit === undefined) return isPlain(draft)
  return scalePower > 0 && draft.unit.kind === 'money' && draft.unit.unit === unit?.unit
}

/** A comma, or before the last a word that joins. */
function isLink(passage: Passage, end: number, start: number, isLast: boolean): boolean {
  const { raw, lexicon } = passage
  if (!isLast) return raw.slice(end, start) === ', '
  const at = skipSpaces(passage, raw[end] === ',' ? end + 1 : end)
  const and = at > end ? phraseAt(passage, lexicon.plus, at) : undefined
  return and !== undefined && skipSpaces(passage, and.end) === start
}

function measureAs(draft: Draft, { unit, scalePower, scale }: Draft): Draft {
  const raise = ({ digits, power }: Draft['low']) => ({ digits, power: power + scalePower })
  return {
    ...draft,
    low: raise(draft.low),
    high: raise(draft.high),
    scalePower,
    scale,
    ...(unit && { unit }),
    flags: [...draft.flags, 'elided'],
  }
}
