import { isDigit } from '../text/letters'
import { type NoNumber, type Numeral, readDigits } from './digits'
import type { Magnitude } from './draft'
import type { Scale } from './lexicon'
import { isLetterAt, type Passage, phraseAt, skipGap, skipSpaces } from './passage'
import { type Found, findAt, isWordEdge } from './phrases'
import { hasSections, readSections } from './sections'
import { readSpelt } from './spelt'

/** A number with the scale words after it taken in. */
export interface Scaled {
  /** Where the number itself ends and its scale begins. */
  start: number
  end: number
  magnitude: Magnitude
  scalePower: number
  how: Scale['how'] | 'none'
  otherwise?: number
  /** Ends in a one-letter sign, to be believed only beside money or before a noun. */
  isSign: boolean
}

/** Powers of ten below which a number is read as one, and its scale apart. */
const THOUSAND = 3
/** No chain of scale words in any language is longer: million million, लाख करोड़, mila miliardi. */
const MAX_CHAIN = 3

/** Takes in the scale words that follow a number, and smaller parts after them: "1兆2345億", "tremilacinquecento". */
export function readScaled(passage: Passage, numberEnd: number, number: Magnitude, mayAdd: boolean): Scaled {
  const none: Scaled = {
    start: numberEnd,
    end: numberEnd,
    magnitude: number,
    scalePower: 0,
    how: 'none',
    isSign: false,
  }
  if (!mayScale(passage, numberEnd)) return none
  const sections = hasSections(passage) ? readSections(passage, numberEnd, number) : undefined
  if (sections) return addHalf(passage, { ...sections, start: numberEnd, isSign: false })
  const chain = hasSections(passage) ? readSign(passage, numberEnd, none) : readChain(passage, numberEnd)
  const magnitude = { digits: number.digits, power: number.power + chain.scalePower }
  const scaled = { ...chain, magnitude }
  const sum = chain.scalePower > 0 && !chain.isSign ? addSmaller(passage, scaled, number) : scaled
  const raised = raiseSum(passage, sum, scaled)
  return addHalf(passage, raised ?? (mayAdd ? sum : scaled))
}

/** "2 mil 500 *millones*", "dois mil e quinhentos *milhões*": thousands and what is below, of a larger scale. */
function raiseSum(passage: Passage, sum: Scaled, scaled: Scaled): Scaled | undefined {
  if (sum.end === scaled.end || scaled.scalePower !== THOUSAND) return undefined
  const chain = readChain(passage, sum.end)
  if (chain.scalePower <= THOUSAND || chain.isSign) return undefined
  return { ...chain, start: scaled.start, magnitude: { ...sum.magnitude, power: chain.scalePower } }
}

/** Most numbers end at a stop or a sign; a scale begins with a letter, after a comma at the furthest. */
function mayScale(passage: Passage, end: number): boolean {
  return passage.raw[end] === ',' || isLetterAt(passage, skipGap(passage, end))
}

type Chain = Omit<Scaled, 'magnitude'>

function readChain(passage: Passage, start: number): Chain {
  let chain: Chain = { start, end: start, scalePower: 0, how: 'none', isSign: false }
  for (let links = 0; links < MAX_CHAIN; links++) {
    const at = links === 0 ? skipLead(passage, chain.end) : skipOf(passage, chain.end)
    const word = findScale(passage, at)
    if (!word) break
    const { power, how, otherwise } = word.meaning
    chain = {
      start,
      end: word.end,
      scalePower: chain.scalePower + power,
      how,
      isSign: false,
      ...(otherwise === undefined ? {} : { otherwise: chain.scalePower + otherwise }),
    }
  }
  return chain.scalePower > 0 ? chain : readSign(passage, start, chain)
}

/** The scale word at `at`, ending with a word, or running on into another numeral: tre-mila-cinquecento. */
export function findScale(passage: Passage, at: number): Found<Scale> | undefined {
  const { lexicon, lower } = passage
  const word = findAt(lexicon.scales, lower, at, lexicon.scaleEdge)
  if (word && endsInMetres(passage, word))
    return findAt(lexicon.scales, lower.slice(0, word.end - 2), at, lexicon.scaleEdge)
  if (word || !lexicon.language.table.numerals.joined) return word
  const joined = findAt(lexicon.scales, lower, at, 'anywhere')
  return joined && readSpelt(passage, joined.end) ? joined : undefined
}

/** "665,6 mil m²": thousands of metres, where "mil M" is thousands of millions. */
function endsInMetres({ raw, lower }: Passage, { end }: Found<Scale>): boolean {
  return raw[end - 1] === 'm' && lower[end - 2] === ' '
}

