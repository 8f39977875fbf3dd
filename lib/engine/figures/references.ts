import { isLetter } from '../text/letters'
import { type Draft, hasDigits, highOf, integerOf, isPlain } from './draft'
import { isOfMarket } from './market'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipGap } from './passage'
import { findAt } from './phrases'

/** [3], (12) at a word's end, 80%3, word.3 */
export function isNoteMark({ raw, lexicon }: Passage, draft: Draft): boolean {
  const number = integerOf(draft)
  if (number === undefined || number > 999 || !isPlain(draft)) return false
  const [before, after] = [raw[draft.start - 1], raw[draft.numberEnd]]
  if (before === '[' && after === ']') return true
  if (before === '%' || before === '€' || before === '°') return true
  // Where words are not set apart, stops and numbers are not either.
  const isSpaced = lexicon.edge === 'word'
  const isGluedToStop = isSpaced && before !== undefined && /[.,;:!?"”»')\]]/.test(before)
  return isGluedToStop && isLetterOrQuote(raw, draft.start - 2) && raw[draft.start - 2] !== undefined
}

function isLetterOrQuote(raw: string, index: number): boolean {
  return isLetter(raw.charCodeAt(index)) || /["”»')\]%]/.test(raw[index] ?? ' ')
}

/** "Page 12", "Section 230", "Articles 5 and 6", "#4", "§ 501": a label before makes any number a reference. */
export function isLabelled(passage: Passage, draft: Draft): boolean {
  const { raw, lexicon } = passage
  const before = backOverSpaces(passage, draft.start)
  if (!isPlain(draft) && draft.unit?.dim !== 'time' && !isArticleOfLaw(passage, draft)) return false
  if (/[#§№]/.test(raw[before - 1] ?? ' ')) return true
  if (phraseBefore(passage, lexicon.labelsBefore, before)) return true
  const partner = /\d+ ?(?:[-–,&]|[^\d\s.,;:]{1,3}) ?$/.exec(raw.slice(Math.max(0, before - 10), before))
  const first = partner && backOverSpaces(passage, before - partner[0].length)
  return first !== null && phraseBefore(passage, lexicon.labelsBefore, first) !== undefined
}

/** 제250조, 형법 250조: what counts in 10^12 numbers articles too, of nothing behind a label. */
function isArticleOfLaw({ lexicon }: Passage, { unit }: Draft): boolean {
  return lexicon.edge === 'anywhere' && unit === undefined
}

/** Ages and years before Christ are no larger; "3.2 million years old" is a quantity. */
const MAX_LABEL = 3000

/** "At 5 *o'clock*", "39-*year-old*" */
export function isLabelledAfter(passage: Passage, draft: Draft): boolean {
  if (draft.unit?.kind === 'money' || draft.unit?.kind === 'percent' || highOf(draft) > MAX_LABEL)
    return false
  const { lexicon } = passage
  const at = skipGap(passage, draft.numberEnd)
  const label = phraseAt(passage, lexicon.labelsAfter, at)
  return label !== undefined && !isUnitLonger(passage, draft, label.end)
}

/** 3rd, 22nd, 1990s */
export function isOrdinal(passage: Passage, draft: Draft): boolean {
  const { lexicon, lower } = passage
  // "12 °C" is warmth, "il 12° posto" a rank.
  if ((!hasDigits(draft) && lexicon.edge === 'word') || draft.unit?.dim === 'temperature') return false
  const ending = findAt(lexicon.ordinals, lower, draft.numberEnd, lexicon.edge)
  if (!ending) return false
  if (isOfMarket(passage, draft)) return false
  // A stop at the end of the text ends the sentence.
  if (lower[draft.numberEnd] === '.' && ending.end === lower.trimEnd().length) return false
  return !isUnitLonger(passage, draft, ending.end)
}

const LAST_DAY = 31
/** 1203호 is a room, and 3만호 are homes. */
const LAST_ROOM = 9999

/** 3日間 is three days and 100日 a hundred, where 3日 is the third. */
function isUnitLonger({ lexicon }: Passage, draft: Draft, labelEnd: number): boolean {
  const { unit, end } = draft
  if (lexicon.edge === 'word' || unit === undefined || unit.unit === '') return false
  const isNoDate =
    ((unit.dim === 'time' || unit.unit === 'point') && highOf(draft) > LAST_DAY) ||
    (unit.unit === 'home' && highOf(draft) > LAST_ROOM)
  return end > labelEnd || (end === labelEnd && isNoDate)
}

/** "1. Open the box", "2) Add water": at a paragraph's or sentence's start, before a capital. */
export function isListNumber(passage: Passage, draft: Draft): boolean {
  const { raw } = passage
  const number = integerOf(draft)
  // "¥3.2tn ($21bn) over five years"
  if (
    !isPlain(draft) ||
    number === undefined ||
    number > 99 ||
    !/^[.)] /.test(raw.slice(draft.numberEnd, draft.numberEnd + 2))
  )
    return false
  if (draft.end !== draft.numberEnd) return false
  const before = raw.slice(Math.max(0, draft.start - 3), draft.start).trimEnd()
  return before === '' || /[.!?:;#*•\n(]$/.test(before)
}

/** 24/7, 9/11, 020 7946 0958, +1 (212) 555-0147, 978-3-16-148410-0: groups of digits that are no range. */
export function isSerial(passage: Passage, draft: Draft): boolean {
  const { raw } = passage
  if (/\d[/^]$/.test(raw.slice(Math.max(0, draft.start - 2), draft.start)) && draft.unit?.kind === 'quantity')
    return true
  if (!hasDigits(draft) || draft.scalePower > 0 || !isCountable(draft)) return false
  const near =
    raw.slice(Math.max(0, draft.start - 5), draft.start) + raw.slice(draft.numberEnd, draft.numberEnd + 4)
  if (!/[\d+]/.test(near) && raw[draft.start] !== '+') return false
  const after = raw.slice(draft.numberEnd, draft.numberEnd + 12)
  const before = raw.slice(Math.max(0, draft.start - 12), draft.start)
  if (/^\/\d/.test(after) || /\d[/^]$/.test(before)) return true
  if (
    /^([-–.])\d+\1\d/.test(after) ||
    /\d([-–.])\d+\1$/.test(before) ||
    (/\d[-–]$/.test(before) && /^[-–]\d/.test(after))
  )
    return true
  // 91 445 67 80: two places at a time group no thousands.
  const isPaired =
    / /.test(raw.slice(draft.numberStart, draft.numberEnd)) && /^ \d\d(?: \d\d)*(?!\d)/.test(after)
  return (
    isPaired ||
    /^[) ]{0,2}\(?\d{3,}/.test(after) ||
    /\+\d{0,3} ?\(?$/.test(before) ||
    (raw[draft.start] === '+' && /^[ (]/.test(after))
  )
}

/** Of nothing, of nouns or of each other, as numbers in a row may seem to be: "24/7 services", "241/7 in 20 overs". */
function isCountable({ unit }: Draft): boolean {
  return unit === undefined || unit.kind === 'count' || unit.kind === 'ratio'
}
