import { isCapital, isDigit, wordStart } from '../text/letters'
import { addHalfAfter, addScaleAfter, addSmallerUnit } from './afterthoughts'
import { readAround } from './around'
import { addCents } from './cents'
import { addCoinRange, addCoins } from './coins'
import { readCounted } from './counted'
import { asCued } from './cued'
import { addDecimals } from './decimals-after'
import { type Draft, hasFlag, NO_UNIT, numberOf } from './draft'
import type { Refusal } from './head'
import { addHundredths } from './hundredths'
import type { Meaning } from './lexicon'
import { readJoinedNoun, readNoun } from './nouns'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipGap, skipSpaces } from './passage'
import { findBefore } from './phrases'
import type { Scaled } from './scales'
import { countUnit, moneyUnit, readUnitAfter, TIMES, type UnitAfter, unitOf } from './unit-after'

/** Adds what follows a number with nothing before it: unit, percentage, multiple, currency or noun. */
export function readSuffixed(passage: Passage, draft: Draft, scaled: Scaled): Draft | Refusal | undefined {
  const factor = phraseBefore(passage, passage.lexicon.factorBefore, backOverSpaces(passage, draft.start))
  if (factor) return { ...draft, start: factor.start, unit: TIMES }
  const around = readAroundUnit(passage, draft)
  const after = around ?? readUnitAfter(passage, draft.end)
  if (scaled.isSign && !takesSign(after))
    return readMoneyOfRange(passage, draft) ?? readSignedScale(passage, draft, scaled)
  if (!after || after.meaning.is === 'fraction' || isCounterLonger(passage, draft.end, after.end))
    return readCounted(passage, draft)
  const { meaning, end } = after
  if (meaning.is === 'times' || meaning.is === 'fold') return readTimes(passage, draft, after)
  if (meaning.is === 'orders') return power10(draft, end)
  if (meaning.is === 'figures') return figuresLong(draft, end) ?? readCounted(passage, draft)
  if (!around && isFewTimes(passage, draft, after)) return readCounted(passage, draft)
  // A 20-pound bag, a multi-million-pound deal.
  const mayWeigh = after.isHyphened && draft.scalePower === 0 && numberOf(draft.high) < MAX_POUNDS
  const unit = unitOf(asCued(passage, tenthsOf(meaning, draft), draft, end), mayWeigh)!
  const flags = after.isHyphened ? [...draft.flags, 'attributive'] : draft.flags
  const read = { ...draft, end, unit, flags }
  if (meaning.is === 'money' && !meaning.cents)
    return addScaleAfter(passage, addCents(passage, addCoins(passage, addCoinRange(passage, read))))
  if (meaning.is === 'unit') return addDecimals(passage, addSmallerUnit(passage, addHalfAfter(passage, read)))
  return meaning.is === 'percent' && meaning.inTenths ? addHundredths(passage, read) : read
}

/** Heavier things are weighed in tons. */
const MAX_POUNDS = 1e6

/** "$5M", "15k%": what makes a one-letter sign a scale. */
function takesSign(after: UnitAfter | undefined): boolean {
  const is = after?.meaning.is
  return is === 'money' || is === 'percent' || is === 'points'
}

/** 八折 is 80%, and so is 80折: beyond ten tenths the number is one of hundredths. */
function tenthsOf(meaning: Meaning, { low }: Draft): Meaning {
  return meaning.is === 'percent' && Number(low.digits) > 10 ? { is: 'percent' } : meaning
}

/** 50万块GPU: 块 alone is money, and counts what follows it. */
function isCounterLonger(passage: Passage, at: number, unitEnd: number): boolean {
  if (passage.lexicon.language.counts.head !== 'counter') return false
  const found = phraseAt(passage, passage.lexicon.nouns, skipSpaces(passage, at))
  return found !== undefined && found.end > unitEnd
}

/** From here on a degree is one of warmth. */
const MIN_DEGREES = 10

/** 今年3度: where the word for a degree counts times too, a few of them are times. */
function isFewTimes(passage: Passage, { low, end }: Draft, after: UnitAfter): boolean {
  const isWarmth = after.meaning.is === 'unit' && after.meaning.measure.dim === 'temperature'
  if (!isWarmth || Number(low.digits) >= MIN_DEGREES || /[-.]/.test(low.digits)) return false
  return phraseAt(passage, passage.lexicon.nouns, skipSpaces(passage, end))?.end === after.end
}

function readAroundUnit(passage: Passage, { numberStart, end }: Draft): UnitAfter | undefined {
  const around = readAround(passage, numberStart, end)
  return around && { ...around, isHyphened: false }
}

/** A number, its own scale, and a dash or a small word: "$500-" before "600m", "€1.5m-" before "2m". */
const FIRST_OF_RANGE = /(?<![\d.,])\d[\d.,]*(?:[kmbt]|[mb]n)? ?(?:[-–]| to | and )$/i

/** "$500-600m": the currency before the first of two numbers makes the second's letter a scale. */
function readMoneyOfRange({ raw, lexicon }: Passage, draft: Draft): Draft | undefined {
  const reach = raw.slice(Math.max(0, draft.start - 24), draft.start)
  const first = FIRST_OF_RANGE.exec(reach)
  const end = first && draft.start - reach.length + first.index
  const sign = end ? findBefore(lexicon.moneyBefore, raw, end, 'word') : undefined
  return sign && { ...draft, unit: moneyUnit(sign.meaning.code) }
}

