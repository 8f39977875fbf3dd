import { isDigit, wordStart } from '../text/letters'
import { type Draft, numberOf } from './draft'
import type { Head } from './head'
import { readHead } from './heads'
import { endsInChange, hasChange } from './join'
import { readNoun, standsAlone } from './nouns'
import { readAmong, readOutOf } from './out-of'
import {
  backOverSpaces,
  isLetterAt,
  type Passage,
  phraseAt,
  phraseBefore,
  skipGap,
  skipSpaces,
} from './passage'
import { readScaled } from './scales'
import { share, toPercent } from './share-draft'
import { signed } from './sides'
import { readUnitAfter, SHARE, unitOf } from './unit-after'
import { isProper } from './vulgar'

/** Fractions and shares as a percentage: "a third of", "two-thirds", "half of", "one in five", "8 out of 10". */
export function readShare(passage: Passage, head: Head): Draft | undefined {
  if (head.is === 'half') return readHalf(passage, head)
  if (head.is === 'nth') return readNth(passage, head)
  if (head.is === 'scale' || head.is === 'unit' || head.needs) return undefined
  return (
    readParts(passage, head) ??
    readFraction(passage, head) ??
    readSlashed(passage, head) ??
    readOutOf(passage, head) ??
    readAmong(passage, head)
  )
}

/** "A quarter-point cut", "half-point moves": points of a percentage, as rates are set in. */
function readPartPoints(passage: Passage, head: Head, end: number, part: number): Draft | undefined {
  const of = phraseAt(passage, passage.lexicon.of, skipSpaces(passage, end))
  const points = phraseAt(passage, passage.lexicon.partPoints, skipGap(passage, of?.end ?? end))
  if (!points) return undefined
  const flags = passage.raw[end] === '-' ? [...head.flags, 'attributive'] : head.flags
  return {
    ...share({ ...head, flags }, points.end, part),
    unit: unitOf({ is: 'points', unit: 'pp' }, false)!,
  }
}

/** 三分之一, 百分之十三点一, 3分の2: the denominator, what says that it is one, and the numerator. */
function readParts(passage: Passage, head: Head): Draft | undefined {
  const scaled = readScaled(passage, head.end, head.low, true)
  const partsOf = phraseAt(passage, passage.lexicon.partsOf, skipSpaces(passage, scaled.end))
  const total = partsOf && readHead(passage, skipSpaces(passage, partsOf.end))
  if (!total || 'refused' in total || total.is) return undefined
  const { end, magnitude } = readScaled(passage, total.end, total.low, true)
  const whole = numberOf(scaled.magnitude)
  const read = share(head, end, (100 * numberOf(magnitude)) / whole)
  const high = total.low === total.high ? read.low : toPercent((100 * numberOf(total.high)) / whole)
  const qualifier = total.flags.includes('vague') ? 'vague' : null
  const unit = whole === 100 ? unitOf({ is: 'percent' }, false)! : SHARE
  return signed(passage, { ...read, numberEnd: end, high, qualifier, unit })
}

/** "Jeder fünfte Haushalt"; every third day, year or time is no share. */
function readNth(passage: Passage, head: Head): Draft | undefined {
  const after = readUnitAfter(passage, head.end)?.meaning
  const isTime = after?.is === 'times' || (after?.is === 'unit' && after.measure.dim === 'time')
  return isTime ? undefined : share(head, head.end, Number(head.low.digits))
}

/** Half of something; not the first half of a year. */
function readHalf(passage: Passage, head: Head): Draft | undefined {
  const { lexicon } = passage
  const before = backOverSpaces(passage, head.start)
  if (phraseBefore(passage, lexicon.ordinalBefore, before)) return undefined
  // "Jedna trzecia firm": other parts have a name that means nothing else.
  if (head.low.digits !== '50') return share(head, head.end, Number(head.low.digits))
  const points = readPartPoints(passage, head, head.end, 0.5)
  if (points) return points
  const isApposed = passage.raw.slice(before - 1, before) === ',' && standsAlone(passage, head.end)
  if (
    !isApposed &&
    !isChangedBy(passage, before, head) &&
    !isChangedBy(passage, backOverFiller(passage, before), head) &&
    !isFollowed(passage, head.end) &&
    !phraseBefore(passage, lexicon.hedgesBefore, backOverFiller(passage, before))
  )
    return undefined
  return share(head, head.end, Number(head.low.digits))
}

