import { readingLength } from '../engine/detect/article'
import type { Block } from '../engine/types'
import { blockElements, indices, kinds, unread } from './element-kinds'
import { relabelLayoutCells } from './layout-cells'
import { type Furniture, furnitureOf } from './page-furniture'
import { walkNodes } from './walk-nodes'

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

/** A block as found, before it is known whether it belongs to the article. */
export interface Draft {
  element: Element
  kind: Block['kind']
  level?: number
  language?: string
  mark?: Mark
  text: string
  pieces: Piece[]
  links: { start: number; end: number; href: string }[]
  readingLength: number
  /** What the draft's element holds itself, line breaks or not; shared by its drafts. */
  whole: { readingLength: number }
}

export type IsVisible = (element: Element) => boolean

/** Stands before and after raised or lowered text: invisible, and no number crosses it. */
export const indexMark = '\u2063'

type Place = Pick<Draft, 'element' | 'kind' | 'level' | 'language' | 'mark' | 'whole'>

/** Every block of text that is shown below `body`, furniture included, in order; pauses now and then. */
export function* collectDrafts(body: Element, isVisible: IsVisible): Generator<void, Draft[]> {
  const drafts: Draft[] = []
  let place: Place = {
    element: body,
    kind: 'text',
    language: declaredLanguage(body),
    whole: { readingLength: 0 },
  }
  let draft: Draft | undefined

  const close = () => {
    if (draft && /\S/.test(draft.text)) {
      drafts.push(draft)
      draft.readingLength = readingLength(draft.text)
      draft.whole.readingLength += draft.readingLength
    }
    draft = undefined
  }
  const add = (data: string, node?: Text) => {
    if (data === '') return
    draft ??= { ...place, text: '', pieces: [], links: [], readingLength: 0 }
    draft.pieces.push({ node, data, start: draft.text.length })
    draft.text += data
  }
  const enterBlock = (element: Element) => {
    const outer = place
    close()
    place = placeIn(outer, element)
    return () => {
      close()
      place = outer
    }
  }
  const enterIndex = () => {
    if (draft) add(indexMark)
    return () => {
      if (draft) add(indexMark)
    }
  }
  const enterLink = (element: Element) => {
    const begun = draft
    const start = draft?.text.length ?? 0
    return () => {
      if (!draft || (begun && begun !== draft)) return
      draft.links.push({ start, end: draft.text.length, href: element.getAttribute('href')! })
    }
  }
  const nothing = () => {}
  const enter = (element: Element) => {
    const name = element.localName
    if (name === 'br' || name === 'wbr') {
      if (name === 'br') close()
      return false
    }
    if (!isRead(element, isVisible)) return false
    if (isBlock(element, place)) return enterBlock(element)
    if (indices.has(name)) return enterIndex()
    return name === 'a' && element.hasAttribute('href') ? enterLink(element) : nothing
  }

  yield* walkNodes(body, { text: node => add(node.data, node), enter })
  close()
  close()
  relabelLayoutCells(drafts)
  return drafts
}

function isRead(element: Element, isVisible: IsVisible): boolean {
  if (unread.has(element.localName)) return false
  if (element.localName === 'pre' && isCode(element)) return false
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false
  return isVisible(element)
}

/** Preformatted text is code when it says so; otherwise it may be a whole plain-text article. */
function isCode(pre: Element): boolean {
  return (
    pre.querySelector('code') !== null ||
    /\b(?:code|highlight|language|hljs|prettyprint|brush|source)/i.test(pre.className)
  )
}

/** A custom element is a block unless it stands in running text. */
function isBlock(element: Element, { element: outer }: Place): boolean {
  if (blockElements.has(element.localName)) return true
  return element.localName.includes('-') && outer.localName !== 'p'
}

function placeIn(outer: Place, element: Element): Place {
  const name = element.localName
  const kind = kinds[name] ?? outer.kind
  const by = furnitureOf(element)
  return {
    element,
    kind,
    level: kind === 'heading' ? (kinds[name] ? Number(name[1]) : outer.level) : undefined,
    language: element.getAttribute('lang') || outer.language,
    mark: by ? { element, by, outer: outer.mark } : outer.mark,
    whole: { readingLength: 0 },
  }
}

function declaredLanguage(body: Element): string | undefined {
  return body.closest('[lang]')?.getAttribute('lang') || undefined
}
