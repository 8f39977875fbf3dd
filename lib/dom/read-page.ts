import type { Block, Page, PageLink } from '../engine/types'
import { chooseArticle } from './choose-article'
import { collectDrafts, type Draft, type IsVisible, type Piece } from './collect-drafts'
import { readMetadata } from './page-metadata'
import { createTextMap, type TextMap } from './text-map'

/** A page as the engine sees it, and the way back from its spans to live nodes. */
export interface PageText extends TextMap {
  page: Page
}

/** Reads what a reader would call the article, in one go. `isVisible` says whether an element is shown at all. */
export function readPage(document: Document, isVisible: IsVisible): PageText {
  const steps = readPageInSteps(document, isVisible)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, pausing often, for a page that must not be held up. */
export function* readPageInSteps(document: Document, isVisible: IsVisible): Generator<void, PageText> {
  const drafts = yield* collectDrafts(document.body, isVisible)
  const metadata = readMetadata(document)
  const article = yield* chooseArticle(document.body, drafts, metadata.title)
  yield
  const pieces: Piece[] = []
  const blocks: Block[] = []
  const links: PageLink[] = []
  let text = ''
  for (const draft of article) {
    if (text) text += blockBreak
    const at = text.length
    blocks.push(blockOf(draft, at))
    for (const piece of draft.pieces) pieces.push({ ...piece, start: at + piece.start })
    for (const link of draft.links) links.push({ ...link, start: at + link.start, end: at + link.end })
    text += draft.text
  }
  const page: Page = { url: document.URL, ...metadata, text, blocks, links }
  return { page, ...createTextMap(pieces) }
}

const blockBreak = '\n\n'

function blockOf({ text, kind, level, language }: Draft, at: number): Block {
  return { start: at, end: at + text.length, kind, ...(level && { level }), ...(language && { language }) }
}
