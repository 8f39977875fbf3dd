import { between, type Head, single } from './head'
import type { Scale } from './lexicon'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import { type Found, findAt, isWordEdge } from './phrases'

/** "A trillion", "multi-billion", "billions of": a scale word with no number before it. */
export function bareScale(passage: Passage, at: number): Head | undefined {
  const { lexicon, lower } = passage
  const scale = findAt(lexicon.scales, lower, at, lexicon.scaleEdge)
  if (scale && lexicon.multipliers.includes(1000)) return oneOfScale(passage, scale)
  if (!scale || !isWordEdge(lower, at)) return undefined
  const before = lower[at - 1] === '-' ? at - 1 : backOverSpaces(passage, at)
  const article = before < at ? phraseBefore(passage, lexicon.articlesBefore, before) : undefined
  const flags = ['spelled']
  if (article) return { start: article.start, end: at, ...single(1), flags, is: 'scale' }
  const multi = phraseBefore(passage, lexicon.multiBefore, before)
  if (multi)
    return { start: multi.start, end: at, ...between(1, 999), flags: ['vague', ...flags], is: 'scale' }
  // "Millón y medio": one of them, since there is a half more.
  const hasHalf = phraseAt(passage, lexicon.andHalf, skipSpaces(passage, scale.end)) !== undefined
  if (lower[scale.end] === '-' || hasHalf) return { start: at, end: at, ...single(1), flags, is: 'scale' }
  if (phraseAt(passage, lexicon.ones, at)?.end === scale.end)
    return { start: at, end: at, ...single(1), flags, needs: 'of', is: 'scale' }
  return { start: at, end: at, ...between(1, 999), flags: ['vague', ...flags], needs: 'of', is: 'scale' }
}

/** 近万人, 逾万亿元, 万分之五: one of what counts myriads, behind a bound or as a denominator; elsewhere it is a heading's, or another word. */
function oneOfScale(passage: Passage, { start, end, meaning }: Found<Scale>): Head | undefined {
  const { lexicon } = passage
  const head = { start, end, ...single(1, meaning.power), flags: ['spelled'] }
  if (phraseAt(passage, lexicon.partsOf, end)) return head
  return phraseBefore(passage, lexicon.hedgesBefore, start) ? { ...head, needs: 'unit' } : undefined
}
