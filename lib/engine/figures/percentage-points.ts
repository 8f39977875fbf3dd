import type { Draft } from './draft'
import { backOverSpaces, type Passage, phraseBefore } from './passage'
import { unitOf } from './unit-after'

/** Between the points and the percentage that they lead to stand a small word and perhaps a hedge. */
const REACH = 16

/** "Fell 0.2 points to 5.9%": what a percentage has moved by is points of it, and none of an index. */
export function readPercentagePoints(passage: Passage, drafts: Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1]
    return next && draft.unit?.unit === 'point' && leadsToPercent(passage, draft, next)
      ? { ...draft, unit: unitOf({ is: 'points', unit: 'pp' }, false)! }
      : draft
  })
}

function leadsToPercent(passage: Passage, { end }: Draft, { unit, start }: Draft): boolean {
  if (unit?.kind !== 'percent' || start - end > REACH || /[.;:]/.test(passage.raw.slice(end, start)))
    return false
  return phraseBefore(passage, passage.lexicon.toBefore, backOverSpaces(passage, start)) !== undefined
}
