import type { Block, PageLink } from '../engine/types'
import type { Furniture } from './page-furniture'

/** A stretch of text from one node, or from none: a mark of ours between two nodes. */
export interface Piece {
  node?: Text
  data: string
  /** Offset in the text that it is a piece of. */
  start: number
}

/** The furniture that a draft lies in, innermost first. */
export interface Mark {
  element: Element
  by: Furniture
  outer?: Mark
}

/** Where in the page a draft stands. */
export interface Place {
  element: Element
  kind: Block['kind']
  level?: number
  language?: string
  mark?: Mark
  /** What the element holds itself, line breaks or not; shared by its drafts. */
  whole: {
    readingLength: number
    /** Whether there are blocks in it, so that it is no paragraph. */
    holdsBlocks: boolean
  }
}

/** A block as found, before it is known whether it belongs to the article. */
export interface Draft extends Place {
  text: string
  readingLength: number
  /** UTF-16 units without the white space around. */
  length: number
  /** Of these, how many lie in links. */
  linked: number
  pieces: Piece[]
  links: PageLink[]
}
