/** What a page itself can notice of a reader at work on it. `watch` and `notice` run in the page. */

export interface Noticed {
  /** Whether its markup is what it was. */
  isSame: boolean
  /** Elements that lie elsewhere or have another size than before, of the first three thousand. */
  moved: number
  /** Shifts that the browser itself tells of; Chromium alone does. */
  shifts: number
}

interface Watching {
  html: string
  before: string[]
  places(): string[]
  shifts: number
}

/** Begins to watch. */
export function watch(): void {
  const places = () =>
    [...document.querySelectorAll('body *')].slice(0, 3_000).map(element => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${x} ${y} ${width} ${height}`
    })
  const { outerHTML: html } = document.documentElement
  const watching: Watching = { html, before: places(), places, shifts: 0 }
  Object.assign(globalThis, { watching })
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return
  new PerformanceObserver(list => {
    watching.shifts += list.getEntries().length
  }).observe({ type: 'layout-shift' })
}

export function notice(): Noticed {
  const { html, before, places, shifts } = (globalThis as never as { watching: Watching }).watching
  const isSame = document.documentElement.outerHTML === html
  const moved = places().filter((place, index) => place !== before[index]).length
  return { isSame, moved, shifts }
}
