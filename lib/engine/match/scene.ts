import type { Claim, Entity, Measure } from '../pack/claim'
import type { Block, Figure, Nearness, Page, Span } from '../types'
import { type ClaimWords, claimWordsIn } from './claim-words'
import { clauseAround } from './clause'
import type { Mention } from './mentions'
import { type Layout, type Nearby, nearbySentences, type Sentence, sentenceAt } from './place'
import { findStrangers, type Stranger } from './strangers'
import { significantDigits } from './value'
import { type Times, timesIn } from './when'
import { splitWords } from './words'

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
  /** Each sentence's stems between spaces, so that a cue is found by plain search; read when first asked for. */
  foldedWords(sentence: number): string
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
  /** The part of the sentence that the figure stands in, between colons, semicolons, dashes and brackets. */
  clause: Span
  entities: Map<string, Near>
  measures: Map<string, Near>
  /** The times that the clause names. */
  times: Times
  /** The last party before the figure, in its sentence, that no pack knows. */
  stranger?: Stranger
  /** Folded words by how near they stand, for cues: the figure's sentence, and what is near. */
  words: { sentence: string; around: string }
}

const ORDER: Nearness[] = ['sentence', 'neighbour', 'paragraph', 'heading', 'title', 'page']

/** Lays the page out with what it names. Entities and measures are added as they become known. */
export function createScene(page: Page, language: string, layout: Layout, mentions: Mention[]): Scene {
  const bySentence: Mention[][] = layout.sentences.map(() => [])
  for (const mention of mentions) bySentence[sentenceAt(layout, mention.start)?.index ?? -1]?.push(mention)
  const folded: string[] = []
  const foldedWords = (place: number) => {
    const { start, end } = layout.sentences[place]!
    folded[place] ??= ` ${splitWords(page.text.slice(start, end))
      .map(({ stem }) => stem)
      .join(' ')} `
    return folded[place]
  }
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

/** What stands around the figure; undefined where it lies in no block. */
export function lookAround(scene: Scene, figure: Figure): Surroundings | undefined {
  const sentence = sentenceAt(scene.layout, figure.start)
  if (!sentence) return undefined
  const nearby = nearbySentences(scene.layout, sentence)
  const entities = new Map<string, Near>()
  const measures = new Map<string, Near>()
  for (const { index, where } of nearby) {
    for (const mention of scene.mentions[index]!) {
      const near = toNear(figure, mention, where)
      if (mention.entity !== undefined) keepNearer(entities, mention.entity, near)
      else keepNearer(measures, mention.measure!, near)
    }
  }
  carryLastName(scene, sentence, nearby, entities)
  const clause = clauseAround(scene.page.text, sentence, figure)
  const stranger = strangerBefore(scene, sentence, clause, figure)
  const words = wordsAround(scene, nearby)
  const times = timesIn(scene.page.text.slice(clause.start, clause.end), scene.language, scene.page.published)
  return {
    figure,
    digits: significantDigits(figure.max),
    sentence,
    clause,
    times,
    entities,
    measures,
    words,
    ...(stranger ? { stranger } : {}),
  }
}

function strangerBefore(
  scene: Scene,
  { index }: Sentence,
  clause: Span,
  figure: Figure,
): Stranger | undefined {
  const isBefore = ({ start, end }: Span) => start >= clause.start && end <= figure.start
  return scene.strangersIn(index).findLast(isBefore)
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
 * before, and not in the title.
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
}

function wordsAround(scene: Scene, nearby: Nearby[]): Surroundings['words'] {
  const fold = (places: Nearby[]) => places.map(({ index }) => scene.foldedWords(index)).join('')
  return {
    sentence: fold(nearby.filter(({ where }) => where === 'sentence')),
    around: fold(nearby.filter(({ where }) => where !== 'sentence' && where !== 'title')),
  }
}
