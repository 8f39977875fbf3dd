import { isCapital, isLetter, wordEnd, wordStart } from '../text/letters'
import { type Draft, hasDigits, integerOf, isPlain } from './draft'
import {
  backOverSpaces,
  isLetterAt,
  mayBeginAt,
  type Passage,
  phraseAt,
  phraseBefore,
  skipSpaces,
} from './passage'
import { findAt } from './phrases'

/** No address in running text is longer, in characters to each side of a number. */
const TOKEN_REACH = 60
const ADDRESS =
  /:\/\/|www\.|[\w.]@\w|\\|[?&]\w+=|%\w\w+%|\w_\w|\w\/\w+\/\w|[a-z0-9]\.(?:com|org|net|html?|php|jpe?g|png|pdf|io)\b/i

/** Part of a web address, a mail address, a path or a file's name. */
export function isAddress({ raw }: Passage, draft: Draft): boolean {
  if (!hasDigits(draft)) return false
  let start = draft.start
  while (start > 0 && start > draft.start - TOKEN_REACH && !endsToken(raw.charCodeAt(start - 1))) start--
  let end = draft.numberEnd
  while (end < raw.length && end < draft.numberEnd + TOKEN_REACH && !endsToken(raw.charCodeAt(end))) end++
  const isBare = start === draft.start && end <= draft.numberEnd + 1
  return !isBare && ADDRESS.test(raw.slice(start, end))
}

/** Space, line end, bracket. */
function endsToken(code: number): boolean {
  return code === 32 || code === 10 || code === 40 || code === 41
}

/** H100, GPT-4, Covid-19, 5G, 23andMe, 1920x1080; not $5, CHF5, mid-2024 with a unit. */
export function isGluedName(
  passage: Passage,
  { start, numberStart, numberEnd, end, scalePower, unit, flags }: Draft,
): boolean {
  const { raw, lexicon } = passage
  if (flags.includes('spelled')) return false
  const runsOn = end === numberEnd && scalePower === 0 && isLetterAt(passage, numberEnd)
  if (runsOn && (lexicon.edge === 'word' || isLatin(raw[numberEnd]))) return true
  if (start !== numberStart && raw[start] !== '-' && raw[start] !== '–' && raw[start] !== '−') return false
  const first = raw[start] === '-' || raw[start] === '–' ? start : start - 1
  // "$5bn-6bn": behind a figure it is the dash of a range.
  if (scalePower > 0 && passage.taken === first) return false
  if (raw[first] === '-' || raw[first] === '–')
    return isGluedByHyphen(passage, first, unit !== undefined && unit.kind !== 'count')
  if (lexicon.edge === 'anywhere') return isLatin(raw[start - 1])
  return !mayBeginAt(passage, start) || raw[start - 1] === '_'
}

/** Where words are not set apart, only letters of another script run into digits: H100を, 5G기지국. */
function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z_]/.test(character)
}

/** A capital or a digit before the hyphen makes a name, unless a unit makes it a figure: "sub-5%", "2010-12". */
function isGluedByHyphen({ raw }: Passage, hyphen: number, isMarked: boolean): boolean {
  const before = raw.charCodeAt(hyphen - 1)
  if (!isLetter(before)) return false
  const start = wordStart(raw, hyphen)
  return isCapital(raw[start]) || isCapital(raw[hyphen - 1]) || !isMarked
}

/** "Windows 11 bugs", "the FTSE 100 companies": a small bare number after a capital within a sentence. */
export function followsName(passage: Passage, draft: Draft): boolean {
  const { raw, lexicon } = passage
  const number = integerOf(draft)
  if (!lexicon.language.writing.capitalsMarkNames || number === undefined || !isPlain(draft)) return false
  if (draft.numberEnd - draft.numberStart > 4 || raw[draft.start - 1] !== ' ') return false
  // "Haminaan 1–1,5 miljardia": no name has a dash and another number behind it.
  if (/^–\d/.test(raw.slice(draft.numberEnd, draft.numberEnd + 2))) return false
  if (isNamedNext(passage, draft)) return false
  const end = draft.start - 1
  const start = wordStart(raw, end)
  // "iPhone 16 Pro starts at …", wherever it stands.
  if (/^[a-z][A-Z]/.test(raw.slice(start, start + 2))) return true
  if (start === end || !isCapital(raw[start])) return false
  return !startsSentence(passage, start) && !isPlaceAfterPreposition(passage, start)
}

/** A name in capitals between a figure and a bare number: "28 percent, SPD 17", "183 mandaty, PiS 168." */
const NAMED_NEXT = /^, \p{Lu}+\p{Ll}{0,2}\p{Lu}+ $/u

