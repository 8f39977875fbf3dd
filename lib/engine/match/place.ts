import type { Block, Nearness, Page, Span } from '../types'
import { splitSentences } from './sentences'

/** Where every sentence of a page lies, so that two places on it can be said to be near. */
export interface Layout {
  page: Page
  /** Sentences in order, spans into `page.text`. */
  sentences: Sentence[]
}

export interface Sentence extends Span {
  /** Its place in `Layout.sentences`. */
  index: number
  /** The block it is part of, by place in `page.blocks`. */
  block: number
  /** The nearest heading above that block, by place in `page.blocks`; -1 where there is none. */
  heading: number
}

/** A table's cells are blocks of their own: this many before a figure's are taken for its row. */
const ROW = 3
/** A paragraph further up is no longer about the same thing; below, it goes on with what a heading or the title begins. */
const PARAGRAPHS_UP = 1
const PARAGRAPHS_DOWN = 2

/** The sentences of the page's blocks; `language` is that of the whole page, for blocks that name none. */
export function layOut(page: Page, language: string): Layout {
  const sentences: Sentence[] = []
  let heading = -1
  page.blocks.forEach((block, index) => {
    if (block.kind === 'heading') heading = index
    const text = page.text.slice(block.start, block.end)
    for (const { start, end } of splitSentences(text, block.language ?? language)) {
      const span = { start: block.start + start, end: block.start + end }
      sentences.push({ ...span, index: sentences.length, block: index, heading })
    }
  })
  return { page, sentences }
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

/** How near a sentence is to a figure's. */
export function nearness({ page }: Layout, figure: Sentence, other: Sentence): Nearness {
  const blockOf = (sentence: Sentence) => page.blocks[sentence.block]!
  if (other.index === figure.index) return 'sentence'
  if (other.block === figure.block) {
    return Math.abs(other.index - figure.index) === 1 ? 'neighbour' : 'paragraph'
  }
  if (isRowOf(page.blocks, figure.block, other.block)) return 'neighbour'
  if (other.block === figure.heading) return 'heading'
  if (blockOf(other).kind === 'title') return 'title'
  const distance = figure.block - other.block
  if (distance > 0 && distance <= PARAGRAPHS_UP) return 'paragraph'
  const isHead = blockOf(figure).kind === 'title' || blockOf(figure).kind === 'heading'
  if (isHead && distance < 0 && -distance <= PARAGRAPHS_DOWN) return 'paragraph'
  return 'page'
}

/** Whether the second block is a cell shortly before the first, and so likely the head of its row. */
function isRowOf(blocks: Block[], figure: number, other: number): boolean {
  const distance = figure - other
  return distance > 0 && distance <= ROW && blocks[figure]!.kind === 'cell' && blocks[other]!.kind === 'cell'
}