function backOverFiller(passage: Passage, end: number): number {
  const filler = phraseBefore(passage, passage.lexicon.fillersBefore, end)
  return filler ? backOverSpaces(passage, filler.start) : end
}

/** Of seconds and grades as often as of a whole: "chiude a otto decimi". */
const TENTHS = new Set([10, 100, 1000])

/** "Two thirds" always; "a fifth" and tenths where what follows shows that no fifth thing is meant. */
function readFraction(passage: Passage, head: Head): Draft | undefined {
  const at = head.is === 'fraction' ? head.end : skipGap(passage, head.end)
  const isJoined = isLetterAt(passage, head.end) && passage.lexicon.language.table.numerals.joined
  if (at === head.end && head.is !== 'fraction' && !isJoined) return undefined
  // "Two-thirds" is written so, and "250-tysięczne" is of thousands.
  if (passage.raw[head.end] === '-' && isDigit(passage.raw.charCodeAt(head.end - 1))) return undefined
  const found = phraseAt(passage, passage.lexicon.names, at)
  if (found?.meaning.is !== 'fraction') return undefined
  const numerator = Number(head.low.digits)
  const points = readPartPoints(passage, head, found.end, numerator / found.meaning.of)
  // "Two quarter-point cuts" are of a quarter each.
  const isEach = numerator > 1 && passage.raw[head.end] === ' ' && passage.raw[found.end] === '-'
  if (points) return isEach ? undefined : points
  const isPlain = Number.isInteger(numerator) && numerator < found.meaning.of
  if (
    !isPlain ||
    ((numerator === 1 || TENTHS.has(found.meaning.of)) &&
      !isFollowed(passage, found.end) &&
      !isMeantBy(passage, head.start, found.end))
  )
    return undefined
  return share(head, found.end, (100 * numerator) / found.meaning.of)
}

/** "1/3 of voters": a slash between two small numbers divides where a whole follows. */
function readSlashed(passage: Passage, head: Head): Draft | undefined {
  const [, total] = /^\/(\d{1,3})(?![\d/])/.exec(passage.raw.slice(head.end, head.end + 5)) ?? []
  const part = Number(head.low.digits)
  if (!total || !Number.isInteger(part)) return undefined
  const end = head.end + 1 + total.length
  const isOf = phraseAt(passage, passage.lexicon.of, skipSpaces(passage, end)) !== undefined
  const isShare = (isOf && isProper(part, Number(total))) || isHundredth(passage, total, end)
  return isShare ? { ...share(head, end, (100 * part) / Number(total)), numberEnd: end } : undefined
}

/** 2/100の確率: no date has a hundred; 1/100秒 is a time, 1/100スケール the size of a model. */
function isHundredth(passage: Passage, total: string, end: number): boolean {
  if (total !== '100' || passage.lexicon.edge === 'word' || /[ァ-ヶ]/.test(passage.raw[end] ?? ''))
    return false
  return readUnitAfter(passage, end) === undefined && readNoun(passage, end) === undefined
}

/** "About a third", "wages are up a fifth" */
function isMeantBy(passage: Passage, start: number, end: number): boolean {
  const before = backOverSpaces(passage, start)
  if (phraseBefore(passage, passage.lexicon.partsBefore, before)) return true
  // "cut admissions by a third"
  if (isChangedBy(passage, before, { start, end })) return true
  // "rose by a fifth", "cresciuti di un quinto"
  if (endsInChange(passage, before) || endsInChange(passage, wordStart(passage.raw, before))) return true
  return phraseBefore(passage, passage.lexicon.hedgesBefore, backOverSpaces(passage, start)) !== undefined
}

/** "Fiel *um* die Hälfte": led by a small word, behind a verb of change. */
function isChangedBy(passage: Passage, before: number, { start, end }: Pick<Head, 'start' | 'end'>): boolean {
  const elided = passage.raw[before - 1] === "'" ? before - 1 : before
  const from = wordStart(passage.raw, elided)
  const isLed = from < elided && phraseAt(passage, passage.lexicon.stops, from)?.end === before
  return isLed && standsAlone(passage, end) && hasChange(passage, start)
}

function isFollowed(passage: Passage, end: number): boolean {
  if (passage.lexicon.language.shares.follow === '*') return true
  return phraseAt(passage, passage.lexicon.shareFollow, skipSpaces(passage, end)) !== undefined
}
