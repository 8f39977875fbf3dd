import { isCapital, isDigit, isLetter, wordEnd, wordStart } from '../text/letters'
import type { Draft } from './draft'
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

/** A reason why a number is no figure, and how to know. */
interface Distractor {
  name: string
  isOne(passage: Passage, draft: Draft): boolean
}

/** In order; the first that fits refuses the number. Marked figures (money, percent) are refused only by the first few. */
const distractors: Distractor[] = [
  { name: 'part of an address or a file name', isOne: isAddress },
  { name: 'part of a name: letters run into the digits', isOne: isGluedName },
  { name: 'cut off from the digits before it', isOne: isCutOff },
  { name: 'a note mark', isOne: isNoteMark },
  { name: 'part of a date', isOne: isDate },
  { name: 'a time of day', isOne: isClock },
  { name: 'labelled by the word before it', isOne: isLabelled },
  { name: 'an age or a label by the word after it', isOne: isLabelledAfter },
  { name: 'an age', isOne: isAge },
  { name: 'an ordinal', isOne: isOrdinal },
  { name: 'a year', isOne: isYear },
  { name: 'a list number', isOne: isListNumber },
  { name: 'one of several numbers set apart by slashes or dashes', isOne: isSerial },
  { name: 'part of a name: it follows a capital', isOne: followsName },
  { name: 'a place named after a measure', isOne: isMeasuredName },
  { name: 'a street address', isOne: isStreet },
  { name: 'the name of a generation of chips', isOne: isGeneration },
]

/** Why the draft is no figure, or nothing. */
export function findDistractor(passage: Passage, draft: Draft): string | undefined {
  return distractors.find(distractor => distractor.isOne(passage, draft))?.name
}

/** Bounds of looking round, in characters. */
const TOKEN_REACH = 60
const MAX_AGE = 120

function hasDigits(draft: Draft): boolean {
  return !draft.flags.includes('spelled')
}

/** No currency, unit or scale: nothing but the number and perhaps a noun. */
function isPlain(draft: Draft): boolean {
  return draft.scalePower === 0 && (draft.unit === undefined || draft.unit.kind === 'count')
}

function integerOf(draft: Draft): number | undefined {
  return hasDigits(draft) && /^\d+$/.test(draft.low.digits) ? Number(draft.low.digits) : undefined
}

function isAddress({ raw }: Passage, draft: Draft): boolean {
  if (!hasDigits(draft)) return false
  let start = draft.start
  while (start > 0 && start > draft.start - TOKEN_REACH && !/[\s(]/.test(raw[start - 1]!)) start--
  let end = draft.numberEnd
  while (end < raw.length && end < draft.numberEnd + TOKEN_REACH && !/[\s)]/.test(raw[end]!)) end++
  const token = raw.slice(start, end)
  return /:\/\/|www\.|[\w.]@\w|\\|[?&]\w+=|\w_\w|\w\/\w+\/\w|[a-z0-9]\.(?:com|org|net|html?|php|jpe?g|png|pdf|io)\b/i.test(
    token,
  )
}

/** H100, GPT-4, Covid-19, 5G, 23andMe, 1920x1080; not $5, CHF5, mid-2024 with a unit. */
function isGluedName(
  passage: Passage,
  { start, numberStart, numberEnd, end, scalePower, unit, flags }: Draft,
): boolean {
  const { raw, lexicon } = passage
  if (flags.includes('spelled')) return false
  const runsOn = end === numberEnd && scalePower === 0 && isLetterAt(passage, numberEnd)
  if (runsOn && lexicon.edge === 'word') return true
  if (start !== numberStart && raw[start] !== '-' && raw[start] !== '–' && raw[start] !== '−') return false
  const first = raw[start] === '-' || raw[start] === '–' ? start : start - 1
  if (raw[first] === '-' || raw[first] === '–')
    return isGluedByHyphen(passage, first, unit !== undefined && unit.kind !== 'count')
  return (
    lexicon.edge === 'word' && start > 0 && (isLetter(raw.charCodeAt(start - 1)) || raw[start - 1] === '_')
  )
}