/** A unit's name with the space before it, no mere sign, shows that the letter before it is a scale. */
const MIN_UNIT_NAME = 4

/** "20k followers", "4.2m tall", "1.8T parameters": a noun makes the letter a scale, an extent makes it metres. */
function readSignedScale(passage: Passage, draft: Draft, scaled: Scaled): Draft | Refusal | undefined {
  const numberEnd = scaled.start
  const bare = {
    ...draft,
    end: numberEnd,
    numberEnd,
    scalePower: 0,
    scale: 'none' as const,
    ...unscaled(draft, scaled),
  }
  const unit = readUnitAfter(passage, numberEnd)
  const isLongerUnit = unit?.meaning.is === 'unit' && unit.end > scaled.end
  const isExtent = phraseAt(passage, passage.lexicon.extents, skipSpaces(passage, scaled.end))
  const counted = readUnitAfter(passage, scaled.end)
  // "4.2m tonnes"
  if (counted?.meaning.is === 'unit' && counted.end - scaled.end >= MIN_UNIT_NAME && !isLongerUnit)
    return { ...draft, end: counted.end, unit: unitOf(counted.meaning, false)! }
  const noun = readNoun(passage, scaled.end) ?? readJoinedNoun(passage, scaled.end)
  if (noun && !isLongerUnit && !isExtent) return { ...draft, end: noun.end, unit: countUnit(noun.name) }
  if (unit?.meaning.is === 'unit') return { ...bare, end: unit.end, unit: unitOf(unit.meaning, false)! }
  return { refused: 'a letter after the number that is no unit', end: scaled.end }
}

function unscaled({ low, high }: Draft, { scalePower }: Scaled): Pick<Draft, 'low' | 'high'> {
  return {
    low: { ...low, power: low.power - scalePower },
    high: { ...high, power: high.power - scalePower },
  }
}

/** "Four times more", "tenfold"; "three times" alone only counts. */
function readTimes(passage: Passage, draft: Draft, after: UnitAfter): Draft | Refusal {
  const crossed = refuseCross(passage, draft, after)
  if (crossed) return crossed
  const read = addHalfAfter(passage, { ...draft, end: after.end, unit: TIMES })
  if (after.meaning.is === 'fold' || isFactor(passage, read) || draft.scalePower > 0) return read
  const isIdle = Number(draft.low.digits) === 1
  return isIdle
    ? { refused: 'once: no quantity', end: after.end }
    : { ...draft, end: after.end, unit: countUnit('time') }
}

/** "Four times *more*", "*в* два раза", "2.5 times", "ten times": fewer times with nothing beside them only count. */
function isFactor(passage: Passage, draft: Draft): boolean {
  const { timesFollow, timesLead } = passage.lexicon
  const times = Number(draft.low.digits)
  if (hasFlag(draft, 'vague') || times % 1 !== 0 || times >= 10) return true
  if (phraseAt(passage, timesFollow, skipGap(passage, draft.end)) && !isRepeated(passage, draft.end))
    return true
  return phraseBefore(passage, timesLead, backOverSpaces(passage, draft.start)) !== undefined
}

/** "Tre volte *la settimana*": so often in a time. */
function isRepeated(passage: Passage, end: number): boolean {
  const { perArticle, bases } = passage.lexicon
  const article = phraseAt(passage, perArticle, skipSpaces(passage, end))
  return article !== undefined && phraseAt(passage, bases, skipGap(passage, article.end)) !== undefined
}

/** "1920x1080", "4 x 100 m", "Boeing 777X": an x that multiplies nothing. */
function refuseCross(passage: Passage, draft: Draft, { end }: UnitAfter): Refusal | undefined {
  const { raw } = passage
  const isCross = /[x×]/i.test(raw[end - 1]!) && end - draft.end <= 2
  if (!isCross) return undefined
  if (isDigit(raw.charCodeAt(skipSpaces(passage, end))))
    return { refused: 'two sizes with an x between', end }
  const isName = raw[end - 1] === 'X' && isCapital(raw[wordStart(raw, draft.start - 1)])
  return isName ? { refused: 'part of a name', end } : undefined
}

function power10(draft: Draft, end: number): Draft {
  const magnitude = { digits: '1', power: Number(draft.low.digits) }
  return { ...draft, end, low: magnitude, high: magnitude, unit: TIMES }
}

/** How many figures people speak of: "five-figure" to "thirteen-figure". */
const MIN_FIGURES = 3
const MAX_FIGURES = 15

/** "A six-figure salary": 100,000 to 999,999 of whatever it is paid in. */
function figuresLong(draft: Draft, end: number): Draft | undefined {
  const length = Number(draft.low.digits)
  if (length < MIN_FIGURES || length > MAX_FIGURES) return undefined
  const low = { digits: '1', power: length - 1 }
  const high = { digits: '9'.repeat(length), power: 0 }
  return {
    ...draft,
    end,
    low,
    high,
    unit: NO_UNIT,
    qualifier: 'vague',
    flags: [...draft.flags, 'vague', 'attributive'],
  }
}
