import type { Block, Page, PageLink } from '../engine/types'
import { chooseArticle } from './choose-article'
import { collectDrafts, type IsVisible } from './collect-drafts'
import type { Draft, Piece } from './draft'
import { eachInTurn } from './each-in-turn'
import { isSectionLabelBy } from './is-section-label'
import { readMetadata } from './page-metadata'
import { createTextMap, type TextMap } from './text-map'

/** A page as the engine sees it, and the way back from its spans to live nodes. */
export interface PageText extends TextMap {
  page: Page
  /** The open shadow roots that text was looked for in. */
  shadowRoots: ShadowRoot[]
  /** What was not shown, and would have been read: the outermost of such elements. */
  unseen: Element[]
}

/**
 * Reads what a reader would call the article, in one go. `isVisible` says whether an element is shown at all;
 * `labels` are the words that head what is not the article.
 */
export function readPage(document: Document, isVisible: IsVisible, labels: string): PageText {
  const steps = readPageInSteps(document, isVisible, labels)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, pausing often, for a page that must not be held up. */
export function* readPageInSteps(
  document: Document,
  isVisible: IsVisible,
  labels: string,
): Generator<void, PageText> {
  const shadowRoots: ShadowRoot[] = []
  const unseen: Element[] = []
  const isSeen = (element: Element) => isVisible(element) || !unseen.push(element)
  // A drawing or a document of another kind has none.
  const body: Element = document.body ?? document.documentElement
  const drafts = yield* collectDrafts(body, isSeen, root => shadowRoots.push(root))
  const metadata = readMetadata(document)
  const article = yield* chooseArticle({
    body,
    drafts,
    declaredTitle: metadata.title,
    isSectionLabel: isSectionLabelBy(labels),
  })
  yield
  const { text, blocks, links, pieces, pieceOf } = yield* joinDrafts(article)
  const page: Page = {
    ...metadata,
    title: headlineOf(article) ?? metadata.title,
    text,
    blocks,
    links: yield* absoluteLinks(links, metadata.url),
  }
  return { page, shadowRoots, unseen, ...createTextMap(pieces, pieceOf) }
}

/** The headline that the page shows, its spaces single and without soft hyphens. */
function headlineOf(article: Draft[]): string | undefined {
  const title = article.find(({ kind }) => kind === 'title')
  return title?.text
    .replace(/[\u00ad\u2063]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Between two blocks of the page's text; of no node. */
const blockBreak = '\n\n'

const blocksPerPause = 256

function* joinDrafts(drafts: Draft[]) {
  const pieces: Piece[] = []
  const pieceOf = new Map<Node, Piece>()
  const blocks: Block[] = []
  const links: PageLink[] = []
  const texts: string[] = []
  let at = 0
  for (const draft of drafts) {
    blocks.push(blockOf(draft, at))
    yield* eachInTurn(draft.pieces, ({ node, data, start }) => {
      const piece = { node, data, start: at + start }
      pieces.push(piece)
      if (node) pieceOf.set(node, piece)
    })
    for (const { href, start, end } of draft.links) links.push({ href, start: at + start, end: at + end })
    texts.push(draft.text)
    at += draft.text.length + blockBreak.length
    if (blocks.length % blocksPerPause === 0) yield
  }
  return { text: texts.join(blockBreak), pieces, pieceOf, blocks, links }
}

function blockOf({ text, kind, level, language }: Draft, at: number): Block {
  return { start: at, end: at + text.length, kind, ...(level && { level }), ...(language && { language }) }
}

/** Links to the web with their whole address; others lead to no source. */
function* absoluteLinks(links: PageLink[], base: string): Generator<void, PageLink[]> {
  const found: PageLink[] = []
  yield* eachInTurn(links, link => {
    const href = absolute(link.href, base)
    if (href) found.push({ ...link, href })
  })
  return found
}

function absolute(href: string, base: string): string | undefined {
  try {
    const url = new URL(href, base || undefined)
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
