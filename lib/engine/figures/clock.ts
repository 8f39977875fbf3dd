import { isDigit } from '../text/letters'
import { type Draft, hasDigits, highOf, integerOf, isPlain } from './draft'
import { isOfMarket } from './market'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import { findAt } from './phrases'
import { readUnitAfter } from './unit-after'

/** 10:30, 18h30, 5 p.m., alle ore 15. */
export function isClock(passage: Passage, draft: Draft): boolean {
  const number = integerOf(draft)
  const { raw } = passage
  if (isOfMarket(passage, draft)) return false
  if (number === undefined) return isPointedClock(passage, draft) || standsInClock(passage, draft)
  if (/^[:h]\d\d(?!\d)/.test(raw.slice(draft.numberEnd, draft.numberEnd + 4)) && number < 60) return true
  if (standsInClock(passage, draft)) return true
  if (raw[draft.start - 1] === ':' && isDigit(raw.charCodeAt(draft.start - 2))) return true
  return number <= 24 && isHourly(draft) && saysClock(passage, draft)
}

/** 10.30 */
function isPointedClock(passage: Passage, draft: Draft): boolean {
  const isPointed = /^\d{1,2}\.\d\d$/.test(passage.raw.slice(draft.numberStart, draft.numberEnd))
  return isPointed && isHourly(draft) && saysClock(passage, draft)
}

/** "At 15", "à 15 heures", "às 15h": bare, or with the hour that some languages add. */
function isHourly(draft: Draft): boolean {
  return isPlain(draft) || draft.unit?.unit === 'hour'
}

/** 10時30分, 10시 30분: the hour, and what follows it. */
function standsInClock(passage: Passage, draft: Draft): boolean {
  const { start, numberEnd, end } = draft
  const { raw, lower, lexicon } = passage
  const hour = phraseAt(passage, lexicon.oclock, skipSpaces(passage, numberEnd))
  if (hour && hour.end >= end && highOf(draft) <= 24) return true
  const before = phraseBefore(passage, lexicon.oclockBefore, backOverSpaces(passage, start))
  if (!before) return false
  if (isDigit(raw.charCodeAt(before.start - 1))) return true
  // 三点三十分, both in characters and of nothing else: 一時3%, "at one time", is no hour.
  const isOfNothing = isPlain(draft) || draft.unit?.dim === 'time'
  return !hasDigits(draft) && isOfNothing && !!findAt(lexicon.numerals, lower, before.start - 1, 'anywhere')
}

function saysClock(passage: Passage, draft: Draft): boolean {
  const { clockBefore } = passage.lexicon
  const before = backOverSpaces(passage, draft.start)
  if (endsClock(passage, draft)) return true
  if (!phraseBefore(passage, clockBefore, before) || isMeasuredRange(passage, draft)) return false
  // "De 12 à 15 euros": what may open a range makes no time of a bare number.
  return draft.unit?.unit === 'hour' || !opensRange(passage, before)
}

function opensRange(passage: Passage, end: number): boolean {
  return passage.lexicon.pairs.some(({ openBefore }) => openBefore && phraseBefore(passage, openBefore, end))
}

/** "Tussen 6 en *9 uur*", "entre 18 et *20 heures*": the second of two hours behind a word of the clock that opens a range. */
function endsClock(passage: Passage, { unit, start }: Draft): boolean {
  if (unit?.unit !== 'hour') return false
  const reach = passage.raw.slice(Math.max(0, start - 8), start)
  const first = / \d{1,2} \p{L}{1,3} $/u.exec(reach)
  if (!first) return false
  const word = phraseBefore(passage, passage.lexicon.clockBefore, start - reach.length + first.index)
  return word !== undefined && opensRange(passage, word.end)
}

/** What stands between a number and the last of its range or list, with that last one. */
const REST = /^(?:(?:[-–]|, | \p{L}{1,3} )\d+(?:[.,]\d+)?){1,4}/u

/** "At 7-8 times its income", "um 5 und 10 Prozent": what the last of some numbers is measured in makes no hour of the first. */
function isMeasuredRange(passage: Passage, { unit, numberEnd }: Draft): boolean {
  const rest = REST.exec(passage.raw.slice(numberEnd, numberEnd + 24))
  if (unit !== undefined || !rest) return false
  const after = readUnitAfter(passage, numberEnd + rest[0].length)?.meaning
  return after !== undefined && !(after.is === 'unit' && after.measure.dim === 'time')
}
