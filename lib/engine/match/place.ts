import type { Block, Nearness, Page, Span } from '../types'
import { splitSentences } from './sentences'

/** Where every sentence of a page lies, so that two places on it can be said to be near. */
export interface Layout {
  page: Page
  /** Sentences in order, spans into `page.text`. */
  sentences: Sentence[]
  /** For each block the place of its first sentence; one more entry ends the list. */
  firstOf: number[]
}

/** A sentence of the page, and what it stands under. */
export interface Sentence extends Span {
  /** Its place in `Layout.sentences`. */
  index: number
  /** The block it is part of, by place in `page.blocks`. */
  block: number
  /** The nearest heading above that block, by place in `page.blocks`; -1 where there is none. */
  heading: number
}

/** A sentence near a figure's. */
export interface Nearby {
  index: number
  where: Nearness
}

/** A table's cells are blocks of their own: this many before a figure's are taken for its row. */
const ROW = 3
/** In a list of more points than these nobody remembers what stood above it. */
const MAX_POINTS = 12
/** Above, a second paragraph is no longer about the same thing; below, it goes on with what a heading or the title begins. */
const PARAGRAPHS_DOWN = 2
const MAX_BLOCKS_DOWN = 6
/** In a paragraph without end nothing further off than this is near. */
const MAX_SENTENCES = 8

/** The sentences of the page's blocks; `language` is that of the whole page, for blocks that name none. */
export function layOut(page: Page, language: string): Layout {
  const sentences: Sentence[] = []
  const firstOf: number[] = []
  let heading = -1
  page.blocks.forEach((block, index) => {
    firstOf.push(sentences.length)
    if (block.kind === 'heading') heading = index
    for (const { start, end } of splitSentences(page.text.slice(block.start, block.end), language)) {
      const span = { start: block.start + start, end: block.start + end }
      sentences.push({ ...span, index: sentences.length, block: index, heading })
    }
  })
  return { page, sentences, firstOf: [...firstOf, sentences.length] }
}

/** The sentence that holds `offset`; undefined between blocks. */
export function sentenceAt({ sentences }: Layout, offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const found = sentences[low]
  return found && offset >= found.start && offset < found.end ? found : undefined
}

/** The sentences near a figure's, its own first, each once with the nearest that it is. */
export function nearbySentences(layout: Layout, sentence: Sentence): Nearby[] {
  const { blocks } = layout.page
  const { index, block, heading } = sentence
  const nearby = new Map<number, Nearness>([[index, 'sentence']])
  const add = (indices: number[], where: Nearness) => {
    for (const other of indices) if (!nearby.has(other)) nearby.set(other, where)
  }
  const inBlock = (place: number, from: 'start' | 'end') => sentencesOf(layout, place, from)
  const own = around(layout, sentence)
  add(
    own.filter(
      other =>
        Math.abs(other - index) === 1 || (other < index && isIntroducing(layout, layout.sentences[other]!)),
    ),
    'neighbour',
  )
  for (const cell of rowOf(blocks, block)) add(inBlock(cell, 'end'), 'neighbour')
  add(own, 'paragraph')
  if (heading >= 0) add(inBlock(heading, 'end'), 'heading')
  if (blocks[0]?.kind === 'title') add(inBlock(0, 'end'), 'title')
  const introduction = introductionOf(layout, block)
  if (introduction >= 0) add(inBlock(introduction, 'end').slice(-1), 'neighbour')
  if (introduction >= 0) add(inBlock(introduction, 'end'), 'paragraph')
  if (block > 0) add(inBlock(block - 1, 'end'), 'paragraph')
  for (const below of isHead(blocks[block]!) ? paragraphsBelow(blocks, block) : []) {
    add(inBlock(below, 'start'), 'paragraph')
  }
  return Array.from(nearby, ([other, where]) => ({ index: other, where }))
}

/** The sentences of a figure's own block that are near enough, by place. */
function around({ firstOf }: Layout, { index, block }: Sentence): number[] {
  const first = Math.max(firstOf[block]!, index - MAX_SENTENCES)
  const last = Math.min(firstOf[block + 1]! - 1, index + MAX_SENTENCES)
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}

/** The first or last sentences of a block, by place. */
function sentencesOf({ firstOf }: Layout, block: number, from: 'start' | 'end'): number[] {
  const [first, end] = [firstOf[block], firstOf[block + 1]]
  if (first === undefined || end === undefined) return []
  const length = Math.min(MAX_SENTENCES, end - first)
  return Array.from({ length }, (_, offset) => (from === 'start' ? first + offset : end - length + offset))
}

/**
 * The block that a figure's block goes on with, -1 where there is none: a question is one with its answer, and what
 * stands above a list, or ends in a colon, with every point of it.
 */
function introductionOf(layout: Layout, block: number): number {
  const { blocks } = layout.page
  let above = block - 1
  const isPoint = (place: number) => blocks[place]?.kind === 'list'
  if (isPoint(block)) while (isPoint(above) && block - above < MAX_POINTS) above--
  const introduction = blocks[above]
  return introduction && (isPoint(block) || isIntroducing(layout, introduction)) ? above : -1
}

function isIntroducing({ page: { text } }: Layout, { start, end }: Span): boolean {
  return /[?？:：]["'”’»」』)\]]*\s*$/.test(text.slice(Math.max(start, end - 8), end))
}

/** The cells shortly before a cell, and so likely the head of its row. */
function rowOf(blocks: Block[], block: number): number[] {
  if (blocks[block]!.kind !== 'cell') return []
  const before = Array.from({ length: ROW }, (_, distance) => block - 1 - distance)
  return before.filter(place => blocks[place]?.kind === 'cell')
}

/** What a heading or the title begins, past bylines and datelines. */
function paragraphsBelow(blocks: Block[], block: number): number[] {
  const places = Array.from({ length: MAX_BLOCKS_DOWN }, (_, distance) => block + 1 + distance)
  return places.filter(place => blocks[place]?.kind === 'text').slice(0, PARAGRAPHS_DOWN)
}

function isHead({ kind }: Block): boolean {
  return kind === 'title' || kind === 'heading'
}
