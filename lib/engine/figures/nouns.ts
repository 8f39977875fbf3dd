import { isCapital, isDigit, wordEnd, wordStart } from '../text/letters'
import {
  backOverSpaces,
  isLetterAt,
  type Passage,
  phraseAt,
  phraseBefore,
  skipGap,
  skipSpaces,
} from './passage'

/** What is counted, in the English singular where the language's table has it. */
export interface Noun {
  end: number
  name: string
  /** Stands in the language's list of nouns. */
  isKnown: boolean
}

/** Shorter words behind a hyphen are parts of a name. */
const MIN_JOINED = 5
/** Adjectives between a number and its noun; no article writes more. */
const MAX_WORDS = 4

/** The noun that a number before `at` counts, or nothing. */
export function readNoun(passage: Passage, at: number): Noun | undefined {
  const { head } = passage.lexicon.language.counts
  if (head === 'counter') return readCounter(passage, at)
  // "A 32-page report": what is joined to the number describes, and counts nothing.
  if (head === 'plural' && passage.raw[at] === '-') return readMember(passage, at + 1)
  // "5G-nätet", "3D printers"
  if (isDigit(passage.raw.charCodeAt(at - 1)) && isLetterAt(passage, at)) return undefined
  let start = skipGap(passage, at)
  for (let words = 0; words < MAX_WORDS; words++) {
    const known = phraseAt(passage, passage.lexicon.nouns, start)
    if (known) return { end: known.end, name: known.meaning, isKnown: true }
    const model = readModelName(passage, start)
    if (model?.isPlural && head === 'plural') return { end: model.end, name: model.name, isKnown: true }
    if (model) {
      start = skipGap(passage, model.end)
      continue
    }
    const end = wordEnd(passage.raw, start)
    if (end === start) return undefined
    if (phraseAt(passage, passage.lexicon.stops, start))
      return words > 0 ? readTimeOf(passage, start) : undefined
    if (head === 'known' && !phraseAt(passage, passage.lexicon.adjectives, start)) return undefined
    const noun = head === 'plural' ? pluralNoun(passage, start, end) : firstNoun(passage, start, end)
    if (noun) return noun
    start = skipGap(passage, end)
    if (start === end) return undefined
  }
  return undefined
}

/** "A 40-*person* firm", "a 10,000-*strong* crowd": people, who are counted even so. */
function readMember(passage: Passage, at: number): Noun | undefined {
  const members = phraseAt(passage, passage.lexicon.members, at)
  return members && { end: members.end, name: 'person', isKnown: true }
}

/** "A 70B-*parameter* model": behind a capital letter for a scale and a hyphen, a noun in the singular. */
export function readJoinedNoun({ raw, lower }: Passage, at: number): Noun | undefined {
  const end = wordEnd(raw, at + 1)
  if (raw[at] !== '-' || !isCapital(raw[at - 1]) || end - at < MIN_JOINED) return undefined
  return { end, name: lower.slice(at + 1, end), isKnown: true }
}

/** "2.788 million *GPU hours*": what a machine works is counted in its hours. */
function readTimeOf(passage: Passage, start: number): Noun | undefined {
  const time = phraseAt(passage, passage.lexicon.names, start)
  const [from, to] = [wordStart(passage.raw, start - 1), start - 1]
  if (time?.meaning.is !== 'unit' || !isCapital(passage.raw[from])) return undefined
  return { end: time.end, name: `${passage.raw.slice(from, to)}-${time.meaning.measure.unit}`, isKnown: true }
}

const MODEL_NAME = /[A-Z][A-Za-z]*-?\d+[A-Za-z]*(?:-[a-z]+)?/y

/** "16,384 *H100* GPUs", "25,000 *A100s*": the model between a number and its noun, or instead of it. */
function readModelName(
  { raw }: Passage,
  start: number,
): { end: number; name: string; isPlural: boolean } | undefined {
  MODEL_NAME.lastIndex = start
  const name = MODEL_NAME.exec(raw)?.[0]
  if (!name) return undefined
  const isPlural = /\ds$/.test(name)
  return { end: start + name.length, name: isPlural ? name.slice(0, -1) : name, isPlural }
}

