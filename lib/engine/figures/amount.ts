import { isDigit, isLetter } from '../text/letters'
import { type Draft, hasFlag, NO_UNIT } from './draft'
import { type Head, type Refusal, readHead } from './heads'
import { readMoneyBefore, readMoneyNameBefore } from './money-before'
import { readNoun } from './nouns'
import {
  backOverSpaces,
  isLetterAt,
  type Passage,
  phraseAt,
  phraseBefore,
  skipGap,
  skipSpaces,
} from './passage'
import { findAt } from './phrases'
import { readScaled, type Scaled } from './scales'
import { readShare } from './shares'
import { countUnit, moneyUnit, readUnitAfter, TIMES, type UnitAfter, unitOf } from './unit-after'

/** Reads the figure that begins at a trigger: number, scale, currency, unit or noun. */
export function readAmount(passage: Passage, at: number): Draft | Refusal | undefined {
  const head = readHead(passage, at)
  if (!head || 'refused' in head) return head
  if (head.is === 'factor') return draftOf(head, { unit: TIMES })
  if (head.is === 'adverb') return readAdverb(passage, head)
  const share = readShare(passage, head)
  if (share || head.is === 'half' || head.is === 'fraction') return share
  return readScaledAmount(passage, head)
}

function readScaledAmount(passage: Passage, head: Head): Draft | Refusal | undefined {
  const grouped = multiplyByGroup(passage, head)
  const isSpelt = head.flags.includes('spelled') || !passage.lexicon.language.writing.spaced
  const scaled = readScaled(passage, grouped.end, grouped.low, isSpelt)
  const high = { digits: grouped.high.digits, power: grouped.high.power + scaled.scalePower }
  const draft = draftOf(grouped, {
    numberEnd: scaled.end,
    end: scaled.end,
    low: scaled.magnitude,
    high: grouped.low === grouped.high ? scaled.magnitude : high,
    scalePower: scaled.scalePower,
    scale: scaled.how,
    ...(scaled.otherwise === undefined ? {} : { otherwise: scaled.otherwise - scaled.scalePower }),
  })
  const read = readSides(passage, draft, scaled)
  if (!read || 'refused' in read) return read
  return meetsNeed(passage, head, read) ? read : undefined
}

/** "Two dozen lawmakers" */
function multiplyByGroup(passage: Passage, head: Head): Head {
  const group = phraseAt(passage, passage.lexicon.groups, skipSpaces(passage, head.end))
  if (!group || head.is === 'scale' || head.is === 'unit') return head
  const of = phraseAt(passage, passage.lexicon.of, skipSpaces(passage, group.end))
  const low = { digits: String(Number(head.low.digits) * group.meaning), power: head.low.power }
  const high =
    head.low === head.high
      ? low
      : { digits: String(Number(head.high.digits) * group.meaning), power: head.high.power }
  return { ...head, end: of?.end ?? group.end, low, high, flags: [...new Set([...head.flags, 'spelled'])] }
}

function meetsNeed(passage: Passage, head: Head, draft: Draft): boolean {
  const hasUnit = draft.unit !== undefined
  if (head.needs === 'scale') return draft.scalePower > 0 || hasGroup(passage, head.end)
  if (head.needs === 'scale or unit') return draft.scalePower > 0 || hasUnit
  if (head.needs === 'of') return hasUnit
  return true
}

function hasGroup(passage: Passage, end: number): boolean {
  return phraseAt(passage, passage.lexicon.groups, skipSpaces(passage, end)) !== undefined
}

function readSides(passage: Passage, draft: Draft, scaled: Scaled): Draft | Refusal | undefined {
  const money = readMoneyBefore(passage, backOverSign(passage, draft.start).start)
  if (money) return readPrefixed(passage, draft, money.start, money.code)
  const percent = phraseBefore(passage, passage.lexicon.percentBefore, backOverSpaces(passage, draft.start))
  if (percent)
    return { ...signed(passage, draft), start: percent.start, unit: unitOf({ is: 'percent' }, false)! }
  return readSuffixed(passage, signed(passage, draft), scaled)
}

