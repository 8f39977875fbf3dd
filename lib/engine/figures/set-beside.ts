import { wordStart } from '../text/letters'
import { type Draft, hasDigits, highOf } from './draft'
import { isGrouped } from './grouped'
import { hasChange } from './join'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'

/** "420 flats, of which 147": a part, however small. */
export function isPart(passage: Passage, model: Draft, draft: Draft): boolean {
  if (draft.scalePower > 0 || highOf(draft) >= highOf(model)) return false
  return (
    phraseBefore(passage, passage.lexicon.partsBefore, backOverSpaces(passage, draft.start)) !== undefined
  )
}

/** "37 miliardi, 30 dei quali": a smaller number of the same millions, by the word behind it. */
export function isPartAfter(passage: Passage, model: Draft, draft: Draft): boolean {
  const isSmaller = Number(draft.high.digits) < Number(model.low.digits)
  if (draft.scalePower > 0 || model.scalePower === 0 || !isSmaller || !hasDigits(draft)) return false
  if (!/^, [^.!?;]{0,24}$/.test(passage.raw.slice(model.end, draft.start))) return false
  return phraseAt(passage, passage.lexicon.partsAfter, skipSpaces(passage, draft.end)) !== undefined
}

/** "3,200 cars, 400 fewer than a year ago" */
export function isDifference(passage: Passage, draft: Draft): boolean {
  return phraseAt(passage, passage.lexicon.differences, skipSpaces(passage, draft.end)) !== undefined
}

/** "Nvidia up 0.8 per cent and Tesla 2.5", "€1.897, diesel 1.789": as many decimals go on with a list. */
export function isListed(passage: Passage, model: Draft, draft: Draft): boolean {
  const places = placesOf(model)
  if (places === 0 || places !== placesOf(draft)) return false
  if (model.unit?.kind === 'percent') return true
  if (model.unit?.kind === 'money' && model.scalePower === 0) return places > 1
  return model.scalePower > 0 && model.unit?.kind !== 'count' && followsPlus(passage, draft.start)
}

/** Written in groups, a number is of thousands. */
const MIN_GROUPED = 1000

/** "50.000 millones, 30.000 de ellos": thousands of nothing, beside thousands of millions, are of millions too. */
export function isOfSameSize(passage: Passage, model: Draft, draft: Draft): boolean {
  const isLarge = model.scalePower > 0 && Number(model.low.digits) >= MIN_GROUPED
  return isLarge && draft.scalePower === 0 && isGrouped(passage, draft) && !draft.low.digits.includes('.')
}

/** "5 milliards cette année, et 14 *en 2026*" */
export function isOfAnotherYear(passage: Passage, model: Draft, { start, end }: Draft): boolean {
  const isYears = /^ \p{L}{1,3} (?:19|20)\d\d(?!\d)/u.test(passage.raw.slice(end, end + 10))
  return isYears && model.scalePower > 0 && followsPlus(passage, start)
}

function placesOf({ low }: Draft): number {
  return low.digits.split('.')[1]?.length ?? 0
}

function followsPlus(passage: Passage, start: number): boolean {
  const end = backOverSpaces(passage, start)
  return phraseAt(passage, passage.lexicon.plus, wordStart(passage.raw, end))?.end === end
}

/** "35 milioni più 5 *di bonus*": a part of a sum is named by what it is. */
export function isPartOfSum(passage: Passage, draft: Draft): boolean {
  const of = phraseAt(passage, passage.lexicon.of, skipSpaces(passage, draft.end))
  return (
    of !== undefined && phraseAt(passage, passage.lexicon.sums, skipSpaces(passage, of.end)) !== undefined
  )
}

/** "against 3.7", "from 95 % to zero", "more than 40". */
export function isSetAgainst(passage: Passage, draft: Draft): boolean {
  const { lexicon } = passage
  let before = backOverSpaces(passage, draft.start)
  const filler = phraseBefore(passage, lexicon.fillersBefore, before)
  if (filler) before = backOverSpaces(passage, filler.start)
  if (phraseBefore(passage, lexicon.againstBefore, before)) return true
  if (phraseBefore(passage, lexicon.hedgesBefore, before)) return true
  const to = phraseBefore(passage, lexicon.toBefore, before)
  return to !== undefined && hasChange(passage, to.start)
}
