import { isCapital } from '../text/letters'
import { type Draft, hasFlag, numberOf } from './draft'
import type { Meaning } from './lexicon'
import { readMoneyNameBefore } from './money-before'
import { type Noun, readNoun, readObject, standsAlone } from './nouns'
import { type Passage, phraseAt, skipGap, skipSpaces } from './passage'
import { countUnit, moneyUnit, unitOf } from './unit-after'
import { measures } from './units'

/** A count, if a noun follows; else a bare number, to be claimed by its neighbours or dropped. */
export function readCounted(passage: Passage, draft: Draft): Draft {
  const name = readMoneyNameBefore(passage, draft.start)
  if (name && (name.isCode || (!hasFlag(draft, 'vague') && isSumLike(passage, draft, name.start))))
    return { ...draft, start: name.start, unit: moneyUnit(name.code) }
  const noun =
    readNounBehind(passage, draft) ??
    readOwnedNoun(passage, draft) ??
    readNounAfterHedge(passage, draft.end) ??
    readObject(passage, draft.start, draft.end)
  const isInParts = draft.scalePower === 0 && draft.low.digits.includes('.')
  if (noun && !noun.isKnown && isInParts && !isRated(passage, noun.end)) return draft
  if (!noun) return countsUnknown(passage, draft) ? { ...draft, flags: [...draft.flags, 'unnamed'] } : draft
  if (Number(draft.high.digits) === 1 && draft.high.power === 0) return draft
  return {
    ...draft,
    end: noun.end,
    unit: isCompute(draft, noun) ? unitOf(FLOP, false)! : countUnit(noun.name),
  }
}

/** "82,9 juta penerima": where only the nouns of a list are known, another word behind a scale is what is counted. */
function countsUnknown(passage: Passage, { end, scalePower }: Draft): boolean {
  const { head, stops } = passage.lexicon.language.counts
  return head === 'known' && stops !== '' && scalePower > 0 && !standsAlone(passage, end)
}

const MILLION = 6

/** What stands right behind a number, which whole millions do not count where they need an "of". */
function readNounBehind(passage: Passage, { low, end, scalePower }: Draft): Noun | undefined {
  const noun = readNoun(passage, skipPlusSign(passage, end))
  const { millionsOf } = passage.lexicon.language.counts
  return millionsOf && scalePower >= MILLION && low.power >= MILLION && !noun?.isKnown ? undefined : noun
}

const FLOP: Meaning = { is: 'unit', measure: measures.get('FLOP')!, sign: 'FLOP' }
/** From here on operations are those of a computer: nobody has a quintillion of any other. */
const MIN_COMPUTE = 1e18

/** "10^26 operations" */
function isCompute({ low }: Draft, { name }: Noun): boolean {
  return name === 'operation' && numberOf(low) >= MIN_COMPUTE
}

/** "100+ countries" */
function skipPlusSign({ raw }: Passage, end: number): number {
  return raw[end] === '+' ? end + 1 : end
}

/** "4.8 tokens per second": only on average are there parts of a thing. */
function isRated(passage: Passage, end: number): boolean {
  return phraseAt(passage, passage.lexicon.per, skipSpaces(passage, end)) !== undefined
}

/** Fewer are more often counted than paid: "against the dollar 20 years ago". */
const MIN_PLAIN_SUM = 100
const YEAR_LENGTH = 4

/** "Euro 2.500": what follows a currency's name has a scale or decimals, or is large and no year: "Euro 2024" is a tournament. */
function isSumLike(
  passage: Passage,
  { scalePower, low, numberStart, numberEnd }: Draft,
  start: number,
): boolean {
  if (scalePower > 0 || low.digits.includes('.')) return true
  const mayBeYear = numberEnd - numberStart === YEAR_LENGTH
  if (mayBeYear || isCapital(passage.raw[start]) || Number(low.digits) < MIN_PLAIN_SUM) return false
  return standsAlone(passage, numberEnd)
}

/** "800 milioni di persone"; what is always money leaves the number to be lent a currency. */
function readOwnedNoun(passage: Passage, draft: Draft): Noun | undefined {
  const { lexicon } = passage
  const of = phraseAt(passage, lexicon.of, skipGap(passage, draft.end))
  if (!of || (draft.scalePower === 0 && !hasFlag(draft, 'spelled'))) return undefined
  const at = skipSpaces(passage, of.end)
  const noun = phraseAt(passage, lexicon.sums, at) ? undefined : readNoun(passage, at)
  const endings = lexicon.language.counts.plurals.split('|')
  const isPlural =
    noun?.isKnown || endings.some(ending => passage.lower.slice(at, noun?.end).endsWith(ending))
  if (isPlural) return noun
  return lexicon.language.counts.millionsOf ? readAbbreviation(passage, at) : undefined
}

/** "Un milione di *TPU*": an abbreviation has no plural. */
function readAbbreviation({ raw }: Passage, at: number): Noun | undefined {
  const name = /^[A-Z]{3,6}(?![\p{L}\d])/u.exec(raw.slice(at, at + 7))?.[0]
  return name ? { end: at + name.length, name, isKnown: false } : undefined
}

/** "A hundred or so reporters" */
function readNounAfterHedge(passage: Passage, end: number): Noun | undefined {
  const hedge = phraseAt(passage, passage.lexicon.hedgesAfter, skipSpaces(passage, end))
  return hedge && readNoun(passage, hedge.end)
}
