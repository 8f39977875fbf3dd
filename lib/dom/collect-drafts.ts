import type { Draft, Place } from './draft'
import { type Drafting, startDrafting } from './drafting'
import { blockElements, indices, kinds, unread } from './element-kinds'
import { relabelLayoutCells } from './layout-cells'
import { furnitureOf } from './page-furniture'
import { walkNodes } from './walk-nodes'

/** Whether an element is shown at all; what is in one that is not is left out with it. */
export type IsVisible = (element: Element) => boolean

/** Every block of text that is shown below `body`, furniture included, in order; pauses now and then. The open shadow roots on the way are told. */
export function* collectDrafts(
  body: Element,
  isVisible: IsVisible,
  shadowRoot?: (root: ShadowRoot) => void,
): Generator<void, Draft[]> {
  const drafting = startDrafting(placeOf(body))
  yield* walkNodes(body, {
    text: drafting.addText,
    enter: element => isRead(element, isVisible) && enter(element, drafting),
    shadowRoot,
  })
  drafting.endDraft()
  relabelLayoutCells(drafting.drafts)
  return drafting.drafts
}

const nothing = () => {}

function enter(element: Element, drafting: Drafting): () => void {
  const name = element.localName
  if (name === 'br') drafting.endDraft()
  if (isBlock(element)) return drafting.enterBlock(outer => placeIn(outer, element))
  if (indices.has(name)) return drafting.enterIndex()
  const href = name === 'a' && element.getAttribute('href')
  return href ? drafting.enterLink(href) : nothing
}

function isRead(element: Element, isVisible: IsVisible): boolean {
  if (unread.has(element.localName)) return false
  if (element.localName === 'pre' && isCode(element)) return false
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false
  return element.localName === 'br' || isVisible(element)
}

/** Preformatted text is code when it says so; otherwise it may be a whole plain-text article. */
function isCode(pre: Element): boolean {
  return (
    pre.querySelector('code') !== null ||
    /\b(?:code|highlight|language|hljs|prettyprint|brush|source)/i.test(pre.getAttribute('class') ?? '')
  )
}

/** A custom element is a block unless it stands in a paragraph. */
function isBlock(element: Element): boolean {
  if (blockElements.has(element.localName)) return true
  return element.localName.includes('-') && element.closest('p') === null
}

function placeOf(body: Element): Place {
  const language = body.closest('[lang]')?.getAttribute('lang') || undefined
  return { element: body, kind: 'text', language, whole: { readingLength: 0, holdsBlocks: false } }
}

function placeIn(outer: Place, element: Element): Place {
  const kind = kinds[element.localName] ?? outer.kind
  const by = furnitureOf(element)
  return {
    element,
    kind,
    level: kind === 'heading' ? levelOf(element, outer) : undefined,
    language: element.getAttribute('lang') || outer.language,
    mark: by ? { element, by, outer: outer.mark } : outer.mark,
    whole: { readingLength: 0, holdsBlocks: false },
  }
}

/** Of the heading that the element is or stands in. */
function levelOf({ localName }: Element, outer: Place): number | undefined {
  return kinds[localName] === 'heading' ? Number(localName[1]) : outer.level
}
