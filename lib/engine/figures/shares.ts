import { wordEnd, wordStart } from '../text/letters'
import { type Draft, type Magnitude, numberOf } from './draft'
import type { Head } from './head'
import { readHead } from './heads'
import { endsInChange, hasChange } from './join'
import { readNoun, standsAlone } from './nouns'
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
import { readSpelt } from './spelt'
import { countUnit, SHARE, unitOf } from './unit-after'

/** Fractions and shares as a percentage: "a third of", "two-thirds", "half of", "one in five", "8 out of 10". */
export function readShare(passage: Passage, head: Head): Draft | undefined {
  if (head.is === 'half') return readHalf(passage, head)
  if (head.is === 'scale' || head.is === 'unit' || head.needs) return undefined
  return readParts(passage, head) ?? readFraction(passage, head) ?? readOutOf(passage, head)
}

/** "A quarter-point cut", "half-point moves": points of a percentage, as rates are set in. */
function readPartPoints(passage: Passage, head: Head, end: number, part: number): Draft | undefined {
  const points = phraseAt(passage, passage.lexicon.partPoints, skipGap(passage, end))
  if (!points) return undefined
  const flags = passage.raw[end] === '-' ? [...head.flags, 'attributive'] : head.flags
  return {
    ...share({ ...head, flags }, points.end, part),
    unit: unitOf({ is: 'points', unit: 'pp' }, false)!,
  }
}

function share(head: Head, end: number, percent: number): Draft {
  const magnitude = toPercent(percent)
  return {
    start: head.start,
    end,
    numberStart: head.start,
    numberEnd: head.end,
    low: magnitude,
    high: magnitude,
    scalePower: 0,
    scale: 'none',
    unit: SHARE,
    qualifier: null,
    flags: head.flags,
  }
}

function toPercent(percent: number): Magnitude {
  const [digits, power] = percent.toPrecision(12).split('e')
  return { digits: String(Number(digits)), power: Number(power ?? 0) }
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
  return { ...read, numberEnd: end, high, qualifier, unit }
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

/** "Two thirds" always; "a fifth" where what follows shows that no fifth thing is meant. */
function readFraction(passage: Passage, head: Head): Draft | undefined {
  const at = head.is === 'fraction' ? head.end : skipGap(passage, head.end)
  const isJoined = isLetterAt(passage, head.end) && passage.lexicon.language.table.numerals.joined
  if (at === head.end && head.is !== 'fraction' && !isJoined) return undefined
  const found = phraseAt(passage, passage.lexicon.names, at)
  if (found?.meaning.is !== 'fraction') return undefined
  const numerator = Number(head.low.digits)
  const points = readPartPoints(passage, head, found.end, numerator / found.meaning.of)
  // "Two quarter-point cuts" are of a quarter each.
  if (points) return numerator > 1 && passage.raw[head.end] === ' ' ? undefined : points
  const isPlain = Number.isInteger(numerator) && numerator < found.meaning.of
  if (
    !isPlain ||
    (numerator === 1 && !isFollowed(passage, found.end) && !isMeantBy(passage, head.start, found.end))
  )
    return undefined
  return share(head, found.end, (100 * numerator) / found.meaning.of)
}

/** "About a third", "wages are up a fifth" */
function isMeantBy(passage: Passage, start: number, end: number): boolean {
  const before = backOverSpaces(passage, start)
  if (phraseBefore(passage, passage.lexicon.partsBefore, before)) return true
  // "cut admissions by a third"
  const isLed = phraseAt(passage, passage.lexicon.stops, wordStart(passage.raw, before))?.end === before
  if (isLed && standsAlone(passage, end) && hasChange(passage, start)) return true
  // "rose by a fifth", "cresciuti di un quinto"
  if (endsInChange(passage, before) || endsInChange(passage, wordStart(passage.raw, before))) return true
  return phraseBefore(passage, passage.lexicon.hedgesBefore, backOverSpaces(passage, start)) !== undefined
}

function isFollowed(passage: Passage, end: number): boolean {
  return phraseAt(passage, passage.lexicon.shareFollow, skipSpaces(passage, end)) !== undefined
}

/** "One in five", "one home in three", "8 out of 10 users"; a mark such as "8.5 out of 10" is left a bare number. */
function readOutOf(passage: Passage, head: Head): Draft | undefined {
  const direct = skipSpaces(passage, head.end)
  if (direct === head.end) return undefined
  const joined = phraseAt(passage, passage.lexicon.outOf, direct) ?? afterNoun(passage, head, direct)
  const whole = joined && readHead(passage, skipSpaces(passage, joined.end))
  if (!whole || 'refused' in whole || whole.is || whole.needs) return undefined
  const [part, total] = [Number(head.low.digits), Number(whole.low.digits)]
  if (!Number.isInteger(part) && part < total && total <= 100) return mark(head, whole.end)
  if (part < 1 || part >= total || !isRoundTotal(total) || isMeasured(passage, whole.end)) return undefined
  return share({ ...head, flags: [...head.flags] }, whole.end, (100 * part) / total)
}

/** "8.5 out of 10": a mark, in points. */
function mark(head: Head, end: number): Draft {
  return { ...share(head, end, 0), low: head.low, high: head.low, unit: countUnit('point') }
}

/** One *home* in three, four *jobs* in ten; "three goals in five games" are no share. */
function afterNoun(passage: Passage, head: Head, at: number) {
  const end = wordEnd(passage.raw, at)
  const joined = end > at ? phraseAt(passage, passage.lexicon.outOf, skipSpaces(passage, end)) : undefined
  if (!joined || head.low.digits === '1') return joined
  const whole = readSpelt(passage, skipSpaces(passage, joined.end))
  const isCounted = whole && readNoun(passage, whole.end) !== undefined
  return whole?.digits === '10' && !isCounted ? joined : undefined
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
