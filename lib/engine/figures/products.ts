import { type Draft, integerOf, isPlain } from './draft'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import { findAt } from './phrases'

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
