import { isCapital, isDigit, isLetter, wordStart } from '../text/letters'
import { type Draft, highOf, integerOf, isPlain, lowOf } from './draft'
import { standsAlone } from './nouns'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import { isShortYear } from './short-year'

const MAX_AGE = 120
/** Those of fewer years are called children where they are told of. */
const MIN_GROWN = 14
/** 24年3月, 24년 3월: months by number, behind the year. */
const MONTH_NEXT = /^ ?\d{1,2}(?:[~–-]\d{1,2})? ?[月월]/

/** "2-1 ngày 4/5/2024": where the day's word comes first, it belongs to the date behind it. */
const DATE_NEXT = /^ \d{1,2}\/\d/

/** A day or a year beside a month's name, several days too: "8 February", "17–19 March", "May 3". */
export function isDate(passage: Passage, draft: Draft): boolean {
  if (draft.unit?.unit === 'year' && MONTH_NEXT.test(passage.raw.slice(draft.end, draft.end + 8))) return true
  if (draft.unit?.unit === 'day' && DATE_NEXT.test(passage.raw.slice(draft.end, draft.end + 6))) return true
  const number = integerOf(draft)
  if (number === undefined || draft.scalePower > 0 || (draft.unit && draft.unit.kind === 'money'))
    return false
  const { lexicon } = passage
  const before = backOverSpaces(passage, draft.start)
  const isFreeOfUnit = draft.unit === undefined || draft.unit.kind === 'count'
  if (number <= 31 && isFreeOfUnit && monthBefore(passage, before)) return true
  // "tháng 5": the number is part of the month's name.
  if (number <= 12 && phraseBefore(passage, lexicon.monthsBefore, draft.numberEnd)) return true
  if (number >= 1000 && number < 2200 && isFreeOfUnit && monthBefore(passage, backOverDay(passage, before)))
    return true
  if (number > 31) return false
  // "5 maj 2024", and "5 and 6 maj": a short month could itself be taken for the "and".
  const places = [skipSpaces(passage, draft.numberEnd), skipDays(passage, draft.numberEnd)]
  return places.some(at => phraseAt(passage, lexicon.months, at) && isProperMonth(passage, at))
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
  const rest = /^(?:[.º°ª]|st|nd|rd|th|er)?(?: ?[-–/,] ?\d{1,2}\.?| [^\s\d.,;:()]{1,3} \d{1,2}\.?)? ?/.exec(
    raw.slice(end, end + 16),
  )
  const at = end + (rest?.[0].length ?? 0)
  const of = phraseAt(passage, lexicon.of, at)
  return of ? skipSpaces(passage, of.end) : at
}

/** Four digits between 1500 and 2199, ungrouped; a noun after them does not help unless a hedge comes before. */
export function isYear(passage: Passage, draft: Draft): boolean {
  const { raw, lexicon } = passage
  const number = integerOf(draft)
  if (isYearGlued(passage, draft) || isShortYear(passage, draft) || endsYears(passage, draft)) return true
  const isNamed = draft.unit?.unit === 'year'
  if (number === undefined || !(isPlain(draft) || isNamed) || number < 1500 || number > 2199) return false
  if (draft.numberEnd - draft.numberStart !== 4) return false
  if (draft.unit === undefined) return true
  // 2048块: a counter makes it a count.
  if (lexicon.edge === 'anywhere') return false
  if (phraseAt(passage, lexicon.ofYears, skipSpaces(passage, draft.numberEnd))) return true
  const hedge = phraseBefore(passage, lexicon.hedgesBefore, backOverSpaces(passage, draft.start))?.meaning
  // "До 2027 року": up to a year is until then.
  const isHedged = hedge !== undefined && !(isNamed && hedge === 'max')
  return (
    !isHedged && !(number % 100 === 0 && !isLetter(raw.charCodeAt(backOverSpaces(passage, draft.start) - 1)))
  )
}

/** "The 2024-25 season": the second of two years, in its last two digits. */
function endsYears({ raw }: Passage, { start, numberStart, numberEnd }: Draft): boolean {
  const isShort = numberEnd - numberStart === 2
  return (
    isShort &&
    /(?<!\d)(?:19|20)\d\d[-–/]$/.test(raw.slice(Math.max(0, numberStart - 6), numberStart)) &&
    start >= numberStart - 1
  )
}

/** 2024年, 2024년: where words are not set apart, the unit glued to four digits makes them a date. */
function isYearGlued({ lexicon }: Passage, draft: Draft): boolean {
  const { unit, numberStart, numberEnd, scalePower } = draft
  if (lexicon.edge === 'word' || unit?.unit !== 'year' || scalePower > 0) return false
  const number = integerOf(draft) ?? 0
  return numberEnd - numberStart === 4 && number >= 1500 && number < 2200
}

/** Whole rounds of the clock and the week, by the unit that they are told in. */
const ROUNDS: Record<string, { size: number; of: string }> = {
  hour: { size: 24, of: 'day' },
  day: { size: 7, of: 'week' },
}

/** "24 ore su 24", "7 jours sur 7", "24 Stunden am Tag": always. */
export function isAlways(passage: Passage, draft: Draft): boolean {
  const { raw, lexicon } = passage
  const round = ROUNDS[draft.unit?.unit ?? '']
  if (!round || lowOf(draft) !== round.size || highOf(draft) !== round.size) return false
  const at = skipSpaces(passage, draft.end)
  if (new RegExp(`^/${round.size}(?!\\d)`).test(raw.slice(at, at + 4))) return true
  const of = phraseAt(passage, lexicon.outOf, at)
  if (of && integerAt(passage, skipSpaces(passage, of.end)) === round.size) return true
  const per = phraseAt(passage, lexicon.per, at) ?? phraseAt(passage, lexicon.perArticle, at)
  if (per && phraseAt(passage, lexicon.bases, skipSpaces(passage, per.end))?.meaning === round.of) return true
  return phraseAt(passage, lexicon.rateAdverbs, at)?.meaning === round.of
}

function integerAt({ raw }: Passage, at: number): number {
  return Number(/^\d{1,3}(?!\d|[.,]\d)/.exec(raw.slice(at, at + 5))?.[0])
}

/** "Altman, 40 anni, …", "Prado, de 61 años, …": set off by commas behind a name; "un homme de 37 ans". */
export function isAge(passage: Passage, { start, end, unit, low }: Draft): boolean {
  const { raw, lexicon } = passage
  if (unit?.unit !== 'year' || Number(low.digits) > MAX_AGE) return false
  const before = backOverSpaces(passage, start)
  if (standsAlone(passage, end) && phraseBefore(passage, lexicon.agesBefore, before)) return true
  const of = beginningOfOf(passage, backOverSpaces(passage, start)) ?? start
  if (of < start && phraseBefore(passage, lexicon.personsBefore, backOverSpaces(passage, of))) return true
  if (!/[,.)]/.test(raw[end] ?? '.') || raw.slice(of - 2, of) !== ', ') return false
  // "La actriz, de 66 años, …": set off on both sides, as no stretch of so many years is.
  return isCapital(raw[wordStart(raw, of - 2)]) || (raw[end] === ',' && Number(low.digits) >= MIN_GROWN)
}

/** Where the "of" that ends at `end` begins, if it is one: "*de* 61 años". */
function beginningOfOf(passage: Passage, end: number): number | undefined {
  const at = wordStart(passage.raw, end)
  const isOf = at < end && phraseAt(passage, passage.lexicon.of, at)?.end === end
  return isOf ? at : undefined
}
