import type { Draft } from './draft'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import { unitOf } from './unit-after'

/** Between the points and the percentage that they lead to stand a small word and perhaps a hedge. */
const REACH = 16

/** "Fell 0.2 points to 5.9%": what a percentage has moved by is points of it, and none of an index. */
export function readPercentagePoints(passage: Passage, drafts: Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const [last, next] = [drafts[index - 1], drafts[index + 1]]
    if (draft.unit?.unit !== 'point') return draft
    const isOfPercent =
      (next && leadsToPercent(passage, draft, next)) || (last && isMoreThanPercent(passage, last, draft))
    return isOfPercent ? { ...draft, unit: unitOf({ is: 'points', unit: 'pp' }, false)! } : draft
  })
}

/** How far before points the percentage may stand that they are more or less than. */
const MORE_REACH = 60

/** "33 % des voix, deux points *de plus*" */
function isMoreThanPercent(passage: Passage, last: Draft, { start, end }: Draft): boolean {
  const isNear = last.unit?.kind === 'percent' && start - last.end <= MORE_REACH
  if (!isNear || /[.;:]/.test(passage.raw.slice(last.end, start))) return false
  const at = skipSpaces(passage, end)
  const of = phraseAt(passage, passage.lexicon.of, at)
  return phraseAt(passage, passage.lexicon.timesFollow, of ? skipSpaces(passage, of.end) : at) !== undefined
}

function leadsToPercent(passage: Passage, { end }: Draft, { unit, start }: Draft): boolean {
  if (unit?.kind !== 'percent' || start - end > REACH || /[.;:]/.test(passage.raw.slice(end, start)))
    return false
  return phraseBefore(passage, passage.lexicon.toBefore, backOverSpaces(passage, start)) !== undefined
}
