import type { Claim, Entity, Measure } from '../pack/claim'
import type { Block, Figure, Nearness, Page, Span } from '../types'
import { type ClaimWords, claimWordsIn } from './claim-words'
import { clauseAround } from './clause'
import { figurePart, type Neighbours } from './figure-part'
import { isCommonNoun } from './keys'
import type { Mention } from './mentions'
import { type Layout, type Nearby, nearbySentences, type Sentence, sentenceAt } from './place'
import { findStrangers, type Stranger } from './strangers'
import { significantDigits } from './value'
import { type Times, timesIn } from './when'
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
  /** The stems between spaces of a sentence, or of a part of it, so that a cue is found by plain search. */
  foldedWords(sentence: number, part?: Span): string
  /** Parties of a sentence that no pack knows, in order; read when first asked for. */
  strangersIn(sentence: number): Stranger[]
  wordsOf(claim: Claim): ClaimWords
}

/** The nearest place where the page names something, seen from a figure. */
export interface Near extends Span {
  where: Nearness
  words: string
  /** UTF-16 units between the two. */
  distance: number
  isName: boolean
}

/** What stands around one figure. */
export interface Surroundings {
  figure: Figure
  /** How many digits tell the figure from others; see `significantDigits`. */
  digits: number
  sentence: Sentence
  /** The part of the sentence that tells of this figure and of no other. */
  part: Span
  entities: Map<string, Near>
  measures: Map<string, Near>
  /** The times that the part names, or else the clause. */
  times: Times
  /** The last party before the figure, in its sentence, that no pack knows. */
  stranger?: Stranger
  /** Folded words by how near they stand, for cues: the figure's sentence, and what is near. */
  words: { sentence: string; around: string }
}

/** An article names its subject again within so many sentences. */
const LEAD = 8

const ORDER: Nearness[] = ['sentence', 'neighbour', 'paragraph', 'heading', 'title', 'page']

/** Lays the page out with what it names. Entities and measures are added as they become known. */
export function createScene(page: Page, language: string, layout: Layout, mentions: Mention[]): Scene {
  const bySentence: Mention[][] = layout.sentences.map(() => [])
  for (const mention of mentions) bySentence[sentenceAt(layout, mention.start)?.index ?? -1]?.push(mention)
  const foldedWords = foldWordsOf(page.text, layout)
  const strangers: Stranger[][] = []
  const strangersIn = (place: number) => {
    const { start, end, block } = layout.sentences[place]!
    const hasNames = !isHeadline(page, page.blocks[block]!)
    const known = bySentence[place]!.filter(({ entity }) => entity !== undefined)
    strangers[place] ??= findStrangers(page.text.slice(start, end), start, known, language, hasNames)
    return strangers[place]
  }
  return {
    page,
    language,
    layout,
    mentions: bySentence,
    entities: new Map(),
    measures: new Map(),
    foldedWords,
    strangersIn,
    wordsOf: claimWordsIn(language),
  }
}

/** What stands around the figure, whose neighbours are the figures before and after it; undefined where it lies in no block. */
export function lookAround(
  scene: Scene,
  figure: Figure,
  neighbours: Neighbours = {},
): Surroundings | undefined {
  const sentence = sentenceAt(scene.layout, figure.start)
  if (!sentence) return undefined
  const { text } = scene.page
  const nearby = nearbySentences(scene.layout, sentence)
  const clause = clauseAround(text, sentence, figure)
  const part = figurePart(text, clause, figure, neighbours, scene.language)
  const entities = nearestMentions(scene, figure, nearby, part, 'entity')
  carryLastName(scene, sentence, nearby, entities)
  const stranger = strangerBefore(scene, sentence, part, clause, figure)
  return {
    figure,
    digits: significantDigits(figure.max),
    sentence,
    part,
    times: timesAround(scene, part, clause),
    entities,
    measures: nearestMentions(scene, figure, nearby, part, 'measure'),
    words: wordsAround(scene, nearby, part),
    ...(stranger ? { stranger } : {}),
  }
}

function timesAround({ page, language }: Scene, part: Span, clause: Span): Times {
  const read = ({ start, end }: Span) => timesIn(page.text.slice(start, end), language, page.published)
  const times = read(part)
  return times.words.length > 0 ? times : read(clause)
}

/** Where the page names each entity, or each measure, nearest to the figure. */
function nearestMentions(
  scene: Scene,
  figure: Figure,
  nearby: Nearby[],
  part: Span,
  sort: 'entity' | 'measure',
): Map<string, Near> {
  const nears = new Map<string, Near>()
  for (const { index, where } of nearby) {
    const mentions = scene.mentions[index]!.filter(mention => mention[sort] !== undefined)
    const speaking = where === 'sentence' ? mentions.filter(each => speaksOf(scene, each, figure, sort)) : []
    const own = ownStretch(speaking, part)
    const isOwn = ({ start, end }: Span) => start >= own.start && end <= own.end
    for (const mention of mentions) {
      const isLent = where === 'sentence' && !isOwn(mention)
      keepNearer(nears, mention[sort]!, toNear(figure, mention, isLent ? 'neighbour' : where))
    }
  }
  return nears
}

