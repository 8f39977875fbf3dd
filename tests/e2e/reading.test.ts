import { afterAll, describe, expect, test } from 'vitest'
import { demo, demoFigures } from './demo'
import { browserNames, type Page } from './driver'
import { cardSelector, untilArrived, untilCard, untilNoCard } from './in-card'
import { type Recorder, recordRequests } from './recorder'
import { clickFigure, isPainted, placeOf, plain, untilPainted } from './seen'
import { setUp } from './set-up'
import { askPage } from './tabs'
import { polling, until } from './until'

/** Milliseconds in which a page that is worth reading would have been read. */
const aWhile = 1_500

describe.each(browserNames)('an article in %s', name => {
  let recorder: Recorder
  afterAll(() => recorder?.close())
  const { driver, site } = setUp(name, async () => {
    recorder = await recordRequests()
    return { proxy: recorder.url }
  })

  const open = async (path: string): Promise<Page> => {
    const page = await driver.browser.newPage()
    await page.goto(`${site.url}/${path}`)
    return page
  }

  test('has its figures underlined, each with the line of its finding', async () => {
    const page = await open('demo')
    expect(await untilPainted(page, demoFigures.length)).toEqual(demo)
    await page.close()
  })

  test('tells by a click who said a number first, and Escape closes the card', async () => {
    const page = await open('demo')
    await untilPainted(page)
    await clickFigure(page, '$7 trillion')
    await untilArrived(driver, page)
    const card = await driver.inCard(page, root => ({
      mode: root.mode,
      role: root.querySelector('.card')?.getAttribute('role'),
      words: root.querySelector('.card')?.textContent,
      link: root.querySelector('footer a')?.getAttribute('href'),
    }))
    expect(card).toMatchObject({ mode: 'closed', role: 'dialog' })
    expect(plain(card.words)).toContain('The Wall Street Journal, 8 February 2024')
    expect(card.words).toContain('range narrowed')
    expect(card.link).toMatch(/^https:/)
    expect(await page.$eval(cardSelector, host => host.shadowRoot)).toBeNull()
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    await page.close()
  })

  test('is walked by keys: next, then Enter', async () => {
    const page = await open('demo')
    await untilPainted(page)
    await askPage(driver, page, 'step', 'next')
    await page.waitForFunction(() => CSS.highlights.has('whence-open-4'), { polling })
    await page.keyboard.press('Enter')
    await untilArrived(driver, page)
    expect(await driver.inCard(page, root => root.querySelector('h2')?.textContent)).toMatch(/\$7\s+trillion/)
    await page.close()
  })

  test('has the same figures in the popup, and a click there jumps', async () => {
    const page = await open('demo')
    await untilPainted(page, demoFigures.length)
    const popup = await driver.openPopup(page)
    const listed = () => popup.$$eval('.figures li', rows => rows.map(row => row.textContent))
    await expect.poll(listed).toHaveLength(demoFigures.length)
    const rows = await listed()
    for (const words of demoFigures) expect(rows.some(row => plain(row).startsWith(words))).toBe(true)
    await popup.click('.figures li:last-child button, .figures li:last-child a')
    await untilCard(page)
    await page.close()
  })

  test('is left exactly as it was, at every moment', async () => {
    const page = await open('listening')
    await page.evaluate(noteShifts)
    const [before, article] = [await htmlOf(page, 'html'), await htmlOf(page, 'article')]
    await untilPainted(page)
    expect(await htmlOf(page, 'html')).toBe(before)
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([])
    await clickFigure(page, '$500 billion')
    await untilArrived(driver, page)
    expect(await htmlOf(page, 'article')).toBe(article)
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    expect(await htmlOf(page, 'html')).toBe(before)
    // The card came under the root, and went; what says on a slow machine that it is on its way did so before.
    const heard = await page.evaluate(() => (window as never as { heard: string[] }).heard)
    expect([...new Set(heard)]).toEqual(['childList of HTML'])
    expect(await page.evaluate(() => (window as never as { shifts: number[] }).shifts)).toEqual([])
    await page.close()
  })

  test('may have the strictest policy', async () => {
    const page = await open('demo?strict')
    expect(await untilPainted(page, demoFigures.length)).toEqual(demo)
    await clickFigure(page, '415 terawatt-hours')
    await untilArrived(driver, page)
    const width = await driver.inCard(
      page,
      root => root.querySelector('.card')?.getBoundingClientRect().width,
    )
    expect(width).toBeCloseTo(400, -1)
    await page.close()
  })

  test('may be drawn anew after it was read', async () => {
    const page = await open('rerender')
    await page.waitForSelector('[data-drawn]')
    await clickFigure(page, '$7 trillion')
    await untilCard(page)
    await page.close()
  })

  test('may come late', async () => {
    const page = await open('late')
    await untilPainted(page)
    await page.close()
  })

  test('may take the place of another without a load', async () => {
    const page = await open('route')
    await new Promise(resolve => setTimeout(resolve, aWhile))
    expect(await isPainted(page)).toBe(false)
    await page.click('button')
    await untilPainted(page)
    await page.close()
  })

  test('may be read by a background that was just killed', async () => {
    const before = await open('demo')
    await untilPainted(before)
    await driver.killBackground()
    await clickFigure(before, '$7 trillion')
    await untilCard(before)
    const page = await open('demo')
    expect(await untilPainted(page, demoFigures.length)).toEqual(demo)
    await page.close()
    await before.close()
  })

  test('is quiet where it was switched off, at once', async () => {
    const page = await open('demo')
    await untilPainted(page)
    const popup = await driver.openPopup(page)
    const toggle = await popup.waitForSelector('input[type=checkbox], [role=switch]')
    await toggle?.click()
    await page.waitForFunction(() => CSS.highlights.size === 0, { polling })
    await toggle?.click()
    await untilPainted(page)
    await popup.close()
    await page.close()
  })

  test('is peeked at while the pointer rests, where that is wished for', async () => {
    const options = await driver.openOwn('options.html')
    const wish = await options.waitForSelector('label:nth-of-type(2) input[name=peek]')
    await wish?.click()
    const page = await open('demo')
    await untilPainted(page)
    const { x, y } = await placeOf(page, '415 terawatt-hours')
    await page.mouse.move(x, y)
    const said = () => driver.inCard(page, root => root.querySelector('[role=tooltip]')?.textContent)
    await until('a peek that tells of the IEA', async () => (await said())?.includes('IEA'), said)
    await page.mouse.move(5, 5)
    await untilNoCard(page)
    await page.close()
    await options.close()
  })

  test('let nothing leave the browser', async () => {
    const page = await open('demo')
    await page.evaluate(() => fetch('http://elsewhere.example/').catch(() => {}))
    await expect.poll(() => recorder.asked).toContain('http://elsewhere.example/')
    const foreign = recorder.asked.filter(
      asked => !asked.includes('elsewhere.example') && !isBrowsersOwn(asked),
    )
    expect(foreign).toEqual([])
    await page.close()
  })
})

const htmlOf = (page: Page, selector: string) => page.$eval(selector, element => element.outerHTML)

/** Notes in the page, as `shifts`, how far its layout is shifted, from its load on. Firefox tells nobody. */
function noteShifts(): void {
  const shifts: number[] = []
  Object.assign(window, { shifts })
  const hear = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
  }
  new PerformanceObserver(hear).observe({ type: 'layout-shift', buffered: true })
}

/** What the browsers ask for on their own account, with no extension in them. */
const isBrowsersOwn = (asked: string) =>
  /^(?:https?:\/\/)?(?:clients2\.google\.com|accounts\.google\.com|update\.googleapis\.com|[a-z.-]+\.mozilla\.(?:com|net|org))[:/]/.test(
    asked,
  )
