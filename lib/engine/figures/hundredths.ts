import type { Draft } from './draft'
import { readHead } from './heads'
import { type Passage, phraseAt } from './passage'

/** 2割5分: the hundredths behind tenths. */
export function addHundredths(passage: Passage, draft: Draft): Draft {
  const part = draft.low === draft.high ? readHead(passage, draft.end) : undefined
  if (!part || 'refused' in part || part.is || !/^\d$/.test(part.low.digits)) return draft
  const sign = phraseAt(passage, passage.lexicon.hundredths, part.end)
  if (!sign || draft.low.digits.includes('.')) return draft
  const magnitude = { ...draft.low, digits: `${draft.low.digits}.${part.low.digits}` }
  return { ...draft, end: sign.end, low: magnitude, high: magnitude }
}
