import { wordEnd } from '../text/letters'
import type { Draft } from './draft'
import type { Head } from './head'
import { readHead } from './heads'
import { type Noun, readNoun } from './nouns'
import { isLetterAt, type Passage, phraseAt, skipGap, skipSpaces } from './passage'
import type { Found } from './phrases'
import { share } from './share-draft'
import { readSpelt } from './spelt'
import { countUnit } from './unit-after'

/** "One in five", "one home in three", "8 out of 10 users"; a mark such as "8.5 out of 10" is left a bare number. */
export function readOutOf(passage: Passage, head: Head): Draft | undefined {
  const direct = skipGap(passage, head.end)
  if (direct === head.end) return undefined
  const joined = phraseAt(passage, passage.lexicon.outOf, direct) ?? afterNoun(passage, head, direct)
  const whole = joined && readHead(passage, skipGap(passage, joined.end))
  if (!whole || 'refused' in whole || whole.is || whole.needs) return undefined
  const [part, total] = [Number(head.low.digits), Number(whole.low.digits)]
  if (!Number.isInteger(part) && part < total && total <= 100) return mark(head, whole.end)
  if (part < 1 || part >= total || !Number.isInteger(total) || isMeasured(passage, whole.end))
    return undefined
  if (!isRoundTotal(total) && !isOneInMany(passage, part, total, whole.end)) return undefined
  return share({ ...head, flags: [...head.flags] }, whole.end, (100 * part) / total)
}

/** 5人に1人, 10명 중 4명, हर 10 में से 7 लोग: so many of a total, by the same counter or without one. */
export function readAmong(passage: Passage, head: Head): Draft | undefined {
  // Most languages have no such words, and nouns are costly to read.
  if (passage.lexicon.among.branches.size === 0) return undefined
  const whole = readNoun(passage, head.end)
  const among = findAmong(passage, head, whole)
  const part = among && readHead(passage, skipSpaces(passage, among.end))
  if (!part || 'refused' in part || part.is || !isRoundTotal(Number(head.low.digits))) return undefined
  const counted = readNoun(passage, part.end)
  const [few, all] = [Number(part.low.digits), Number(head.low.digits)]
  if ((whole && counted?.name !== whole.name) || few < 1 || few >= all) return undefined
  return share(head, counted?.end ?? part.end, (100 * few) / all)
}

/** Longer words for those counted are rare: 每四个成年人中就有一个. */
const MAX_COUNTED = 6

function findAmong(passage: Passage, head: Head, whole: Noun | undefined): Found<true> | undefined {
  const { lexicon, lower } = passage
  const end = whole?.end ?? head.end
  const direct = phraseAt(passage, lexicon.among, skipSpaces(passage, end))
  if (direct && (whole || direct.start > end)) return direct
  if (!whole) return undefined
  const isEach = lexicon.language.rates.per.split('|').some(per => per && lower.endsWith(per, head.start))
  if (!isEach) return undefined
  for (let at = end; at < end + MAX_COUNTED && isLetterAt(passage, at); at++) {
    const among = phraseAt(passage, lexicon.among, at + 1)
    if (among) return among
  }
  return undefined
}

/** "8.5 out of 10": a mark, in points. */
function mark(head: Head, end: number): Draft {
  return { ...share(head, end, 0), low: head.low, high: head.low, unit: countUnit('point') }
}

/** One *home* in three, four *jobs* in ten; "three goals in five games" and "ein Plus von 4" are no shares. */
function afterNoun(passage: Passage, head: Head, at: number) {
  const { outOf, of } = passage.lexicon
  const end = wordEnd(passage.raw, at)
  const next = skipSpaces(passage, end)
  const joined = end > at ? phraseAt(passage, outOf, next) : undefined
  if (joined && phraseAt(passage, of, next)?.end === joined.end) return undefined
  if (!joined || head.low.digits === '1') return joined
  const whole = readSpelt(passage, skipSpaces(passage, joined.end))
  const isCounted = whole && readNoun(passage, whole.end) !== undefined
  return whole?.digits === '10' && !isCounted ? joined : undefined
}

/** "One in 36 children": of any total that is no year, where what is divided follows. */
function isOneInMany(passage: Passage, part: number, total: number, end: number): boolean {
  return part === 1 && total < 1000 && readNoun(passage, end) !== undefined
}

/** What people divide by when they say "in": up to a dozen, then round numbers. */
function isRoundTotal(total: number): boolean {
  return total <= 12 || (total <= 100 && total % 5 === 0) || total === 1000 || total === 10000
}

/** "One in ten years" and "one in 10 million" say something else. */
function isMeasured(passage: Passage, end: number): boolean {
  const { lexicon } = passage
  const at = skipGap(passage, end)
  if (isLetterAt(passage, end)) return true
  const unit = phraseAt(passage, lexicon.names, at)?.meaning
  if (unit && unit.is !== 'fraction') return true
  return (
    phraseAt(passage, lexicon.scales, at) !== undefined || phraseAt(passage, lexicon.months, at) !== undefined
  )
}