/** "$7 trillion", "$(1.2) billion", "-$5": sign, currency and number; a currency after it only repeats it. */
function readPrefixed(passage: Passage, draft: Draft, start: number, code: string): Draft {
  const negative = backOverSign(passage, draft.start)
  const before = backOverSign(passage, start)
  const isNegative = negative.isNegative || before.isNegative
  const after = readUnitAfter(passage, draft.end)
  const repeats = after?.meaning.is === 'money' && !after.meaning.cents && after.meaning.code === code
  return {
    ...(isNegative ? negate(draft) : draft),
    start: before.start,
    end: repeats ? after.end : draft.end,
    unit: afterDollar(after, code),
    flags: after?.isHyphened && draft.scalePower > 0 ? [...draft.flags, 'attributive'] : draft.flags,
  }
}

/** "$5 mil millones de pesos": the name after the number says whose dollar sign it was. */
function afterDollar(after: UnitAfter | undefined, code: string) {
  if (after?.meaning.is !== 'money' || after.meaning.cents) return moneyUnit(code)
  return moneyUnit(after.meaning.code)
}

/** A sign before `start`: minus, or a bracket opened before the number ("(1.2)"). */
function backOverSign({ raw }: Passage, start: number): { start: number; isNegative: boolean } {
  const mark = raw[start - 1]
  const before = raw.charCodeAt(start - 2)
  const isFree = !isLetter(before) && !isDigit(before) && raw[start - 2] !== ')'
  if ((mark === '-' || mark === '−' || mark === '–') && isFree && raw[start - 2] !== mark)
    return { start: start - 1, isNegative: true }
  if (mark === '(' && /[$€£¥]/.test(raw[start - 2] ?? '')) return { start: start - 1, isNegative: true }
  if (mark === '+' && isFree) return { start: start - 1, isNegative: false }
  return { start, isNegative: false }
}

function signed(passage: Passage, draft: Draft): Draft {
  const sign = backOverSign(passage, draft.start)
  if (sign.start === draft.start) return draft
  return { ...(sign.isNegative ? negate(draft) : draft), start: sign.start }
}

function negate(draft: Draft): Draft {
  return {
    ...draft,
    low: { ...draft.high, digits: `-${draft.high.digits}` },
    high: { ...draft.low, digits: `-${draft.low.digits}` },
  }
}

function readSuffixed(passage: Passage, draft: Draft, scaled: Scaled): Draft | Refusal | undefined {
  const after = readUnitAfter(passage, draft.end)
  if (scaled.isSign && after?.meaning.is !== 'money') return readSignedScale(passage, draft, scaled)
  if (!after || after.meaning.is === 'fraction') return readCounted(passage, draft)
  const { meaning, end } = after
  if (meaning.is === 'times' || meaning.is === 'fold') return readTimes(passage, draft, after)
  if (meaning.is === 'orders') return power10(draft, end)
  if (meaning.is === 'figures') return figuresLong(draft, end)
  const unit = unitOf(meaning, after.isHyphened)!
  const flags = after.isHyphened ? [...draft.flags, 'attributive'] : draft.flags
  const read = { ...draft, end, unit, flags }
  if (meaning.is === 'money' && !meaning.cents) return addCents(passage, read)
  return meaning.is === 'unit' ? addHalfAfter(passage, read) : read
}

/** "20k followers", "4.2m tall", "1.8T parameters": a noun makes the letter a scale, an extent makes it metres. */
function readSignedScale(passage: Passage, draft: Draft, scaled: Scaled): Draft | Refusal | undefined {
  const numberEnd = scaled.end - lengthOfSign(passage, scaled.end)
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
  const noun = readNoun(passage, scaled.end)
  if (noun && !isLongerUnit && !isExtent) return { ...draft, end: noun.end, unit: countUnit(noun.name) }
  if (unit?.meaning.is === 'unit') return { ...bare, end: unit.end, unit: unitOf(unit.meaning, false)! }
  return { refused: 'a letter after the number that is no unit', end: scaled.end }
}

function lengthOfSign({ raw }: Passage, end: number): number {
  let start = end
  while (start > 0 && !isDigit(raw.charCodeAt(start - 1))) start--
  return end - start
}

function unscaled({ low, high }: Draft, { scalePower }: Scaled): Pick<Draft, 'low' | 'high'> {
  return {
    low: { ...low, power: low.power - scalePower },
    high: { ...high, power: high.power - scalePower },
  }
}

