import type { Rect, Size } from './place-card'

/** The part of the window that is seen: all of it, unless the page is pinched larger. In CSS pixels of the window. */
export interface SeenWindow extends Rect {
  isPinched: boolean
  /** How much smaller a sheet is drawn in it, so that it has the room of the smallest window that it is made for. */
  shrink: number
}

/** A window of 1280 by 1024 at 400 %. */
const leastSheet: Size = { width: 320, height: 256 }

/** What is seen of a document's window now. */
export function seenWindow({ defaultView, documentElement }: Document): SeenWindow {
  const { innerHeight, visualViewport: seen } = defaultView!
  if (!seen || seen.scale <= 1) {
    return {
      left: 0,
      top: 0,
      right: documentElement.clientWidth,
      bottom: innerHeight,
      isPinched: false,
      shrink: 1,
    }
  }
  const { offsetLeft: left, offsetTop: top, width, height } = seen
  const shrink = Math.min(1, width / leastSheet.width, height / leastSheet.height)
  return { left, top, right: left + width, bottom: top + height, isPinched: true, shrink }
}
