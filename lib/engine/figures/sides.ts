import { wordStart } from '../text/letters'
import { addNamedCents } from './cents'
import type { Draft, UnitReading } from './draft'
import type { Refusal } from './head'
import { type MoneyBefore, readMoneyBefore } from './money-before'
import { standsAlone } from './nouns'
import { backOverSpaces, isLetterAt, type Passage, phraseAt, phraseBefore } from './passage'
import type { Scaled } from './scales'
import { readSuffixed } from './suffix'
import { moneyUnit, readUnitAfter, type UnitAfter, unitOf } from './unit-after'

/** Adds what stands at the two sides of a number: sign and currency before it, else unit or noun behind it. */
export function readSides(passage: Passage, draft: Draft, scaled: Scaled): Draft | Refusal | undefined {
  const money = readMoneyBefore(passage, backOverSign(passage, draft.start).start)
  if (money) return readPrefixed(passage, draft, money)
  const percent = phraseBefore(passage, passage.lexicon.percentBefore, backOverSpaces(passage, draft.start))
  if (percent)
    return { ...signed(passage, draft), start: percent.start, unit: unitOf({ is: 'percent' }, false)! }
  return asPercentOf(passage, readSuffixed(passage, signed(passage, draft), scaled))
}

/** "Een percentage van 52,3": with nothing behind it that is counted. */
function asPercentOf(
  passage: Passage,
  read: ReturnType<typeof readSuffixed>,
): ReturnType<typeof readSuffixed> {
  if (!read || 'refused' in read || read.unit || read.scalePower > 0 || !standsAlone(passage, read.end))
    return read
  const of = phraseBefore(passage, passage.lexicon.percentOfBefore, backOverSpaces(passage, read.start))
  return of ? { ...read, unit: unitOf({ is: 'percent' }, false)! } : read
}

/** "$7 trillion", "$(1.2) billion", "-$5": sign, currency and number; a currency after it only repeats it. */
function readPrefixed(passage: Passage, draft: Draft, { start, code, power }: MoneyBefore): Draft {
  const negative = backOverSign(passage, draft.start)
  const before = backOverSign(passage, start)
  const isNegative = negative.isNegative || before.isNegative
  const after = readUnitAfter(passage, draft.end)
  const repeats = after !== undefined && repeatsCode(passage, after, code)
  const read = {
    ...(isNegative ? negate(draft) : draft),
    start: before.start,
    end: repeats ? after.end : draft.end,
    unit: power === 0 ? afterDollar(after, code) : moneyUnit(code, power),
    flags: after?.isHyphened && draft.scalePower > 0 ? [...draft.flags, 'attributive'] : draft.flags,
  }
  return draft.scalePower === 0 && power === 0 ? addNamedCents(passage, read) : read
}

/** "US$5 dollars"; the sign in "$20 $30" is the next number's. */
function repeatsCode({ raw }: Passage, { meaning, end }: UnitAfter, code: string): boolean {
  if (meaning.is !== 'money' || meaning.cents || meaning.code !== code) return false
  return !/^ \d/.test(raw.slice(end, end + 2))
}

/** "$5 mil millones de pesos": the name after the number says whose dollar sign it was. */
function afterDollar(after: UnitAfter | undefined, code: string): UnitReading {
  if (after?.meaning.is !== 'money' || after.meaning.cents) return moneyUnit(code)
  return moneyUnit(after.meaning.code)
}

const BEFORE_SIGN = /[\s([{"“„«,:]/
/** 前年比-5%: words are not set apart; a sign behind a figure joins it to the next. */
const BEFORE_SIGN_UNSPACED = /[^\w\-–−)]/

/** A sign before `start`: minus, its word, or a bracket opened before the number ("(1.2)"). */
function backOverSign(passage: Passage, start: number): { start: number; isNegative: boolean } {
  const { raw, lexicon } = passage
  const minus = phraseBefore(passage, lexicon.minusBefore, backOverSpaces(passage, start))
  const hedge = minus && phraseBefore(passage, lexicon.hedgesBefore, minus.end)
  // "Plus or minus 3" is no negative.
  if (minus && (minus.end < start || lexicon.edge === 'anywhere') && !hedge)
    return { start: minus.start, isNegative: true }
  const mark = raw[start - 1]
  const follows =
    lexicon.edge === 'anywhere' && passage.taken < start - 1 ? BEFORE_SIGN_UNSPACED : BEFORE_SIGN
  const isFree = start < 2 || follows.test(raw[start - 2]!)
  if ((mark === '-' || mark === '−' || mark === '–') && isFree) return { start: start - 1, isNegative: true }
  // "(– 1,0 %)": what opens a bracket is no pause.
  if (mark === ' ' && /^[(][-−–]$/.test(raw.slice(start - 3, start - 1)))
    return { start: start - 2, isNegative: true }
  if (mark === '(' && /[$€£¥]/.test(raw[start - 2] ?? '')) return { start: start - 1, isNegative: true }
  if (mark === '+' && isFree) return { start: start - 1, isNegative: false }
  return { start, isNegative: false }
}

/** The draft with the sign before it. */
export function signed(passage: Passage, draft: Draft): Draft {
  const sign = backOverSign(passage, draft.start)
  if (sign.start === draft.start || isPause(passage, sign.start, draft)) return draft
  return { ...(sign.isNegative ? negate(draft) : draft), start: sign.start }
}

const CLOSING_DASH = /^[^–.;:!?]{0,40}[^\s\d–]–(?=[\s,.])/

/** "Dat kost geld –950 miljoen euro per jaar": a dash glued to a sum behind a word of meaning, or one of two around it. */
function isPause(passage: Passage, start: number, { scalePower, numberEnd }: Draft): boolean {
  const { raw, lexicon } = passage
  const before = backOverSpaces(passage, start)
  if (raw[start] !== '–' || scalePower === 0 || !isLetterAt(passage, before - 1)) return false
  if (CLOSING_DASH.test(raw.slice(numberEnd, numberEnd + 44))) return true
  return phraseAt(passage, lexicon.stops, wordStart(raw, before))?.end !== before
}

function negate(draft: Draft): Draft {
  return {
    ...draft,
    low: { ...draft.high, digits: `-${draft.high.digits}` },
    high: { ...draft.low, digits: `-${draft.low.digits}` },
  }
}
