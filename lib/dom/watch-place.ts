/** Milliseconds between two looks at what is in view while the page is scrolled. */
const pace = 150
/** How far down the window what is read stands, as a share of its height. */
const readingLine = 0.4

/**
 * Hear which of these ranges, given in the page's order, is being read: the last one above the reading line. Told
 * while the page or anything in it is scrolled, and only when it is another one; until the returned function is called.
 */
export function watchPlace(
  document: Document,
  ranges: () => Range[],
  hear: (index: number) => void,
): () => void {
  const window = document.defaultView!
  const stop = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = -1
  const look = () => {
    timer = undefined
    const index = lastAbove(ranges(), window.innerHeight * readingLine)
    if (index === last || index < 0) return
    last = index
    hear(index)
  }
  const scrolled = () => {
    timer ??= setTimeout(look, pace)
  }
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: stop.signal })
  return () => {
    stop.abort()
    clearTimeout(timer)
  }
}

/** By halves, since to ask where a range is drawn costs, and a page may have thousands. */
function lastAbove(ranges: Range[], line: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.getBoundingClientRect().top <= line) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
