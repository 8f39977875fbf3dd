import type { Driver, Page } from './driver'

/** What is underlined on a page, by line: the words and how they are drawn. */
export type Seen = Record<string, { words: string[]; line: string }>

/** The five names in their order: what agrees, differs, is dated, is disputed, is unknown. */
const names = [1, 2, 3, 4, 5].map(number => `whence-${number}`)

/** Milliseconds; what waits for the next frame waits for ever in a tab that is not in front. */
export const polling = 100

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

/** Wait until something is underlined: the rules for the lines come after the first of them. */
export async function untilPainted(page: Page, count = 1): Promise<Seen> {
  await page.waitForFunction(
    (names, count) => {
      const painted = names.filter(name => CSS.highlights.get(name)?.size)
      const isDrawn = painted.every(name => {
        const [range] = [...CSS.highlights.get(name)!] as Range[]
        const style = getComputedStyle(range!.startContainer.parentElement!, `::highlight(${name})`)
        return style.textDecorationLine !== 'none'
      })
      return isDrawn && painted.reduce((sum, name) => sum + CSS.highlights.get(name)!.size, 0) >= count
    },
    { timeout: 20_000, polling },
    names,
    count,
  )
  return lookAt(page)
}

export const isPainted = async (page: Page) => Object.keys(await lookAt(page)).length > 0

/** The middle of a figure's line, scrolled into sight; of several that read the same, the first. */
export function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (names, words) => {
      const ranges = names.flatMap(name => [...(CSS.highlights.get(name) ?? [])]) as Range[]
      const [range] = ranges
        .filter(range => range.toString().replace(/\s+/g, ' ') === words)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      if (!range) throw new Error(`"${words}" is not painted`)
      const line = range.getBoundingClientRect()
      window.scrollBy({ top: (line.top + line.bottom - innerHeight) / 2, behavior: 'instant' })
      const { left, top, width, height } = range.getClientRects()[0]!
      return { x: left + width / 2, y: top + height / 2 }
    },
    names,
    words,
  )
}

/** Click a figure as a reader would. */
export async function clickFigure(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words)
  await page.mouse.click(x, y)
}

/** The card's host is the only node that is ever added: it hangs on the root, after the body. */
export const cardSelector = 'html > body ~ div[popover]'

export const untilCard = (page: Page) => page.waitForSelector(cardSelector)

/** Wait until the card itself has come to rest: one that says that it is on its way has no foot, and what arrives is half transparent. */
export async function untilArrived(driver: Driver, page: Page): Promise<void> {
  await untilCard(page)
  const isResting = () =>
    driver.inCard(page, root => {
      const card = root.querySelector('.card')
      if (card?.role === 'dialog' && !card.querySelector('footer')) return false
      return card !== null && card.getAnimations().every(({ playState }) => playState === 'finished')
    })
  while (!(await isResting())) await new Promise(resolve => setTimeout(resolve, polling))
}

export const untilNoCard = (page: Page) =>
  page.waitForFunction(selector => !document.querySelector(selector), { polling }, cardSelector)

/** Text without the spaces and joiners that only keep a line from breaking. */
export const plain = (text: string | null | undefined) =>
  (text ?? '').replace(/[\u2060\u00ad]/g, '').replace(/\s+/g, ' ')

/** Press a control of the open card as a reader would, by its name. */
export async function pressInCard(driver: Driver, page: Page, name: string): Promise<void> {
  const places = await driver.inCard(page, root =>
    [...root.querySelectorAll<HTMLElement>('button, a, summary')].map(control => {
      const { left, top, width, height } = control.getBoundingClientRect()
      const name = control.getAttribute('aria-label') ?? control.textContent ?? ''
      return { name: name.trim(), x: left + width / 2, y: top + height / 2 }
    }),
  )
  const place = places.find(each => each.name === name)
  if (!place) throw new Error(`no control "${name}" among ${places.map(each => each.name).join(', ')}`)
  await page.mouse.click(place.x, place.y)
}

/** What an element of the open card says, once it says something. */
export async function wordsInCard(
  driver: Driver,
  page: Page,
  isIn: (root: ShadowRoot) => string | null | undefined,
) {
  for (;;) {
    const words = plain(await driver.inCard(page, isIn))
    if (words) return words
    await new Promise(resolve => setTimeout(resolve, polling))
  }
}

/** The browser's number of a tab, which only one of our own pages can be told. */
export async function tabOf(driver: Driver, page: Page): Promise<number> {
  const own = await driver.openOwn('options.html')
  const id = await own.evaluate(async url => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Tabs | undefined>
    const open = await (browser ?? chrome)!.tabs.query({})
    return open.find(tab => tab.url === url)!.id
  }, page.url())
  await own.close()
  return id
}

/** Ask the scripts on a page for something, as one of our own pages or the background does. */
export async function askPage(
  driver: Driver,
  page: Page,
  call: string,
  ...args: unknown[]
): Promise<unknown> {
  const tab = await tabOf(driver, page)
  const own = await driver.openOwn('options.html')
  await page.bringToFront()
  const { value } = await own.evaluate(
    async (tab, call, args) => {
      const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Tabs | undefined>
      return (browser ?? chrome)!.tabs.sendMessage(tab, { call, args }, { frameId: 0 })
    },
    tab,
    call,
    args,
  )
  await own.close()
  return value
}

/** A page of ours that was opened in a tab of its own, by a part of its address; `own` is another of our pages. */
export async function untilOpened(driver: Driver, own: Page, part: string): Promise<Page> {
  for (;;) {
    const addresses = await own.evaluate(async () => {
      const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Tabs | undefined>
      return (await (browser ?? chrome)!.tabs.query({})).map(({ url = '' }) => url)
    })
    const address = addresses.find(each => each.includes(part))
    // In Firefox a tab that an extension opens is none that the driver can look into: the same once more is.
    if (address) return driver.openOwn(address.split('/').at(-1)!)
    await new Promise(resolve => setTimeout(resolve, polling))
  }
}

interface Tabs {
  tabs: {
    query(by: object): Promise<{ id: number; url?: string }[]>
    sendMessage(tab: number, message: object, options: object): Promise<{ value: unknown }>
  }
}
