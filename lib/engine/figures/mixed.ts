import { wordEnd } from '../text/letters'
import { type Head, single } from './head'
import { readHead } from './heads'
import { type Passage, phraseAt, phraseBefore, skipGap, skipSpaces } from './passage'
import { findScale } from './scales'
import { readUnitAfter } from './unit-after'

/** "One and a quarter million", "three and three-quarters per cent": a whole number with a fraction behind it. */
export function addFraction(passage: Passage, head: Head): Head {
  if (head.is || head.needs || head.low !== head.high || !/^\d+$/.test(head.low.digits)) return head
  const at = skipSpaces(passage, head.end)
  const and = phraseAt(passage, passage.lexicon.plus, at) ?? phraseAt(passage, passage.lexicon.loosePoint, at)
  const part = and && readPart(passage, skipSpaces(passage, and.end))
  if (!part || !isMeasured(passage, part.end)) return head
  const sum = String(Number(head.low.digits) + part.value)
  return { ...head, ...single(sum), end: part.end, flags: [...new Set([...head.flags, 'spelled'])] }
}

/** "A quarter", "three quarters" */
function readPart(passage: Passage, at: number): { value: number; end: number } | undefined {
  const { articlesBefore, names } = passage.lexicon
  const first = wordEnd(passage.raw, at)
  const article = phraseBefore(passage, articlesBefore, first)?.start === at
  const numerator = article ? { end: first, low: { digits: '1' } } : readHead(passage, at)
  if (!numerator || 'refused' in numerator || 'is' in numerator) return undefined
  const fraction = phraseAt(passage, names, skipGap(passage, numerator.end))
  const parts = Number(numerator.low.digits)
  if (fraction?.meaning.is !== 'fraction' || !(parts < fraction.meaning.of)) return undefined
  return { value: parts / fraction.meaning.of, end: fraction.end }
}

/** A scale, a percentage or a unit follows: "two and three quarters of them" are a number and a share. */
export function isMeasured(passage: Passage, end: number): boolean {
  if (findScale(passage, skipGap(passage, end))) return true
  const is = readUnitAfter(passage, end)?.meaning.is
  return is === 'percent' || is === 'unit' || is === 'money' || is === 'points'
}
