import type { Span } from '../engine/types'
import { insideOf } from './ancestors'
import { holds, type Point } from './figure-geometry'
import type { TextMap } from './text-map'

/** A figure that is painted on the page. */
export interface Placed extends Span {
  range: Range
}

/** The figures drawn under a point of the window, the shortest first; none where something covers them. */
export function figuresAt<Figure extends Placed>(
  document: Document,
  point: Point,
  figures: Figure[],
  map: Pick<TextMap, 'offsetOf'>,
): Figure[] {
  const top = topElementAt(document, point)
  if (!top) return []
  const near = figuresNear(document, point, figures, map, top)
  return near
    .filter(
      ({ range }) => isUncovered(range, top) && [...range.getClientRects()].some(rect => holds(rect, point)),
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start))
}

/** The innermost element under a point, in open shadow roots too. */
function topElementAt(document: Document, { x, y }: Point): Element | null {
  let found = document.elementFromPoint(x, y)
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === found) break
    found = inner
  }
  return found
}

/** By the caret that the browser would set there; where text can't be selected there is none, and all are asked. */
function figuresNear<Figure extends Placed>(
  document: Document,
  point: Point,
  figures: Figure[],
  map: Pick<TextMap, 'offsetOf'>,
  top: Element,
): Figure[] {
  if (getComputedStyle(top).userSelect === 'none') return figures
  const caret = caretAt(document, point, rootsOf(figures))
  const offset = caret && map.offsetOf(caret.node, caret.offset)
  if (offset === undefined) return []
  return figures.filter(({ start, end }) => start <= offset && offset <= end)
}

function caretAt(
  document: Document,
  { x, y }: Point,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots })
    return position ? { node: position.offsetNode, offset: position.offset } : undefined
  }
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

function rootsOf(figures: Placed[]): ShadowRoot[] {
  const roots = new Set(figures.map(({ range }) => range.startContainer.getRootNode()))
  return [...roots].filter(root => root instanceof ShadowRoot)
}

/** Whether what is seen at the point is the figure's own text and no layer over it. */
function isUncovered(range: Range, top: Element): boolean {
  const holder = range.startContainer.parentElement
  return (
    holder !== null && (insideOf(top)(holder) || top.contains(range.endContainer) || holder.contains(top))
  )
}
