import type { Page } from './driver'
import { until } from './until'

/** What is underlined on a page, by line: the words and how they are drawn. */
export type Seen = Record<string, { words: string[]; line: string }>

/** The five names in their order: what agrees, differs, is dated, is disputed, is unknown. */
const names = [1, 2, 3, 4, 5].map(number => `whence-${number}`)

/** What is painted at the moment, told by the computed style: that ranges are registered proves nothing of it. */
export function lookAt(page: Page): Promise<Seen> {
  return page.evaluate(names => {
    const seen: Seen = {}
    for (const name of names) {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[]
      const holder = ranges[0]?.startContainer.parentElement
      if (!holder) continue
      const style = getComputedStyle(holder, `::highlight(${name})`)
      const words = ranges.map(range => range.toString().replace(/\s+/g, ' '))
      seen[name] = { words, line: `${style.textDecorationLine} ${style.textDecorationStyle}` }
    }
    return seen
  }, names)
}

/** Wait until so many figures are underlined: the rules for the lines come after the first of them, and later ones a slice at a time. */
export const untilPainted = (page: Page, count = 1): Promise<Seen> =>
  until(
    `${count} underlined on ${page.url()}`,
    async () => {
      const seen = await lookAt(page)
      const lines = Object.values(seen)
      const isDrawn = lines.every(({ line }) => !line.startsWith('none'))
      return isDrawn && lines.flatMap(({ words }) => words).length >= count && seen
    },
    () => lookAt(page),
  )

export const isPainted = async (page: Page) => Object.keys(await lookAt(page)).length > 0

/** The middle of a figure's line once it is there, scrolled into sight; of several that read the same, the first. */
export const placeOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  until(
    `"${words}" underlined`,
    () => page.evaluate(findPlace, names, words),
    () => lookAt(page),
  )

/** Runs in the page. */
function findPlace(names: string[], words: string): { x: number; y: number } | undefined {
  const ranges = names.flatMap(name => [...(CSS.highlights.get(name) ?? [])]) as Range[]
  const [range] = ranges
    .filter(range => range.toString().replace(/\s+/g, ' ') === words)
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
  if (!range) return undefined
  const line = range.getBoundingClientRect()
  window.scrollBy({ top: (line.top + line.bottom - innerHeight) / 2, behavior: 'instant' })
  const { left, top, width, height } = range.getClientRects()[0]!
  return { x: left + width / 2, y: top + height / 2 }
}

/** Click a figure as a reader would, once it is there. */
export async function clickFigure(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words)
  await page.mouse.click(x, y)
}

/** Text without the spaces and joiners that only keep a line from breaking. */
export const plain = (text: string | null | undefined) =>
  (text ?? '').replace(/[\u2060\u00ad]/g, '').replace(/\s+/g, ' ')
