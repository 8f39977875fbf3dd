import { isCapital } from '../text/letters'
import type { Draft } from './draft'
import { type Passage, phraseAt } from './passage'

/** How far to each side of a number its word of money may stand, within its sentence. */
const REACH = 60
/** How far before one, where words are not set apart and mean more each. */
const CLOSE = 8

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
  if (lexicon.edge === 'anywhere') return followsMoney(passage, start)
  for (let at = Math.max(0, start - REACH); at < Math.min(lower.length, end + REACH); at++) {
    const isWordStart = at === 0 || lower[at - 1] === ' ' || lower[at - 1] === "'"
    if (isWordStart && phraseAt(passage, lexicon.moneyCues, at)) return true
  }
  return false
}

/** 成交额18亿, 负债逾12兆, 시총 200조 */
function followsMoney(passage: Passage, start: number): boolean {
  const { lower, lexicon } = passage
  for (let at = start - 1; at >= Math.max(0, start - CLOSE); at--) {
    if (/[，。、；,;:(（]/.test(lower[at]!)) return false
    if (phraseAt(passage, lexicon.moneyCues, at)) return true
  }
  return false
}