/** A capital or a digit before the hyphen makes a name, unless a unit makes it a figure: "sub-5%", "2010-12". */
function isGluedByHyphen({ raw }: Passage, hyphen: number, isMarked: boolean): boolean {
  const before = raw.charCodeAt(hyphen - 1)
  if (!isLetter(before)) return false
  const start = wordStart(raw, hyphen)
  return isCapital(raw[start]) || isCapital(raw[hyphen - 1]) || !isMarked
}

/** "1 . 6 billion": a fault of scanning; what is left of the number is not it. */
function isCutOff({ raw }: Passage, draft: Draft): boolean {
  return (
    /\d ?[.,] $/.test(raw.slice(Math.max(0, draft.start - 4), draft.start)) &&
    / [.,] $/.test(raw.slice(Math.max(0, draft.start - 3), draft.start))
  )
}

/** [3], (12) at a word's end, 80%3, word.3 */
function isNoteMark({ raw }: Passage, draft: Draft): boolean {
  const number = integerOf(draft)
  if (number === undefined || number > 999 || !isPlain(draft)) return false
  const [before, after] = [raw[draft.start - 1], raw[draft.numberEnd]]
  if (before === '[' && after === ']') return true
  if (before === '%' || before === '€' || before === '°') return true
  const isGluedToStop = before !== undefined && /[.,;:!?"”»')\]]/.test(before)
  return isGluedToStop && isLetterOrQuote(raw, draft.start - 2) && raw[draft.start - 2] !== undefined
}

function isLetterOrQuote(raw: string, index: number): boolean {
  return isLetter(raw.charCodeAt(index)) || /["”»')\]%]/.test(raw[index] ?? ' ')
}

/** A day or a year beside a month's name, several days too: "8 February", "17–19 March", "May 3". */
function isDate(passage: Passage, draft: Draft): boolean {
  const number = integerOf(draft)
  if (number === undefined || draft.scalePower > 0 || (draft.unit && draft.unit.kind === 'money'))
    return false
  const { lexicon } = passage
  const before = backOverSpaces(passage, draft.start)
  const isFreeOfUnit = draft.unit === undefined || draft.unit.kind === 'count'
  if (number <= 31 && isFreeOfUnit && monthBefore(passage, before)) return true
  if (number >= 1000 && number < 2200 && isFreeOfUnit && monthBefore(passage, backOverDay(passage, before)))
    return true
  const after = skipDays(passage, draft.numberEnd)
  const month = phraseAt(passage, lexicon.months, after)
  return number <= 31 && month !== undefined && isProperMonth(passage, after)
}

/** "May" and "March" are months with a capital only, in languages that write months so. */
function isProperMonth({ raw, lexicon }: Passage, at: number): boolean {
  const written = lexicon.language.table.months[0] ?? ''
  return !isCapital(written[0]) || isCapital(raw[at])
}

function monthBefore(passage: Passage, end: number): boolean {
  const at = passage.raw[end - 1] === '.' ? end - 1 : end
  const month = phraseBefore(passage, passage.lexicon.monthsBefore, at)
  return month !== undefined && isProperMonth(passage, month.start)
}

/** "February 8, 2024": back over the day. */
function backOverDay(passage: Passage, end: number): number {
  const { raw } = passage
  let at = raw[end - 1] === ',' ? end - 1 : end
  while (at > end - 4 && isDigit(raw.charCodeAt(at - 1))) at--
  return backOverSpaces(passage, at)
}

/** Past "and 9", "–19", "°", "." and "of" to where a month may stand. */
function skipDays(passage: Passage, end: number): number {
  const { lexicon, raw } = passage
  const rest = /^(?:[.º°ª]|st|nd|rd|th|er)?(?: ?[-–/,] ?\d{1,2}\.?| \p{L}{1,3} \d{1,2}\.?)? ?/u.exec(
    raw.slice(end, end + 16),
  )
  const at = end + (rest?.[0].length ?? 0)
  const of = phraseAt(passage, lexicon.of, at)
  return of ? skipSpaces(passage, of.end) : at
}

/** 10:30, 18h30, 5 p.m., alle ore 15. */
function isClock(passage: Passage, draft: Draft): boolean {
  const number = integerOf(draft)
  const { raw, lexicon } = passage
  if (number === undefined)
    return /^\d{1,2}\.\d\d$/.test(draft.low.digits) && isPlain(draft) && saysClock(passage, draft)
  if (/^[:h]\d\d(?!\d)/.test(raw.slice(draft.numberEnd, draft.numberEnd + 4)) && number < 60) return true
  if (raw[draft.start - 1] === ':' && isDigit(raw.charCodeAt(draft.start - 2))) return true
  const isHour = number <= 24 && isPlain(draft)
  return (
    isHour && phraseBefore(passage, lexicon.clockBefore, backOverSpaces(passage, draft.start)) !== undefined
  )
}

function saysClock(passage: Passage, draft: Draft): boolean {
  return (
    phraseBefore(passage, passage.lexicon.clockBefore, backOverSpaces(passage, draft.start)) !== undefined
  )
}

/** "Page 12", "Section 230", "Articles 5 and 6", "#4", "§ 501": a label before makes any number a reference. */
function isLabelled(passage: Passage, draft: Draft): boolean {
  if (draft.unit?.kind === 'money' || draft.unit?.kind === 'percent') return false
  const { raw, lexicon } = passage
  const before = backOverSpaces(passage, draft.start)
  if (/[#§№]/.test(raw[before - 1] ?? ' ')) return true
  if (phraseBefore(passage, lexicon.labelsBefore, before)) return true
  const partner = /\d+ ?(?:[-–,&]|\p{L}{1,3}) ?$/u.exec(raw.slice(Math.max(0, before - 10), before))
  const first = partner && backOverSpaces(passage, before - partner[0].length)
  return first !== null && phraseBefore(passage, lexicon.labelsBefore, first) !== undefined
}

function isLabelledAfter(passage: Passage, draft: Draft): boolean {
  if (draft.unit?.kind === 'money' || draft.unit?.kind === 'percent') return false
  const { lexicon } = passage
  const at = skipGap(passage, draft.numberEnd)
  return phraseAt(passage, lexicon.labelsAfter, at) !== undefined
}

/** "Altman, 40 anni, …": set off by commas behind a name. */
function isAge({ raw }: Passage, { start, end, unit, low }: Draft): boolean {
  if (unit?.unit !== 'year' || Number(low.digits) > MAX_AGE || !/[,.)]/.test(raw[end] ?? '.')) return false
  if (raw.slice(start - 2, start) !== ', ') return false
  return isCapital(raw[wordStart(raw, start - 2)])
}

function isOrdinal(passage: Passage, draft: Draft): boolean {
  if (!hasDigits(draft)) return false
  return findAt(passage.lexicon.ordinals, passage.lower, draft.numberEnd, passage.lexicon.edge) !== undefined
}

/** Four digits between 1500 and 2199, ungrouped; a noun after them does not help unless a hedge comes before. */
function isYear(passage: Passage, draft: Draft): boolean {
  const { raw, lexicon } = passage
  const number = integerOf(draft)
  if (number === undefined || !isPlain(draft) || number < 1500 || number > 2199) return false
  if (draft.numberEnd - draft.numberStart !== 4) return false
  if (draft.unit === undefined) return true
  const isHedged =
    phraseBefore(passage, lexicon.hedgesBefore, backOverSpaces(passage, draft.start)) !== undefined
  return (
    !isHedged && !(number % 100 === 0 && !isLetter(raw.charCodeAt(backOverSpaces(passage, draft.start) - 1)))
  )
}

/** "1. Open the box", "2) Add water": at a paragraph's or sentence's start, before a capital. */
function isListNumber(passage: Passage, draft: Draft): boolean {
  const { raw } = passage
  const number = integerOf(draft)
  if (number === undefined || number > 99 || !/^[.)] /.test(raw.slice(draft.numberEnd, draft.numberEnd + 2)))
    return false
  if (draft.end !== draft.numberEnd) return false
  const before = raw.slice(Math.max(0, draft.start - 3), draft.start).trimEnd()
  return before === '' || /[.!?:;#*•\n(]$/.test(before)
}

/** 24/7, 9/11, 020 7946 0958, +1 (212) 555-0147, 978-3-16-148410-0: groups of digits that are no range. */
function isSerial(passage: Passage, draft: Draft): boolean {
  const { raw } = passage
  if (!hasDigits(draft) || draft.unit !== undefined || draft.scalePower > 0) return false
  const after = raw.slice(draft.numberEnd, draft.numberEnd + 12)
  const before = raw.slice(Math.max(0, draft.start - 12), draft.start)
  if (/^\/\d/.test(after) || /\d\/$/.test(before)) return true
  if (
    /^([-–.])\d+\1\d/.test(after) ||
    /\d([-–.])\d+\1$/.test(before) ||
    (/\d[-–]$/.test(before) && /^[-–]\d/.test(after))
  )
    return true
  return (
    /^[) ]{0,2}\(?\d{3,}/.test(after) ||
    /\+\d{0,3} ?\(?$/.test(before) ||
    (raw[draft.start] === '+' && /^[ (]/.test(after))
  )
}

/** "Windows 11 bugs", "the FTSE 100 companies": a small bare number after a capital within a sentence. */
function followsName(passage: Passage, draft: Draft): boolean {
  const { raw, lexicon } = passage
  const number = integerOf(draft)
  if (!lexicon.language.writing.capitalsMarkNames || number === undefined || !isPlain(draft)) return false
  if (draft.numberEnd - draft.numberStart > 4 || raw[draft.start - 1] !== ' ') return false
  const end = draft.start - 1
  const start = wordStart(raw, end)
  if (start === end || !isCapital(raw[start])) return false
  return !startsSentence(passage, start) && !isPlaceAfterPreposition(passage, start)
}

function startsSentence({ raw }: Passage, start: number): boolean {
  const before = raw.slice(Math.max(0, start - 3), start).trimEnd()
  return before === '' || /[.!?:;"“«(\n*•]$/.test(before)
}

/** "In Germany 300 people": a name after a preposition is a place, and the number stands by itself. */
function isPlaceAfterPreposition(passage: Passage, start: number): boolean {
  const end = backOverSpaces(passage, start)
  const preposition = wordStart(passage.raw, end)
  const word = passage.lower.slice(preposition, end)
  return (
    word.length > 1 &&
    phraseAt(passage, passage.lexicon.stops, preposition)?.end === end &&
    startsSentence(passage, preposition)
  )
}

/** "Three Mile Island", "Ninety Mile Beach", "the Six Day War" */
function isMeasuredName({ raw, lexicon }: Passage, draft: Draft): boolean {
  if (!lexicon.language.writing.capitalsMarkNames || draft.unit?.kind !== 'quantity' || hasDigits(draft))
    return false
  return isCapital(raw[draft.start]) && isCapital(raw[draft.numberEnd + 1]) && isCapital(raw[draft.end + 1])
}

/** "10 Downing Street", "1600 Pennsylvania Avenue" */
function isStreet(passage: Passage, draft: Draft): boolean {
  if (integerOf(draft) === undefined || !isPlain(draft)) return false
  const { raw, lexicon } = passage
  let at = skipSpaces(passage, draft.numberEnd)
  for (let words = 0; words < 3; words++) {
    const end = wordEnd(raw, at)
    if (end === at) return false
    if (phraseAt(passage, lexicon.streets, at)) return true
    at = skipSpaces(passage, end)
  }
  return false
}

/** "A 3-nanometre plant", "a 64-bit processor": the size names a generation of chips and measures nothing. */
function isGeneration(_passage: Passage, { unit, high, flags }: Draft): boolean {
  if (unit?.dim === 'storage') return unit.factor !== undefined && flags.includes('attributive')
  return unit?.unit === 'm' && unit.power === -9 && Number(high.digits) < 100
}