function readCounter(passage: Passage, at: number): Noun | undefined {
  const counter = phraseAt(passage, passage.lexicon.nouns, skipSpaces(passage, at))
  if (!counter) return undefined
  // 5个人, 三家公司: the noun behind the counter says more.
  const behind = readModelName(passage, counter.end)
  const noun = phraseAt(
    passage,
    passage.lexicon.nouns,
    behind ? skipSpaces(passage, behind.end) : counter.end,
  )
  const { end, meaning } = noun ?? counter
  return { end, name: meaning, isKnown: true }
}

/** English: the first plural among the next words is the head ("two regional lenders"). */
function pluralNoun(passage: Passage, start: number, end: number): Noun | undefined {
  const word = passage.lower.slice(start, end)
  const { singular } = passage.lexicon.language.counts
  if (word.length < 3 || !endsAsPlural(passage, end)) return undefined
  const isSingular = /(?:ss|us|is)$/.test(word) && !isCapital(passage.raw[start + 1])
  if (isSingular || passage.lower[end] === "'") return undefined
  return { end, name: asWritten(passage, start, end, singular), isKnown: false }
}

function endsAsPlural(passage: Passage, end: number): boolean {
  const { plurals } = passage.lexicon.language.counts
  return plurals === '' || plurals.split('|').some(ending => passage.lower.endsWith(ending, end))
}

/** Italian, French …: the first word that is no adjective before the noun. */
function firstNoun(passage: Passage, start: number, end: number): Noun | undefined {
  if (phraseAt(passage, passage.lexicon.adjectives, start) || end - start < 3) return undefined
  const { capitalsMarkNames } = passage.lexicon.language.writing
  const hasCapital = isCapital(passage.raw[start])
  // German writes every noun with a capital: "14 kostete" counts nothing.
  const isNoNoun = capitalsMarkNames ? hasCapital && !isCapital(passage.raw[start + 1]) : !hasCapital
  if (isNoNoun || !endsAsPlural(passage, end)) return undefined
  return {
    end,
    name: asWritten(passage, start, end, passage.lexicon.language.counts.singular),
    isKnown: false,
  }
}

/** The singular by the language's endings; abbreviations keep their capitals (GPUs → GPU). */
function asWritten(passage: Passage, start: number, end: number, singular: [string, string][]): string {
  const word = isCapital(passage.raw[start + 1])
    ? passage.raw.slice(start, end)
    : passage.lower.slice(start, end)
  const rule = singular.find(([ending]) => word.endsWith(ending))
  return rule ? word.slice(0, word.length - rule[0].length) + rule[1] : word
}

/** No noun follows `end`: a stop, the end, or a function word. */
export function standsAlone(passage: Passage, end: number): boolean {
  const { raw, lexicon } = passage
  if (raw[end] === ' ') return phraseAt(passage, lexicon.stops, skipSpaces(passage, end)) !== undefined
  return /^[.,;:!?)»"\n]?(?:\s|$)/.test(raw.slice(end, end + 2))
}

/** "Nine killed and 900 *injured*", "*wounding* more than 40": the verb tells who is counted. */
export function readObject(passage: Passage, start: number, end: number): Noun | undefined {
  const { objects, hedgesBefore } = passage.lexicon
  const after = phraseAt(passage, objects, skipSpaces(passage, end))
  if (after) return { end, name: after.meaning, isKnown: true }
  const before = backOverSpaces(passage, start)
  const hedge = phraseBefore(passage, hedgesBefore, before)
  const verbEnd = hedge ? backOverSpaces(passage, hedge.start) : before
  const verb = phraseAt(passage, objects, wordStart(passage.raw, verbEnd))
  if (verb?.end !== verbEnd || !standsAlone(passage, end)) return undefined
  return { end, name: verb.meaning, isKnown: true }
}
