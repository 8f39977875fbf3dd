import type { Claim, Entity, Measure } from '../pack/claim'
import type { Block, Page, Span } from '../types'
import { type ClaimWords, claimWordsIn } from './claim-words'
import type { Mention } from './mentions'
import { type Layout, type Nearby, nearbySentences, type Sentence, sentenceAt } from './place'
import { findStrangers, type Stranger } from './strangers'
import { ageInYears, isLaterThan, type Times, timesIn } from './when'
import { splitWords, type Word } from './words'

/** What is known of a page before any claim is weighed. */
export interface Scene {
  page: Page
  /** BCP 47 of the article's words. */
  language: string
  layout: Layout
  /** The mentions of each sentence, by its place. */
  mentions: Mention[][]
  entities: Map<string, Entity>
  measures: Map<string, Measure>
  /** The words of a sentence, spans relative to it; split once. */
  wordsIn(sentence: number): Word[]
  /** The stems between spaces of a sentence, or of a part of it, so that a cue is found by plain search. */
  foldedWords(sentence: number, part?: Span): string
  /** The sentences near a figure's, and their stems without the title's; looked for once for all figures of a sentence. */
  nearTo(sentence: Sentence): { sentences: Nearby[]; words: string }
  /** Parties of a sentence that no pack knows, in order; read when first asked for. */
  strangersIn(sentence: number): Stranger[]
  wordsOf(claim: Claim): ClaimWords
  /** The times that a stretch of the page names; read once. */
  timesIn(span: Span): Times
  /** Years from the claim to the page; undefined where the page is the older one, and cannot tell of it. */
  ageOf(claim: Claim): number | undefined
}

/** Lays the page out with what it names. Entities and measures are added as they become known. */
export function createScene(page: Page, language: string, layout: Layout, mentions: Mention[]): Scene {
  const bySentence: Mention[][] = layout.sentences.map(() => [])
  for (const mention of mentions) bySentence[sentenceAt(layout, mention.start)?.index ?? -1]?.push(mention)
  const wordsIn = splitIn(page.text, layout)
  const foldedWords = foldIn(layout, wordsIn)
  const strangers: Stranger[][] = []
  const strangersIn = (place: number) => {
    const { start, end, block } = layout.sentences[place]!
    const hasNames = !isHeadline(page, page.blocks[block]!)
    const text = page.text.slice(start, end)
    strangers[place] ??= findStrangers(text, start, bySentence[place]!, language, hasNames)
    return strangers[place]
  }
  return {
    page,
    language,
    layout,
    mentions: bySentence,
    entities: new Map(),
    measures: new Map(),
    wordsIn,
    foldedWords,
    nearTo: nearIn(layout, foldedWords),
    strangersIn,
    wordsOf: claimWordsIn(language, stemsOn(layout, wordsIn)),
    ageOf: ageIn(page),
    timesIn: timesOf(page, language),
  }
}

/** A title or heading that is no sentence: some languages write all of its words with capitals. */
function isHeadline({ text }: Page, { kind, end }: Block): boolean {
  return (kind === 'title' || kind === 'heading') && !/[.!?…。！？]/.test(text[end - 1] ?? '')
}

function splitIn(text: string, { sentences }: Layout): Scene['wordsIn'] {
  const known: Word[][] = []
  return place => {
    const { start, end } = sentences[place]!
    known[place] ??= splitWords(text.slice(start, end))
    return known[place]
  }
}

/** Whether a stem is on the page; they are gathered when first asked for. */
function stemsOn({ sentences }: Layout, wordsIn: Scene['wordsIn']): (stem: string) => boolean {
  let stems: Set<string> | undefined
  return stem => {
    stems ??= new Set(sentences.flatMap(({ index }) => wordsIn(index).map(word => word.stem)))
    return stems.has(stem)
  }
}

/** Joins the stems of sentences, each once, and of their parts. */
function foldIn({ sentences }: Layout, wordsIn: Scene['wordsIn']): Scene['foldedWords'] {
  const whole: string[] = []
  return (place, part) => {
    const { start, end } = sentences[place]!
    if (part && (part.start > start || part.end < end))
      return joinStems(wordsIn(place), part.start - start, part.end - start)
    whole[place] ??= joinStems(wordsIn(place), 0, end - start)
    return whole[place]
  }
}

/** The stems of the words from `start` to `end`, spaces around them. */
function joinStems(words: Word[], start: number, end: number): string {
  let joined = ''
  for (const word of words)
    if (word.start >= start && word.end <= end) joined += joined === '' ? word.stem : ` ${word.stem}`
  return ` ${joined} `
}

function nearIn(layout: Layout, foldedWords: Scene['foldedWords']): Scene['nearTo'] {
  const known: ReturnType<Scene['nearTo']>[] = []
  const look = (sentence: Sentence) => {
    const sentences = nearbySentences(layout, sentence)
    const read = sentences.filter(({ where }) => where !== 'title')
    return { sentences, words: read.map(({ index }) => foldedWords(index)).join('') }
  }
  return sentence => {
    known[sentence.index] ??= look(sentence)
    return known[sentence.index]!
  }
}

/** Tells each claim's age on the page's day, once. */
function ageIn({ published }: Page): Scene['ageOf'] {
  const known = new Map<Claim, number | undefined>()
  return claim => {
    if (!known.has(claim))
      known.set(claim, isLaterThan(claim, published) ? undefined : ageInYears(claim, published))
    return known.get(claim)
  }
}

function timesOf({ text, published }: Page, language: string): Scene['timesIn'] {
  const known = new Map<string, Times>()
  return ({ start, end }) => {
    const key = `${start} ${end}`
    const times = known.get(key) ?? timesIn(text.slice(start, end), language, published)
    known.set(key, times)
    return times
  }
}
