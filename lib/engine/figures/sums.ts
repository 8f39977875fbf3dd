import { isCapital } from '../text/letters'
import type { Draft } from './draft'
import { type Passage, phraseAt } from './passage'

/** How far to each side of a number its word of money may stand, within its sentence. */
const REACH = 60

/** Flags a bare number with a scale that stands beside a word of money: "la manovra *vale* 24 miliardi". */
export function markSum(passage: Passage, draft: Draft): Draft {
  if (draft.unit !== undefined || draft.scalePower === 0 || countsNamed(passage, draft)) return draft
  if (!speaksOfMoney(passage, draft)) return draft
  return { ...draft, flags: [...draft.flags, 'sum'] }
}

/** "Anderhalf miljoen Nederlanders hebben schulden": a name behind the number is what it counts. */
function countsNamed({ raw }: Passage, { end }: Draft): boolean {
  return raw[end] === ' ' && isCapital(raw[end + 1])
}

function speaksOfMoney(passage: Passage, { start, end }: Draft): boolean {
  const { lower, lexicon } = passage
  for (let at = Math.max(0, start - REACH); at < Math.min(lower.length, end + REACH); at++) {
    const isWordStart = at === 0 || lower[at - 1] === ' ' || lower[at - 1] === "'"
    if (isWordStart && phraseAt(passage, lexicon.moneyCues, at)) return true
  }
  return false
}
