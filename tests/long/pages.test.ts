import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowEverywhere } from '../e2e/allow'
import { builtFor } from '../e2e/built'
import { browserNames, type Driver, launch, type Page } from '../e2e/driver'
import { type Recorder, recordRequests } from '../e2e/recorder'
import { type Site, serve } from '../e2e/server'
import { readerFor } from './read-anyway'
import { savedPages } from './saved-pages'
import { type Noticed, notice, watch } from './watched-page'

const pages = savedPages()

/** The longest that a page may go without its turn, in milliseconds. */
const slice = 50
/** A page that did not get its turn is read again: the machine has other work too, the reader does the same each time. */
const attempts = 4

/** Every page read though it is about something else: what only the topic keeps a reader from. */
describe.each(browserNames)('a page read anyway in %s', name => {
  let driver: Driver
  let site: Site
  let recorder: Recorder
  let page: Page
  let read: () => Promise<void>
  let heard: string[] = []

  beforeAll(async () => {
    site = await serve(pages)
    recorder = await recordRequests()
    driver = await launch(name, { extension: builtFor(name), proxy: recorder.url })
    await allowEverywhere(driver)
    page = await driver.open(`${site.url}/empty`)
    read = await readerFor(driver, page)
    page.on('pageerror', error => heard.push(String(error)))
    page.on('console', message => heard.push(message.text()))
  })
  afterAll(async () => {
    await driver?.close()
    site?.close()
    recorder?.close()
  })

  test.each(Object.keys(pages))('%s is left as it was, unheld and without a word', async path => {
    const longest: number[] = []
    while (longest.length < attempts) {
      const noticed = await readOnce(path)
      expect({ ...noticed, longest: 0 }).toEqual({ isSame: true, moved: 0, shifts: 0, longest: 0 })
      expect(heard).toEqual([])
      longest.push(Math.round(noticed.longest))
      if (noticed.longest <= slice) break
    }
    if (longest.length > 1) console.log(`${path}: ${longest.join(', ')} ms`)
    expect(Math.min(...longest), 'milliseconds without its turn').toBeLessThanOrEqual(slice)
  })

  test('leaves no complaint in the browser', async () => {
    expect(await driver.complaints()).toEqual([])
  })

  async function readOnce(path: string): Promise<Noticed> {
    await page.goto(`${site.url}/${encodeURIComponent(path)}`)
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
    heard = []
    await page.evaluate(watch)
    await read()
    await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 50))))
    return page.evaluate(notice)
  }
})
