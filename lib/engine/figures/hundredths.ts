import { type Draft, hasDigits } from './draft'
import type { Head } from './head'
import { readHead } from './heads'
import { readNoun } from './nouns'
import { type Passage, phraseAt } from './passage'

/** 2割5分, 两成三: the hundredths behind tenths; in words they need no sign. */
export function addHundredths(passage: Passage, draft: Draft): Draft {
  const part = draft.low === draft.high ? readHead(passage, draft.end) : undefined
  if (!part || 'refused' in part || part.is || !/^\d$/.test(part.low.digits)) return draft
  const end = phraseAt(passage, passage.lexicon.hundredths, part.end)?.end ?? endOfWords(passage, draft, part)
  if (end === undefined || draft.low.digits.includes('.')) return draft
  const magnitude = { ...draft.low, digits: `${draft.low.digits}.${part.low.digits}` }
  return { ...draft, end, low: magnitude, high: magnitude }
}

/** Where a hundredth in words ends, if it counts nothing of its own. */
function endOfWords(passage: Passage, draft: Draft, { end, flags }: Head): number | undefined {
  const { hundredths } = passage.lexicon.language.shares
  if (hundredths === undefined || hasDigits(draft) || !flags.includes('spelled')) return undefined
  return readNoun(passage, end) ? undefined : end
}
