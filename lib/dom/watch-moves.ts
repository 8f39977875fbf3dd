import type { Point } from './figure-geometry'

/**
 * Hear how far a range has moved in the page since now, whenever something on the page other than the page itself is
 * scrolled with it inside; until the returned function is called.
 */
export function watchInnerScroll(document: Document, range: Range, hear: (moved: Point) => void): () => void {
  const stop = new AbortController()
  const start = placeOf(document, range)
  const scrolled = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.contains(range.startContainer)) return
    const now = placeOf(document, range)
    hear({ x: now.x - start.x, y: now.y - start.y })
  }
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: stop.signal })
  return () => stop.abort()
}

/** From the page's upper left corner. */
function placeOf({ defaultView }: Document, range: Range): Point {
  const { left, top } = range.getBoundingClientRect()
  return { x: left + defaultView!.scrollX, y: top + defaultView!.scrollY }
}
