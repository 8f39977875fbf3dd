import { describe, expect, test } from 'vitest'
import { browserNames, type Page } from './driver'
import { untilArrived } from './in-card'
import type { Story } from './react-page/app'
import { renderReactPage } from './react-page/render'
import { clickFigure, lookAt, untilPainted } from './seen'
import { setUp } from './set-up'
import { polling } from './until'

/** Milliseconds in which a reader would have gone. */
const aWhile = 700

const stories: Story[] = [
  {
    title: 'Chips and power',
    paragraphs: [
      [
        'When Sam Altman was first said, early in 2024, to be courting investors for a worldwide network of chip factories, the plan came with a price of up to $',
        7,
        ' trillion. No company has ever raised a hundredth of that, and most of the semiconductor industry heard of it from the newspapers.',
      ],
      [
        'What came instead was Stargate, a company with which OpenAI, SoftBank and Oracle mean to invest $',
        500,
        ' billion in American data centres over four years. Nvidia’s artificial intelligence chips are to fill the halls beside the rivers.',
      ],
      [
        'The International Energy Agency puts the electricity used by the world’s data centres at ',
        415,
        ' terawatt-hours in 2024, and the grids were built for nothing of the kind.',
      ],
    ],
  },
  {
    title: 'A slow train north',
    paragraphs: [
      [
        'The night train to Narvik leaves the capital at a quarter past six and arrives, when the snow allows it, a little after noon on the next day. It carries 340 passengers, two cooks and a dog, and has been sold out since October.',
      ],
      [
        'The railway spent 12 million kronor on new mattresses, of which the passengers speak with warmth. In the dining car a woman from Gävle has counted eleven tunnels; her husband, who sat on the other side, has counted nine.',
      ],
    ],
  },
]

const [first, second, third] = stories[0]!.paragraphs.map(texts => `<p>${texts.join('')}</p>`)

/** Draws all of its article in an open shadow root, as some sites do, and more of it later. */
const shadow = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chips and power</title><story-body></story-body><script>
const root = document.querySelector('story-body').attachShadow({ mode: 'open' })
root.innerHTML = ${JSON.stringify(`<h1>Chips and power</h1><article>${first}${second}</article>`)}
globalThis.more = () => root.append(new Range().createContextualFragment(${JSON.stringify(third)}))
</script></html>`

/** Keeps the end of its article folded by a class until a button is pressed or a script sees fit, and can put another body in its own's place. */
const folded = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chips and power</title>
<style>.more { display: none } .open .more { display: block }</style>
<body><article><h1>Chips and power</h1>${first}${second}<div class="more">${third}</div></article>
<button onclick="document.querySelector('article').className = 'open'">Read more</button><script>
globalThis.fold = isOpen => document.querySelector('article').className = isOpen ? 'open' : ''
globalThis.swap = () => {
  const body = document.createElement('body')
  body.innerHTML = ${JSON.stringify(`<article><h1>Chips and power</h1>${third}${second}</article>`)}
  document.body.replaceWith(body)
}
</script></body></html>`

