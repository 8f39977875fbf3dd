import { selfAndAncestors } from './ancestors'
import type { Point } from './figure-geometry'

/**
 * Hear how far a range has moved in the page since now, whenever it may have: something other than the page itself is
 * scrolled with it inside, or what it stands in changes its size; until the returned function is called.
 */
export function watchMoves(document: Document, range: Range, hear: (moved: Point) => void): () => void {
  const stop = new AbortController()
  const start = placeOf(document, range)
  let last = start
  const look = () => {
    const now = placeOf(document, range)
    // What is not drawn at the moment is nowhere.
    if ((now.x === last.x && now.y === last.y) || range.getClientRects().length === 0) return
    last = now
    hear({ x: now.x - start.x, y: now.y - start.y })
  }
  const scrolled = ({ target }: Event) => {
    if (target instanceof Element && target.contains(range.startContainer)) look()
  }
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: stop.signal })
  const sizes = new ResizeObserver(look)
  for (const element of selfAndAncestors(range.startContainer.parentElement!)) sizes.observe(element)
  return () => {
    stop.abort()
    sizes.disconnect()
  }
}

/** From the page's upper left corner. */
function placeOf({ defaultView }: Document, range: Range): Point {
  const { left, top } = range.getBoundingClientRect()
  return { x: left + defaultView!.scrollX, y: top + defaultView!.scrollY }
}
