import { isDigit, wordEnd } from '../text/letters'
import { type Draft, hasFlag } from './draft'
import { readNoun } from './nouns'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipGap, skipSpaces } from './passage'
import { type Found, findAt } from './phrases'
import { isWordTail } from './word-tail'

/** How far behind a figure "every week" may come, with what is made in between. */
const REACH = 40

/** What a rate is taken over, and where its words end. */
interface Base {
  /** Where it begins, if before the figure. */
  start?: number
  end: number
  name: string
}

/** Adds the bases of rates: "a gigawatt a week", "$3/kg", "$60 each", "5 GW of capacity every week". */
export function addRates(passage: Passage, drafts: Draft[]): Draft[] {
  const rated: Draft[] = []
  for (const [index, draft] of drafts.entries()) {
    // "$3 a kilo": the kilo has been read as a figure of its own.
    if (draft.start < (rated.at(-1)?.rateEnd ?? 0)) continue
    const last = rated.at(-1)
    const base =
      readBase(passage, draft) ??
      readLaterBase(passage, draft, drafts[index + 1]?.start) ??
      readBaseBefore(passage, draft) ??
      readBaseWithin(passage, draft) ??
      readPriced(passage, draft, last)
    // "1バレル70ドル": so has the barrel.
    if (base?.start !== undefined && (last?.start ?? -1) >= base.start) rated.pop()
    rated.push(base ? { ...draft, per: base.name, rateEnd: base.end } : draft)
  }
  return rated
}

function readBase(passage: Passage, draft: Draft): Base | undefined {
  const { lexicon, raw, lower } = passage
  const at = skipGap(passage, draft.end)
  if (raw[at] === '/') return toBase(findAt(lexicon.bases, lower, skipSpaces(passage, at + 1), lexicon.edge))
  const article = phraseAt(passage, lexicon.perArticle, at)
  const owned = article && phraseAt(passage, lexicon.bases, skipGap(passage, article.end))
  if (owned) return isDate(passage, owned) ? undefined : toBase(owned)
  const per = phraseAt(passage, lexicon.per, at)
  if (per) return baseAt(passage, skipGap(passage, per.end), article !== undefined)
  const each = phraseAt(passage, lexicon.each, at)
  if (each) return { end: each.end, name: 'item' }
  const adverb = phraseAt(passage, lexicon.rateAdverbs, at)
  return adverb && !isDate(passage, adverb) ? toBase(adverb) : undefined
}

/** "415 TWh im Jahr 2024", "the year *before*", "l'anno *scorso*": when, and not how often. */
function isDate(passage: Passage, { end }: Found<string>): boolean {
  const { raw, lexicon } = passage
  const at = skipSpaces(passage, end)
  if (/^(?:19|20)\d\d(?!\d)/.test(raw.slice(at, at + 5))) return true
  return (
    phraseAt(passage, lexicon.elsewhen, at) !== undefined ||
    phraseAt(passage, lexicon.months, at) !== undefined
  )
}

function toBase(found: Found<string> | undefined): Base | undefined {
  return found && { end: found.end, name: found.meaning }
}

/** 每周1吉瓦, 月に約6000個: said before the figure and its hedge. A 月 behind digits is a date's. */
function readBaseBefore(passage: Passage, draft: Draft): Base | undefined {
  const { lexicon, raw } = passage
  let end = backOverSpaces(passage, draft.start)
  const hedge = phraseBefore(passage, lexicon.hedgesBefore, end)
  if (hedge) end = backOverSpaces(passage, hedge.start)
  const base = phraseBefore(passage, lexicon.ratesBefore, end)
  if (!base || isDigit(raw.charCodeAt(base.start - 1)) || isWordTail(passage, base)) return undefined
  return { start: base.start, end: draft.end, name: base.meaning }
}

/** "9.2m *b/d*": an abbreviation of the thing with its rate in it. */
function readBaseWithin(passage: Passage, { end }: Draft): Base | undefined {
  const base = phraseBefore(passage, passage.lexicon.ratesWithin, end)
  return base && { end, name: base.meaning }
}

