import { parentOf } from './ancestors'
import { blockElements } from './element-kinds'
import type { Rect } from './place-card'

/** In CSS pixels, from the upper left corner of the window unless it says otherwise. */
export interface Point {
  x: number
  y: number
}

/** Where a figure is drawn: the fragment of its line that is pointed at, or its first, and its column of text. */
export function geometryOf(range: Range, point?: Point): { figure: Rect; column: Rect } {
  const fragments = [...range.getClientRects()]
  const figure =
    (point && fragments.find(rect => holds(rect, point))) ?? fragments[0] ?? range.getBoundingClientRect()
  const block = columnAround(range)
  return { figure, column: block?.getBoundingClientRect() ?? figure }
}

/** Whether a point lies in a rectangle, or so near that a finger meant it. */
export function holds(rect: Rect, { x, y }: Point, slack = 0): boolean {
  return (
    x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack
  )
}

const cells = new Set(['td', 'th', 'li', 'dd', 'dt'])

/** The block around a figure; of a cell or a list's entry, the whole table or list. */
function columnAround(range: Range): Element | null {
  let element = range.startContainer.parentElement
  while (
    element &&
    (!blockElements.has(element.localName) || cells.has(element.localName) || isPartOfTable(element))
  )
    element = parentOf(element) as HTMLElement | null
  return element
}

function isPartOfTable(element: Element): boolean {
  return /^(?:tr|tbody|thead|tfoot)$/.test(element.localName)
}
