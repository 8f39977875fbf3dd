/** What a page itself can notice of a reader at work on it. `watch` and `notice` run in the page. */

export interface Noticed {
  /** Whether its markup is what it was. */
  isSame: boolean
  /** Elements that lie elsewhere or have another size than before, of the first three thousand. */
  moved: number
  /** Shifts that the browser itself tells of; Chromium alone does. */
  shifts: number
  /** The longest time in milliseconds that the page did not get its turn; below 50, Chromium tells of none. */
  longest: number
}

interface Watching {
  html: string
  before: string[]
  places(): string[]
  shifts: number
  longest: number
  stop(): void
}

/** Begins to watch. */
export function watch(): void {
  const places = () =>
    [...document.querySelectorAll('body *')].slice(0, 3_000).map(element => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${x} ${y} ${width} ${height}`
    })
  const { outerHTML: html } = document.documentElement
  const watching: Watching = { html, before: places(), places, shifts: 0, longest: 0, stop() {} }
  Object.assign(globalThis, { watching })
  const took = (milliseconds: number) => {
    watching.longest = Math.max(watching.longest, milliseconds)
  }

  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    new PerformanceObserver(list => {
      watching.shifts += list.getEntries().length
    }).observe({ type: 'layout-shift' })
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) took(duration)
    }).observe({ type: 'longtask' })
    return
  }
  // No timer is called sooner than after 4 ms; what is above that is somebody's work.
  let last = performance.now()
  const beat = setInterval(() => {
    const now = performance.now()
    took(now - last - 4)
    last = now
  }, 4)
  watching.stop = () => clearInterval(beat)
}

export function notice(): Noticed {
  const { html, before, places, shifts, longest, stop } = (globalThis as never as { watching: Watching })
    .watching
  stop()
  const isSame = document.documentElement.outerHTML === html
  const moved = places().filter((place, index) => place !== before[index]).length
  return { isSame, moved, shifts, longest }
}