/** Before the first scale: a space, a hyphen, or "of" ("20 de miliarde", ", di milioni"). */
function skipLead(passage: Passage, end: number): number {
  const at = skipGap(passage, end)
  const comma = passage.lower[end] === ',' ? skipSpaces(passage, end + 1) : at
  const of = phraseAt(passage, passage.lexicon.of, comma)
  return of ? skipSpaces(passage, of.end) : at
}

/** Between two scales, "of" joins too: "milioni *di* miliardi". */
function skipOf(passage: Passage, end: number): number {
  const at = skipGap(passage, end)
  const of = phraseAt(passage, passage.lexicon.of, at)
  const owned = of && skipSpaces(passage, of.end)
  return owned !== undefined && findScale(passage, owned) ? owned : at
}

/** "$7 T", "20k followers", "200 M€". */
function readSign(passage: Passage, start: number, none: Chain): Chain {
  const { raw, lexicon } = passage
  const at = skipSpaces(passage, start)
  const sign = findAt(lexicon.scaleSigns, raw, at, 'anywhere')
  if (!sign) return none
  if (!isWordEdge(raw, sign.end) && findAt(lexicon.signs, raw, sign.end, 'word')?.meaning.is !== 'money')
    return none
  return { start, end: sign.end, scalePower: sign.meaning.power, how: 'symbol', isSign: true }
}

/** 1兆2345億, tremilacinquecento, 85 milyon 372 bin 377: smaller and smaller parts. */
function addSmaller(passage: Passage, scaled: Scaled, number: Magnitude): Scaled {
  let total = Number(`${number.digits}e${number.power + scaled.scalePower}`)
  let { end } = scaled
  for (let limit = number.digits.includes('.') ? 0 : scaled.scalePower; limit > 0; ) {
    const part = readSmallerPart(passage, end, limit)
    if (!part) break
    total += part.value
    end = part.end
    limit = part.power
  }
  return end === scaled.end ? scaled : { ...scaled, end, magnitude: { digits: String(total), power: 0 } }
}

/** A number after `end` with a scale below 10^limit, or none. */
function readSmallerPart(
  passage: Passage,
  end: number,
  limit: number,
): { end: number; value: number; power: number } | undefined {
  const { raw, lexicon } = passage
  const next = isDigit(raw.charCodeAt(end))
    ? readDigits(raw, end, lexicon.language.table.decimal)
    : readPart(passage, skipPlus(passage, end))
  if (!next || 'refused' in next || isFootnote(passage, end)) return undefined
  const chain = readChain(passage, next.end)
  if (chain.isSign) return undefined
  if (chain.scalePower >= limit) return limit === THOUSAND ? belowThousand(next) : undefined
  // "5 млн 3 декабря", "5 млн 2024": a day or a year, unless it has the three digits below a thousand.
  const isLoose =
    lexicon.language.writing.spaced && chain.scalePower === 0 && isDigit(raw.charCodeAt(next.start))
  if (isLoose && next.digits.length !== 3) return undefined
  const value = Number(`${next.digits}e${chain.scalePower}`)
  if (value >= 10 ** limit) return undefined
  return { end: chain.scalePower > 0 ? chain.end : next.end, value, power: chain.scalePower }
}

/** What stands below a thousand before a larger scale, which raises the whole sum. */
function belowThousand({ digits, end }: Numeral): { end: number; value: number; power: number } | undefined {
  return digits.length === 3 ? { end, value: Number(digits), power: 0 } : undefined
}

/** Digits glued to a word of an alphabet are a note's mark: "$4.5 billion12". */
function isFootnote({ raw, lexicon }: Passage, end: number): boolean {
  return isDigit(raw.charCodeAt(end)) && lexicon.language.writing.spaced
}

function readPart(passage: Passage, at: number): Numeral | NoNumber | undefined {
  const isAfterPlus = isDigit(passage.raw.charCodeAt(at))
  return isAfterPlus
    ? readDigits(passage.raw, at, passage.lexicon.language.table.decimal)
    : readSpelt(passage, at)
}

function skipPlus(passage: Passage, end: number): number {
  const { lexicon, lower } = passage
  const at = skipSpaces(passage, end)
  const glue = findAt(lexicon.plus, lower, at, 'word')
  return glue ? skipSpaces(passage, glue.end) : at
}

/** "Two and a half", "un milione e mezzo": half of the scale, or of one. */
function addHalf(passage: Passage, scaled: Scaled): Scaled {
  const half = phraseAt(passage, passage.lexicon.andHalf, skipGap(passage, scaled.end))
  if (!half || scaled.magnitude.digits.includes('.')) return scaled
  const { digits, power } = scaled.magnitude
  const chain = scaled.scalePower === 0 ? readChain(passage, half.end) : undefined
  const isScaled = chain && chain.scalePower > 0 && !chain.isSign
  const magnitude = { digits: `${digits}.5`, power: power + (isScaled ? chain.scalePower : 0) }
  return isScaled ? { ...chain, magnitude } : { ...scaled, end: half.end, magnitude }
}