/** The next of a list of names, each with its share of the same. */
export function isNamedNext({ raw, taken }: Passage, { start, numberEnd }: Draft, last = taken): boolean {
  return (
    last > 0 &&
    NAMED_NEXT.test(raw.slice(last, start)) &&
    /^[,.;]?(?: |$)/.test(raw.slice(numberEnd, numberEnd + 2))
  )
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
export function isMeasuredName({ raw, lexicon }: Passage, draft: Draft): boolean {
  if (!lexicon.language.writing.capitalsMarkNames || draft.unit?.kind !== 'quantity' || hasDigits(draft))
    return false
  return isCapital(raw[draft.start]) && isCapital(raw[draft.numberEnd + 1]) && isCapital(raw[draft.end + 1])
}

/** "10 Downing Street", "1600 Pennsylvania Avenue"; "rua Augusta, 2.530", "calle Mayor 8" */
export function isStreet(passage: Passage, draft: Draft): boolean {
  if (integerOf(draft) === undefined || !isPlain(draft)) return false
  if (draft.unit === undefined && standsInStreet(passage, draft.start)) return true
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

/** A street's name ends at `start`, perhaps with a comma: capitals back to the word for a street. */
function standsInStreet(passage: Passage, start: number): boolean {
  const { raw, lexicon } = passage
  let end = backOverSpaces(passage, start)
  if (raw[end - 1] === ',') end--
  for (let words = 0; words < 4; words++) {
    const word = wordStart(raw, end)
    if (word === end) return false
    if (words > 0 && phraseAt(passage, lexicon.streets, word)) return true
    if (!isCapital(raw[word])) return false
    end = backOverSpaces(passage, word)
  }
  return false
}

/** What foundries call their generations of chips by, in nanometres. */
const NODES = new Set([1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 22, 28, 32, 40, 45, 65, 90])

/** "A 3-nanometre plant", "a 64-bit processor": the size names a generation of chips and measures nothing. */
export function isGeneration({ raw, lexicon, lower }: Passage, draft: Draft): boolean {
  const { unit, high, flags, end } = draft
  if (unit?.dim === 'storage') return unit.factor !== undefined && flags.includes('attributive')
  if (unit?.unit !== 'm' || unit.power !== -9 || !NODES.has(Number(high.digits))) return false
  const isSign = raw.slice(end - 2, end) === 'nm'
  return !isSign && !findAt(lexicon.extents, lower, end + 1, lexicon.edge)
}

/** "PHP 8.4": money without a scale is written with two decimals or none. */
export function isVersion({ raw }: Passage, { unit, start, numberStart, low, scalePower }: Draft): boolean {
  const isCode = unit?.kind === 'money' && raw.slice(start, numberStart).trim() === unit.unit
  return isCode && scalePower === 0 && /^\d\d?\.\d$/.test(low.digits)
}

/** "1ドル=150円", "1ドル150円", "$1 = 92 rubles": one of a currency is what the other is priced in. */
export function isPriced({ raw }: Passage, { unit, end, low, scalePower }: Draft): boolean {
  const isOne = unit?.kind === 'money' && low.digits === '1' && scalePower === 0
  return isOne && /^(?: ?[=＝]|\d)/.test(raw.slice(end, end + 2))
}

/** Makers and products that are told apart by their numbers, wherever they stand in a sentence. */
const MAKERS =
  /(?:^|[^\p{L}])(?:Airbus|Boeing|Windows|Android|iOS|iPhone|Iphone|iPad|Ipad|Galaxy|PlayStation|Playstation|Xbox|Peugeot|Porsche|Apollo|Artemis|Ariane|Falcon|Opus) $/u

/** "Boeing 747 landade": at the head of a sentence too, and before what is no noun. */
export function isModel({ raw }: Passage, draft: Draft): boolean {
  if (integerOf(draft) === undefined || !isPlain(draft) || draft.numberEnd - draft.numberStart > 4)
    return false
  return MAKERS.test(raw.slice(Math.max(0, draft.start - 14), draft.start))
}

const PRICE_REACH = 40

/** "3c per kWh", "down 2c to $1.10": a c alone is a cent right behind its number and beside a price; "section 3c". */
export function isLetteredCent(passage: Passage, { unit, start, numberEnd, end }: Draft): boolean {
  const { raw, lexicon } = passage
  if (unit?.kind !== 'money' || unit.power !== -2 || !/^ ?c$/i.test(raw.slice(numberEnd, end))) return false
  if (raw[numberEnd] !== 'c' || phraseBefore(passage, lexicon.labelsBefore, backOverSpaces(passage, start)))
    return true
  const at = skipSpaces(passage, end)
  if (phraseAt(passage, lexicon.per, at) || phraseAt(passage, lexicon.perArticle, at) || raw[at] === '/')
    return false
  return !/[$€£]/.test(raw.slice(Math.max(0, start - PRICE_REACH), end + PRICE_REACH))
}

/** "RON 95": petrol's octane number, which has the code of the Romanian leu. */
export function isOctane({ raw }: Passage, { start, end }: Draft): boolean {
  return /^RON ?9\d$/.test(raw.slice(start, end))
}

const SCREEN_LINES = new Set([144, 240, 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320])

/** "1080p", "5 p": a screen's lines and a page; pence are glued to their number. */
export function isScreen({ raw }: Passage, { unit, end, numberEnd, low }: Draft): boolean {
  if (unit?.kind !== 'money' || unit.power !== -2 || !raw.slice(numberEnd, end).endsWith('p')) return false
  return raw[numberEnd] === ' ' || SCREEN_LINES.has(Number(low.digits))
}