/** A count, if a noun follows; else a bare number, to be claimed by its neighbours or dropped. */
function readCounted(passage: Passage, draft: Draft): Draft {
  const name =
    draft.scalePower > 0 || /[.]/.test(draft.low.digits)
      ? readMoneyNameBefore(passage, draft.start)
      : undefined
  if (name) return { ...draft, start: name.start, unit: moneyUnit(name.code) }
  const of = phraseAt(passage, passage.lexicon.of, skipGap(passage, draft.end))
  const noun =
    readNoun(passage, draft.end) ?? (of && draft.scalePower > 0 ? readNoun(passage, of.end) : undefined)
  if (!noun || (Number(draft.high.digits) === 1 && draft.high.power === 0)) return draft
  return { ...draft, end: noun.end, unit: countUnit(noun.name) }
}

/** "Four times more", "tenfold"; "three times" alone only counts. */
function readTimes(passage: Passage, draft: Draft, after: UnitAfter): Draft {
  const follow = phraseAt(passage, passage.lexicon.timesFollow, skipGap(passage, after.end))
  const isRatio =
    after.meaning.is === 'fold' || follow || hasFlag(draft, 'vague') || Number(draft.low.digits) % 1 !== 0
  if (isRatio || draft.scalePower > 0 || Number(draft.low.digits) >= 10)
    return { ...draft, end: after.end, unit: TIMES }
  return { ...draft, end: after.end, unit: countUnit('time') }
}

/** "Twice as many" is a factor, "he fell twice" a count. */
function readAdverb(passage: Passage, head: Head): Draft {
  const follow = phraseAt(passage, passage.lexicon.timesFollow, skipGap(passage, head.end))
  return draftOf(head, { unit: follow ? TIMES : countUnit('time') })
}

function power10(draft: Draft, end: number): Draft {
  const magnitude = { digits: '1', power: Number(draft.low.digits) }
  return { ...draft, end, low: magnitude, high: magnitude, unit: TIMES }
}

/** "A six-figure salary": 100,000 to 999,999 of whatever it is paid in. */
function figuresLong(draft: Draft, end: number): Draft {
  const length = Number(draft.low.digits)
  const low = { digits: '1', power: length - 1 }
  const high = { digits: '9'.repeat(Math.min(length, 15)), power: 0 }
  return { ...draft, end, low, high, unit: NO_UNIT, flags: [...draft.flags, 'vague', 'attributive'] }
}

/** "3 dollars 50 cents", "15 USD 50". */
function addCents(passage: Passage, draft: Draft): Draft {
  const { raw, lower, lexicon } = passage
  const and = findAt(lexicon.numeralGlue, lower, skipSpaces(passage, draft.end), 'word')
  const at = skipSpaces(passage, and?.end ?? draft.end)
  const cents = readHead(passage, at)
  if (!cents || 'refused' in cents || cents.is || cents.low.digits.length > 2 || draft.scalePower > 0)
    return draft
  const after = readUnitAfter(passage, cents.end)
  if (after?.meaning.is !== 'money' || !after.meaning.cents || isDigit(raw.charCodeAt(at - 1))) return draft
  const magnitude = { digits: `${draft.low.digits}.${cents.low.digits.padStart(2, '0')}`, power: 0 }
  return { ...draft, end: after.end, low: magnitude, high: magnitude }
}

/** "A year and a half" */
function addHalfAfter(passage: Passage, draft: Draft): Draft {
  const half = phraseAt(passage, passage.lexicon.andHalf, skipSpaces(passage, draft.end))
  if (!half || draft.low !== draft.high || draft.low.digits.includes('.')) return draft
  const magnitude = { ...draft.low, digits: `${draft.low.digits}.5` }
  return { ...draft, end: half.end, low: magnitude, high: magnitude }
}

function draftOf(head: Head, more: Partial<Draft>): Draft {
  return {
    start: head.start,
    end: head.end,
    numberStart: head.start,
    numberEnd: head.end,
    low: head.low,
    high: head.high,
    scalePower: 0,
    scale: 'none',
    qualifier: head.flags.includes('vague') ? 'vague' : head.flags.includes('approx') ? 'approx' : null,
    flags: head.flags.filter(flag => flag !== 'approx'),
    ...more,
  }
}

/** Whether letters run on directly after the number: "23andMe", "1440p". */
export function runsOn(passage: Passage, draft: Draft): boolean {
  return draft.end === draft.numberEnd && draft.scalePower === 0 && isLetterAt(passage, draft.end)
}