/** No article, and read when asked to be. */
const note = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Note</title>${first}</html>`

/** Pages that go on being made while they are read. */
describe.each(browserNames)('a page that lives in %s', name => {
  const { driver, site } = setUp(name, async () => ({
    pages: { react: await renderReactPage(stories), shadow, folded, note },
  }))

  const painted = async (page: Page) => Object.values(await lookAt(page)).flatMap(({ words }) => words)
  const untilPaints = (page: Page, words: string[]) => expect.poll(() => painted(page)).toEqual(words)

  test('by React is hydrated, drawn anew, made longer and left: nothing is lost, and the lines follow', async () => {
    const page = await driver.browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(String(error)))
    page.on('console', message => /error|warn/.test(message.type()) && complaints.push(message.text()))
    await page.goto(`${site.url}/react`)
    await untilPaints(page, ['$7 trillion', '$500 billion'])
    await clickFigure(page, '$500 billion')
    await untilArrived(driver, page)
    const before = await page.$eval('main', main => main.outerHTML)
    await page.evaluate(() => (globalThis as unknown as { hydrate(): void }).hydrate())
    await page.waitForFunction(
      () => Object.keys(document.querySelector('main')!).some(key => key.startsWith('__react')),
      { polling },
    )
    expect(await page.$eval('main', main => main.outerHTML)).toBe(before)
    await page.keyboard.press('Escape')
    await page.click('#again')
    await page.waitForSelector('[data-edition="1"]')
    await untilPaints(page, ['$7 trillion', '$500 billion'])
    await page.click('#more')
    await untilPaints(page, ['415 terawatt-hours', '$7 trillion', '$500 billion'])
    await page.click('#leave')
    await page.waitForFunction(() => CSS.highlights.size === 0, { polling })
    await page.evaluate(() => history.back())
    await untilPaints(page, ['415 terawatt-hours', '$7 trillion', '$500 billion'])
    expect(await page.evaluate(() => (globalThis as unknown as { faults: string[] }).faults)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('with text in an open shadow root is underlined there, also where that comes late', async () => {
    const page = await driver.open(`${site.url}/shadow`)
    const seen = await untilPainted(page, 2)
    expect(seen['whence-4']).toEqual({ words: ['$7 trillion', '$500 billion'], line: 'underline double' })
    await page.evaluate(() => (globalThis as unknown as { more(): void }).more())
    await untilPaints(page, ['415 terawatt-hours', '$7 trillion', '$500 billion'])
    await clickFigure(page, '415 terawatt-hours')
    await untilArrived(driver, page)
    await page.close()
  })

  test('with folded text is read on once that is unfolded, and anew in another body', async () => {
    const page = await driver.open(`${site.url}/folded`)
    await untilPaints(page, ['$7 trillion', '$500 billion'])
    await page.click('button')
    await untilPaints(page, ['415 terawatt-hours', '$7 trillion', '$500 billion'])
    await page.reload()
    await untilPaints(page, ['$7 trillion', '$500 billion'])
    await page.evaluate(() => (globalThis as unknown as { fold(isOpen: boolean): void }).fold(true))
    await untilPaints(page, ['415 terawatt-hours', '$7 trillion', '$500 billion'])
    await page.evaluate(() => (globalThis as unknown as { swap(): void }).swap())
    await untilPaints(page, ['415 terawatt-hours', '$500 billion'])
    await page.close()
  })

  test('that somebody asked to have read stays read when the packs change', async () => {
    const page = await driver.open(`${site.url}/note`)
    const popup = await driver.openPopup(page)
    await (await popup.waitForSelector('.doing button'))?.click()
    await untilPaints(page, ['$7 trillion'])
    await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Stores | undefined>
      const { local } = (browser ?? chrome)!.storage
      const { packs } = await local.get('packs')
      await local.set({ packs: { ...packs, written: 1 } })
    })
    await popup.close()
    await new Promise(resolve => setTimeout(resolve, aWhile))
    expect(await painted(page)).toEqual(['$7 trillion'])
    await page.close()
  })

  test('is left and come back to, and shows what is asked for by then', async () => {
    const page = await driver.open(`${site.url}/demo`)
    await untilPainted(page)
    const own = await driver.openOwn('options.html')
    await page.bringToFront()
    const move = (way: 'away' | 'back') => own.evaluate(moveTab, site.url, way)
    const found = () => own.evaluate(lookInTab, site.url)
    const untilFound = (seen: object) => expect.poll(found).toMatchObject(seen)
    const set = (change: object) =>
      own.evaluate(async change => {
        const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Stores | undefined>
        await (browser ?? chrome)!.storage.local.set(change)
      }, change)
    const before = (await found())!
    expect(before).toMatchObject({ style: 'double', badge: '9' })
    await move('away')
    await untilFound({ path: '/empty', badge: '' })
    await move('back')
    await untilFound({ ...before, isKept: true })
    await move('away')
    await untilFound({ path: '/empty' })
    await set({ 'settings.lines': { disputed: 'dotted' } })
    await move('back')
    await untilFound({ ...before, style: 'dotted', isKept: true })
    await move('away')
    await untilFound({ path: '/empty' })
    await set({ 'settings.on': false })
    await move('back')
    await untilFound({ path: '/demo', badge: '', style: '' })
    await set({ 'settings.on': true, 'settings.lines': {} })
    await untilFound({ ...before, isKept: true })
    await own.close()
    await page.close()
  })
})

/** Runs in one of our own pages: leads the tab of a site to another page, or back. */
async function moveTab(site: string, way: 'away' | 'back'): Promise<void> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Tabs | undefined>
  const { tabs, scripting } = (browser ?? chrome)!
  const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(site))!
  const target = { tabId: tab.id }
  const go = way === 'back' ? () => history.back() : () => location.assign('/empty')
  await scripting.executeScript({ target, world: 'MAIN', func: go })
}

interface InTab {
  path: string
  /** How the disputed figures are underlined; nothing where none is. */
  style: string
  figures: number
  badge: string
  /** Whether the browser has kept the page since it was left for the first time. */
  isKept: boolean
}

/**
 * Runs in one of our own pages: what stands in the tab of a site. Of a page that Firefox has kept for later the driver
 * hears nothing more, but the extension does. Nothing while the tab is on its way.
 */
async function lookInTab(site: string): Promise<InTab | undefined> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Tabs | undefined>
  const { tabs, scripting, action } = (browser ?? chrome)!
  const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(site))!
  const look = () => {
    const page = globalThis as { isKept?: boolean }
    if (page.isKept === undefined) addEventListener('pageshow', ({ persisted }) => (page.isKept = persisted))
    page.isKept ??= false
    const figures = [1, 2, 3, 4, 5].flatMap(number => [...(CSS.highlights.get(`whence-${number}`) ?? [])])
    const [range] = [...(CSS.highlights.get('whence-4') ?? [])] as Range[]
    const holder = range?.startContainer.parentElement
    const style = holder ? getComputedStyle(holder, '::highlight(whence-4)').textDecorationStyle : ''
    return { path: location.pathname, style, figures: figures.length, isKept: page.isKept }
  }
  try {
    const target = { tabId: tab.id }
    const [found] = await scripting.executeScript({ target, world: 'MAIN', func: look })
    return { ...(found!.result as Omit<InTab, 'badge'>), badge: await action.getBadgeText({ tabId: tab.id }) }
  } catch {
    return undefined
  }
}

interface Tabs {
  tabs: { query(by: object): Promise<{ id: number; url?: string }[]> }
  action: { getBadgeText(of: object): Promise<string> }
  scripting: {
    executeScript(script: { target: object; world: 'MAIN'; func(): unknown }): Promise<{ result: unknown }[]>
  }
}

interface Stores {
  storage: { local: { get(key: string): Promise<{ packs: object }>; set(change: object): Promise<void> } }
}
