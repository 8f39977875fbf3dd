import { describe, expect, test } from 'vitest'
import { browserNames, type Page } from '../e2e/driver'
import { untilPainted } from '../e2e/seen'
import { setUp } from '../e2e/set-up'
import { polling } from '../e2e/until'

const tabs = 60
/** A year and more, in milliseconds: what is dated by the clock must not care. */
const years = 400 * 86_400_000

/** What takes a browser of its own to break, or a minute; docs/faults.md is the table of it. */
describe.each(browserNames)('in %s', name => {
  const { driver, site } = setUp(name)

  const open = (path: string): Promise<Page> => driver.open(`${site.url}/${path}`)

  /** However long it takes, with so many beside it. */
  const openAtLast = async (): Promise<Page> => {
    const page = await driver.browser.newPage()
    await page.goto(`${site.url}/demo`, { timeout: 0 })
    return page
  }

  test(`${tabs} articles are opened at once by a background that was asleep: all are painted`, async () => {
    await driver.killBackground()
    const began = performance.now()
    const pages = await Promise.all(Array.from({ length: tabs }, openAtLast))
    for (const page of pages) await untilPainted(page, 9)
    console.log(`${tabs} tabs in ${Math.round(performance.now() - began)} ms in ${name}`)
    for (const page of pages) await page.close()
  })

  test('the extension is updated while a page is being read: the new one reads it', async () => {
    const page = await open('many-figures')
    await driver.reload()
    await page.bringToFront()
    await untilPainted(page)
    expect(await page.evaluate(() => CSS.highlights.get('whence-4')?.size)).toBeGreaterThan(0)
    await page.close()
  })

  test('the clock of a page is moved by more than a year: it is read all the same', async () => {
    const page = await driver.browser.newPage()
    await page.evaluateOnNewDocument(years => {
      const { now } = Date
      Date.now = () => now() + years
    }, years)
    await page.goto(`${site.url}/demo`)
    await untilPainted(page)
    await page.close()
  })

  test.runIf(name === 'chromium')(
    'a tab crashes: the others go on, and loaded again it is read',
    async () => {
      const [page, other] = [await open('demo'), await open('chips')]
      await untilPainted(page)
      await page.goto('chrome://crash').catch(() => {})
      await page.goto(`${site.url}/demo`).catch(() => {})
      const again = await open('demo')
      await untilPainted(again)
      await other.bringToFront()
      await untilPainted(other)
      for (const each of [page, again, other]) await each.close()
    },
  )

  test.runIf(name === 'chromium')(
    'the disk is full: what is stored stays, and the page is read',
    async () => {
      const own = await driver.openOwn('options.html')
      const session = await own.createCDPSession()
      const origin = await own.evaluate(() => location.origin)
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
      const page = await open('demo')
      await untilPainted(page)
      await own.reload()
      await own.waitForFunction(() => document.body.innerText.length > 100, { polling })
      await session.send('Storage.overrideQuotaForOrigin', { origin })
      await page.close()
      await own.close()
    },
  )

  test('leaves no complaint in the browser', async () => {
    expect(await driver.complaints()).toEqual([])
  })
})
