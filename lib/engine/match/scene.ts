import type { Entity, Measure } from '../pack/claim'
import type { Figure, Nearness, Page, Span } from '../types'
import type { Mention } from './mentions'
import { type Layout, nearness, type Sentence, sentenceAt } from './place'
import { splitWords } from './words'

/** What is known of a page before any claim is weighed. */
export interface Scene {
  page: Page
  /** BCP 47 of the article's words. */
  language: string
  layout: Layout
  mentions: Mention[]
  entities: Map<string, Entity>
  measures: Map<string, Measure>
}

/** The nearest place where the page names something, seen from a figure. */
export interface Near {
  where: Nearness
  words: string
  /** UTF-16 units between the two. */
  distance: number
  start: number
  isName: boolean
}

/** What stands around one figure. */
export interface Surroundings {
  figure: Figure
  sentence: Sentence
  /** The part of the sentence that the figure stands in, between colons, semicolons, dashes and brackets. */
  clause: Span
  entities: Map<string, Near>
  measures: Map<string, Near>
  /** Folded words by how near they stand, for cues: the figure's sentence, and the rest of its block with the heading above. */
  words: { sentence: string; around: string }
}

const ORDER: Nearness[] = ['sentence', 'neighbour', 'paragraph', 'heading', 'title', 'page']

/** What stands around the figure; undefined where it lies in no block. */
export function lookAround(scene: Scene, figure: Figure): Surroundings | undefined {
  const sentence = sentenceAt(scene.layout, figure.start)
  if (!sentence) return undefined
  const entities = new Map<string, Near>()
  const measures = new Map<string, Near>()
  for (const mention of scene.mentions) {
    const near = toNear(scene.layout, sentence, figure, mention)
    if (mention.entity !== undefined) keepNearer(entities, mention.entity, near)
    else keepNearer(measures, mention.measure!, near)
  }
  carryLastEntity(scene, sentence, entities)
  return {
    figure,
    sentence,
    clause: clauseAround(scene.page.text, sentence, figure),
    entities,
    measures,
    words: wordsAround(scene, sentence),
  }
}

const CLAUSE_END = /[;:()[\]—–；：（）]|\s-\s/g

function clauseAround(text: string, sentence: Span, figure: Span): Span {
  const before = text.slice(sentence.start, figure.start)
  const after = text.slice(figure.end, sentence.end)
  const opening = [...before.matchAll(CLAUSE_END)].at(-1)
  const closing = after.search(CLAUSE_END)
  return {
    start: sentence.start + (opening ? opening.index + opening[0].length : 0),
    end: closing < 0 ? sentence.end : figure.end + closing,
  }
}

function toNear(layout: Layout, sentence: Sentence, figure: Figure, mention: Mention): Near {
  const other = sentenceAt(layout, mention.start)
  return {
    where: other ? nearness(layout, sentence, other) : 'page',
    words: mention.words,
    start: mention.start,
    distance: Math.max(mention.start - figure.end, figure.start - mention.end, 0),
    isName: mention.isName,
  }
}

function keepNearer(nears: Map<string, Near>, id: string, near: Near): void {
  const known = nears.get(id)
  if (known && !isNearer(near, known)) return
  nears.set(id, near)
}

/** Whether `a` is nearer than `b`: by sentence first, then by distance. */
export function isNearer(a: Near, b: Near): boolean {
  const [orderA, orderB] = [ORDER.indexOf(a.where), ORDER.indexOf(b.where)]
  return orderA < orderB || (orderA === orderB && a.distance < b.distance)
}

/**
 * "The company", "it", or no subject at all: a sentence that names nobody speaks of whom the text named last,
 * as long as that was in this block or the one before.
 */
function carryLastEntity(
  { mentions, layout, page }: Scene,
  sentence: Sentence,
  entities: Map<string, Near>,
): void {
  const isOwn = (mention: Mention) => mention.start >= sentence.start && mention.end <= sentence.end
  const names = mentions.filter(mention => mention.entity !== undefined && mention.isName)
  if (names.some(isOwn)) return
  const last = names.filter(mention => mention.end <= sentence.start).at(-1)
  const place = last && sentenceAt(layout, last.start)
  if (!last || !place || sentence.block - place.block > 1) return
  const near = entities.get(last.entity!)!
  if (page.blocks[place.block]!.kind !== 'title') entities.set(last.entity!, { ...near, where: 'neighbour' })
}

function wordsAround({ layout, page }: Scene, sentence: Sentence): Surroundings['words'] {
  const block = page.blocks[sentence.block]!
  const heading = page.blocks[sentence.heading]
  const before = page.text.slice(block.start, sentence.start)
  const after = page.text.slice(sentence.end, block.end)
  const above =
    heading && sentence.heading !== sentence.block ? page.text.slice(heading.start, heading.end) : ''
  const previous = layout.sentences[sentence.index - 1]
  const lead =
    previous && previous.block !== sentence.block ? page.text.slice(previous.start, previous.end) : ''
  return {
    sentence: foldedWords(page.text.slice(sentence.start, sentence.end)),
    around: foldedWords([above, lead, before, after].join('\n')),
  }
}

/** Stems joined and bounded by spaces, so that a cue is found by plain search. */
function foldedWords(text: string): string {
  return ` ${splitWords(text)
    .map(word => word.stem)
    .join(' ')} `
}
