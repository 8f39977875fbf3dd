import { addHalfAfter } from './afterthoughts'
import { type Draft, hasDigits } from './draft'
import type { Head } from './head'
import { readHead } from './heads'
import { type Passage, phraseAt } from './passage'

/** 2割5分, 两成三: the hundredths behind tenths; in words they need no sign. */
export function addHundredths(passage: Passage, draft: Draft): Draft {
  const half = addHalfAfter(passage, draft)
  if (half !== draft) return half
  const part = draft.low === draft.high ? readHead(passage, draft.end) : undefined
  if (!part || 'refused' in part || part.is || !/^\d$/.test(part.low.digits)) return draft
  const end = phraseAt(passage, passage.lexicon.hundredths, part.end)?.end ?? endOfWords(passage, draft, part)
  if (end === undefined || draft.low.digits.includes('.')) return draft
  const magnitude = { ...draft.low, digits: `${draft.low.digits}.${part.low.digits}` }
  return { ...draft, end, low: magnitude, high: magnitude }
}

/** Where a hundredth in words ends: no count of its own can stand right behind tenths, 六成三支持. */
function endOfWords(passage: Passage, draft: Draft, { end, flags }: Head): number | undefined {
  const { hundredths } = passage.lexicon.language.shares
  const isInWords = !hasDigits(draft) && flags.includes('spelled')
  return hundredths !== undefined && isInWords ? end : undefined
}