/** "Ein Liter Super kostet 1,72 Euro": one of what is measured out, priced in the same clause. */
function readPriced(passage: Passage, draft: Draft, last: Draft | undefined): Base | undefined {
  const isOne = last?.unit?.kind === 'quantity' && last.low.digits === '1' && last.scalePower === 0
  if (!isOne || !hasFlag(last, 'spelled') || draft.unit?.kind !== 'money' || last.unit?.dim === 'time')
    return undefined
  const between = passage.raw.slice(last.end, draft.start)
  if (between.length > REACH || /[.,;:!?()\n]/.test(between)) return undefined
  const base = phraseAt(passage, passage.lexicon.bases, skipSpaces(passage, last.numberEnd))
  return base && { start: last.start, end: draft.end, name: base.meaning }
}

/** A unit, a known base, or the next word as written; behind what may be another preposition ("3 Mio. *na* szkoły") no mere word. */
function baseAt(passage: Passage, at: number, mustBeKnown: boolean): Base | undefined {
  const known = phraseAt(passage, passage.lexicon.bases, at)
  if (known) return toBase(known)
  const amount = endOfAmount(passage, at)
  if (amount > at) return isRoundBase(passage, at) ? baseOfMany(passage, at, amount) : undefined
  if (mustBeKnown) return undefined
  const end = wordEnd(passage.raw, at)
  if (phraseAt(passage, passage.lexicon.stops, at)?.end === end) return undefined
  return end > at ? { end, name: passage.lower.slice(at, end) } : undefined
}

const DIGITS = /\d[\d,.]* ?/y

/** Past a number in digits and a scale word. */
function endOfAmount(passage: Passage, at: number): number {
  DIGITS.lastIndex = at
  const end = at + (DIGITS.exec(passage.raw)?.[0].length ?? 0)
  return phraseAt(passage, passage.lexicon.scales, end)?.end ?? end
}

/** One, two or five, ten, a hundred …: what rates are told by; "3 tys. mieszkań na 26 hektarach" is none. */
function isRoundBase({ raw }: Passage, at: number): boolean {
  return !isDigit(raw.charCodeAt(at)) || /^[125]0*(?:[., ]000)*(?![\d.,]\d|\d)/.test(raw.slice(at, at + 16))
}

/** "$15 per *million tokens*", "60 deaths per *100,000 people*", "Rs 450 per *10 grams*" */
function baseOfMany(passage: Passage, at: number, end: number): Base | undefined {
  // "Dollars par million de jetons"; "400.000 chips por 12.000 millones de euros" are no rate.
  const isWord = !isDigit(passage.raw.charCodeAt(at))
  const of = (isWord && phraseAt(passage, passage.lexicon.of, skipGap(passage, end))?.end) || end
  const known = phraseAt(passage, passage.lexicon.bases, skipGap(passage, of))
  const noun = known ? { end: known.end, name: known.meaning } : readNoun(passage, of)
  return noun && { end: noun.end, name: `${passage.lower.slice(at, end).trim()} ${noun.name}` }
}

/** The rate behind a few more words of the same clause and before the next figure; only known bases count there. */
function readLaterBase(passage: Passage, draft: Draft, next = passage.raw.length): Base | undefined {
  const { lower, lexicon } = passage
  if (!lexicon.language.writing.spaced) return undefined
  const bound = Math.min(draft.end + REACH, next)
  for (let at = draft.end; at < bound; at++) {
    if (/[.,;:!?\n]/.test(lower[at]!)) return undefined
    if (lower[at] !== ' ') continue
    const per = phraseAt(passage, lexicon.per, at + 1)
    const base = per && phraseAt(passage, lexicon.bases, skipSpaces(passage, per.end))
    if (base && !isDate(passage, base)) return { end: draft.end, name: base.meaning }
  }
  return undefined
}
