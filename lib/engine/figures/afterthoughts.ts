import type { Draft } from './draft'
import { readHead } from './heads'
import { type Passage, phraseAt, skipSpaces } from './passage'
import { findAt } from './phrases'
import { readScaled } from './scales'
import { readUnitAfter } from './unit-after'

/** "3 dollars 50 cents", "15 dollars and 50." */
export function addCents(passage: Passage, draft: Draft): Draft {
  const { lower, lexicon } = passage
  if (draft.scalePower > 0 || draft.low !== draft.high || draft.low.digits.includes('.')) return draft
  const and = findAt(lexicon.plus, lower, skipSpaces(passage, draft.end), 'word')
  const at = skipSpaces(passage, and?.end ?? draft.end)
  const cents = at > draft.end ? readHead(passage, at) : undefined
  if (!cents || 'refused' in cents || cents.is || cents.low.digits.length > 2) return draft
  const end = endOfCents(passage, cents.end)
  if (end === undefined) return draft
  const magnitude = { digits: `${draft.low.digits}.${cents.low.digits.padStart(2, '0')}`, power: 0 }
  return { ...draft, end, low: magnitude, high: magnitude }
}

/** Cents are named, or they end the sentence. */
function endOfCents(passage: Passage, end: number): number | undefined {
  const after = readUnitAfter(passage, end)
  if (after?.meaning.is === 'money' && after.meaning.cents) return after.end
  return /^[.!?]?$/.test(passage.raw.slice(end, end + 2)) ? end : undefined
}

/** "75 USD million" */
export function addScaleAfter(passage: Passage, draft: Draft): Draft {
  if (draft.scalePower > 0) return draft
  const { end, magnitude, scalePower, how, isSign } = readScaled(passage, draft.end, draft.low, false)
  if (scalePower === 0 || isSign || passage.raw[draft.end] === ',') return draft
  return { ...draft, end, low: magnitude, high: magnitude, scalePower, scale: how }
}

/** "A year and a half" */
export function addHalfAfter(passage: Passage, draft: Draft): Draft {
  const half = phraseAt(passage, passage.lexicon.andHalf, skipSpaces(passage, draft.end))
  if (!half || draft.low !== draft.high || draft.low.digits.includes('.')) return draft
  const magnitude = { ...draft.low, digits: `${draft.low.digits}.5` }
  return { ...draft, end: half.end, low: magnitude, high: magnitude }
}
