import type { Way } from '../engine/types'

/** What Tab may lead to; what of it is hidden, disabled or inert refuses the focus. */
const focusable =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable],[tabindex]'

/** Gives the focus to what Tab leads to after a range, or before it; answers whether there is such a thing. */
export function focusBeside(range: Range, way: Way): boolean {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot
  const side = way === 'next' ? 1 : -1
  const beside = tabStops(root).filter(element => range.comparePoint(element, 0) === side)
  if (way === 'previous') beside.reverse()
  return (
    beside.some(element => takesFocus(element, root)) ||
    ('host' in root && focusBeside(around(root.host), way))
  )
}

/** Lets the next press of Tab go on from a range, unless something else is focused or pressed before. */
export function goOnFrom(document: Document, range: Range): void {
  const window = document.defaultView!
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  const leave = () => stop.abort()
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    leave()
    if (focusBeside(range, wayOf(event))) event.preventDefault()
  }
  window.addEventListener('keydown', goOn, options)
  for (const elsewhere of ['focusin', 'pointerdown']) window.addEventListener(elsewhere, leave, options)
}

/** Which way a press of Tab leads: with Shift it is `previous`. */
export const wayOf = ({ shiftKey }: KeyboardEvent): Way => (shiftKey ? 'previous' : 'next')

/** Where Tab stops, in the document's order. */
export const tabStops = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(focusable)].filter(({ tabIndex }) => tabIndex >= 0)

function takesFocus(element: HTMLElement, root: Document | ShadowRoot): boolean {
  element.focus()
  return root.activeElement === element
}

function around(element: Element): Range {
  const range = new Range()
  range.selectNode(element)
  return range
}
