import { addHalfAfter } from './afterthoughts'
import { type Draft, hasDigits } from './draft'
import type { Head } from './head'
import { readHead } from './heads'
import { type Passage, phraseAt, skipSpaces } from './passage'

/** 2割5分, 两成三: the hundredths behind tenths; in words they need no sign. */
export function addHundredths(passage: Passage, draft: Draft): Draft {
  const half = addHalfAfter(passage, draft)
  if (half !== draft) return half
  const part = draft.low === draft.high ? readHead(passage, skipSpaces(passage, draft.end)) : undefined
  if (!part || 'refused' in part || part.is || !/^\d$/.test(part.low.digits)) return draft
  const end = phraseAt(passage, passage.lexicon.hundredths, part.end)?.end ?? endOfWords(passage, draft, part)
  if (end === undefined || draft.low.digits.includes('.')) return draft
  const digits = `${draft.low.digits}.${part.low.digits}`
  const least = readThousandth(passage, end)
  const magnitude = { ...draft.low, digits: digits + (least?.digit ?? '') }
  return { ...draft, end: least?.end ?? end, low: magnitude, high: magnitude }
}

/** 3割8分*7厘*: of a batting average. */
function readThousandth(passage: Passage, at: number): { digit: string; end: number } | undefined {
  const part = readHead(passage, skipSpaces(passage, at))
  if (!part || 'refused' in part || part.is || !/^\d$/.test(part.low.digits)) return undefined
  const end = phraseAt(passage, passage.lexicon.thousandths, part.end)?.end
  return end === undefined ? undefined : { digit: part.low.digits, end }
}

/** Where a hundredth in words ends: no count of its own can stand right behind tenths, 六成三支持. */
function endOfWords(passage: Passage, draft: Draft, { start, end, flags }: Head): number | undefined {
  const { hundredths } = passage.lexicon.language.shares
  const isInWords = !hasDigits(draft) && flags.includes('spelled') && start === draft.end
  return hundredths !== undefined && isInWords ? end : undefined
}
