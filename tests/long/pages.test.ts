import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserNames, type Page } from '../e2e/driver'
import { type Recorder, recordRequests } from '../e2e/recorder'
import { setUp } from '../e2e/set-up'
import { mainThread } from './main-thread'
import { readerFor } from './read-anyway'
import { savedPages } from './saved-pages'
import { notice, watch } from './watched-page'

const pages = savedPages()

/** The longest that a page may go without its turn, in milliseconds. */
const slice = 50

/** Every page read though it is about something else: what only the topic keeps a reader from. */
describe.each(browserNames)('a page read anyway in %s', name => {
  let recorder: Recorder
  afterAll(() => recorder?.close())
  const { driver, site } = setUp(name, async () => {
    recorder = await recordRequests()
    return { pages, proxy: recorder.url }
  })
  let page: Page
  let read: () => Promise<void>
  let heard: string[] = []
  const longest: Record<string, number> = {}

  beforeAll(async () => {
    page = await driver.open(`${site.url}/empty`)
    read = await readerFor(driver, page)
    page.on('pageerror', error => heard.push(String(error)))
    page.on('console', message => heard.push(message.text()))
  })
  afterAll(() => {
    const [worst] = Object.entries(longest).sort(([, a], [, b]) => b - a)
    if (worst) console.log(`The longest task: ${worst[1].toFixed(1)} ms, on ${worst[0]}`)
  })

  test.each(Object.keys(pages))('%s is left as it was, unheld and without a word', async path => {
    await page.goto(`${site.url}/${path}`)
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
    await page.evaluate(watch)
    heard = []
    if (name === 'chromium') longest[path] = (await mainThread(page, readAndDraw)).longest
    else await readAndDraw()
    expect(await page.evaluate(notice)).toEqual({ isSame: true, moved: 0, shifts: 0 })
    expect(heard).toEqual([])
    expect(longest[path] ?? 0, 'milliseconds without its turn').toBeLessThanOrEqual(slice)
  })

  test('leaves no complaint in the browser', async () => {
    expect(await driver.complaints()).toEqual([])
  })

  async function readAndDraw(): Promise<void> {
    await read()
    await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 50))))
  }
})