/** The part where it names its own; else it goes on with what stands before; else everything. */
function ownStretch(speaking: Span[], part: Span): Span {
  if (speaking.some(({ start, end }) => start >= part.start && end <= part.end)) return part
  const isLed = speaking.some(({ end }) => end <= part.start)
  return { start: 0, end: isLed ? part.end : Number.POSITIVE_INFINITY }
}

/** Whether a mention in the figure's own part says whose, or what, the figure is: then it needs no words of other parts. */
function speaksOf(
  { entities, measures }: Scene,
  { entity, measure }: Mention,
  { dim }: Figure,
  sort: 'entity' | 'measure',
): boolean {
  if (sort === 'measure') return measures.get(measure!)?.dim === dim
  const kind = entity === undefined ? undefined : entities.get(entity)?.kind
  return kind !== undefined && kind !== 'place' && !isCommonNoun(kind)
}

/** Without a name of its own the part goes on with the clause's subject. */
function strangerBefore(
  scene: Scene,
  { index }: Sentence,
  part: Span,
  clause: Span,
  figure: Figure,
): Stranger | undefined {
  const isNamed = scene.mentions[index]!.some(
    mention =>
      mention.start >= part.start &&
      mention.end <= figure.start &&
      speaksOf(scene, mention, figure, 'entity'),
  )
  const { start } = isNamed ? part : clause
  return scene
    .strangersIn(index)
    .findLast(stranger => stranger.start >= start && stranger.end <= figure.start)
}

/** A title or heading that is no sentence: some languages write all of its words with capitals. */
function isHeadline({ text }: Page, { kind, end }: Block): boolean {
  return (kind === 'title' || kind === 'heading') && !/[.!?…。！？]/.test(text[end - 1] ?? '')
}

function toNear(figure: Figure, { start, end, words, isName }: Mention, where: Nearness): Near {
  return { start, end, words, isName, where, distance: Math.max(start - figure.end, figure.start - end, 0) }
}

function keepNearer(nears: Map<string, Near>, id: string, near: Near): void {
  const known = nears.get(id)
  if (!known || isNearer(near, known)) nears.set(id, near)
}

/** Whether `a` is nearer than `b`: by sentence first, then by distance. */
export function isNearer(a: Near, b: Near): boolean {
  const [orderA, orderB] = [ORDER.indexOf(a.where), ORDER.indexOf(b.where)]
  return orderA < orderB || (orderA === orderB && a.distance < b.distance)
}

/**
 * "The company", "it", or no subject at all: a sentence that names nobody speaks of the subject of the last one that
 * did, which is whom it named first, or else of whom it named last; as long as that was in this block or the one
 * before. Where no sentence has yet named anybody, it speaks of whom the title names.
 */
function carryLastName(
  { mentions, layout, entities: known }: Scene,
  sentence: Sentence,
  nearby: Nearby[],
  entities: Map<string, Near>,
): void {
  const namesIn = (index: number) =>
    mentions[index]!.flatMap(({ entity, isName }) =>
      entity !== undefined && isName && known.has(entity) ? entity : [],
    )
  if (namesIn(sentence.index).length > 0) return
  const hasNamesBetween = (from: number, to: number) =>
    Array.from({ length: to - from - 1 }, (_, offset) => namesIn(from + 1 + offset)).some(
      names => names.length > 0,
    )
  const isText = (index: number) => layout.page.blocks[layout.sentences[index]!.block]!.kind !== 'title'
  const before = nearby.map(({ index }) => index).filter(index => index < sentence.index && isText(index))
  for (const index of before.sort((a, b) => b - a)) {
    if (sentence.block - layout.sentences[index]!.block > 1) return
    const names = namesIn(index)
    if (names.length === 0) continue
    for (const name of [names[0]!, names.at(-1)!])
      entities.set(name, { ...entities.get(name)!, where: 'neighbour' })
    return
  }
  const title = nearby.find(({ where }) => where === 'title')
  const isFirst = title !== undefined && sentence.index - title.index <= LEAD
  if (!isFirst || hasNamesBetween(title.index, sentence.index)) return
  for (const name of namesIn(title.index)) entities.set(name, { ...entities.get(name)!, where: 'neighbour' })
}

function wordsAround(scene: Scene, nearby: Nearby[], part: Span): Surroundings['words'] {
  const fold = (places: Nearby[]) => places.map(({ index }) => scene.foldedWords(index)).join('')
  return {
    sentence: scene.foldedWords(nearby[0]!.index, part),
    around: fold(nearby.filter(({ where }) => where !== 'title')),
  }
}

/** Reads the stems of sentences and of their parts, each sentence once. */
function foldWordsOf(text: string, { sentences }: Layout): Scene['foldedWords'] {
  const known: Word[][] = []
  const whole: string[] = []
  const join = (words: Word[]) => ` ${words.map(({ stem }) => stem).join(' ')} `
  return (place, part) => {
    const { start, end } = sentences[place]!
    known[place] ??= splitWords(text.slice(start, end))
    whole[place] ??= join(known[place])
    if (!part || (part.start <= start && part.end >= end)) return whole[place]
    const isIn = (word: Word) => start + word.start >= part.start && start + word.end <= part.end
    return join(known[place].filter(isIn))
  }
}
