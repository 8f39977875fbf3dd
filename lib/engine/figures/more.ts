import type { Draft, Magnitude } from './draft'
import type { Head } from './head'
import { type Passage, phraseAt } from './passage'
import { findScale } from './scales'

/** 一千多万, 30余, 300여: right behind a round number, before its scale or noun; up to the next round number. */
export function addSomewhatMore(passage: Passage, head: Head): Head {
  const more = phraseAt(passage, passage.lexicon.andMore, head.end)
  if (!more || head.is || head.low !== head.high) return head
  return { ...head, end: more.end, high: nextRound(head.low), flags: [...head.flags, 'vague'] }
}

/** 3亿多元: behind the scale. */
export function endsInMore(passage: Passage, draft: Draft): Draft {
  if (draft.scalePower === 0 || draft.low !== draft.high) return draft
  const more = phraseAt(passage, passage.lexicon.andMore, draft.numberEnd)
  if (!more) return draft
  // 5천여만: the scale of a section may come behind.
  const scale = draft.scalePower < 4 ? findScale(passage, more.end) : undefined
  const raise = ({ digits, power }: Magnitude) => ({ digits, power: power + (scale?.meaning.power ?? 0) })
  return {
    ...draft,
    end: scale?.end ?? more.end,
    low: raise(draft.low),
    high: raise(nextRound(draft.low)),
    scalePower: draft.scalePower + (scale?.meaning.power ?? 0),
    qualifier: 'vague',
    flags: [...draft.flags, 'vague'],
  }
}

/** One more in the last place that is not zero: 30 → 40, 1300 → 1400. */
function nextRound({ digits, power }: Magnitude): Magnitude {
  const zeros = /0*$/.exec(digits.split('.')[0]!)![0].length
  const place = digits.includes('.') ? 0 : 10 ** zeros
  return { digits: String(Number(digits) + place), power }
}
