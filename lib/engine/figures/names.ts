import { isCapital, isLetter, wordEnd, wordStart } from '../text/letters'
import { type Draft, hasDigits, integerOf, isPlain } from './draft'
import { backOverSpaces, isLetterAt, mayBeginAt, type Passage, phraseAt, skipSpaces } from './passage'

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
