import { beforeAll, describe, expect, test } from 'vitest'
import { browserNames, type Page } from '../e2e/driver'
import { untilPainted } from '../e2e/seen'
import { setUp } from '../e2e/set-up'
import { polling } from '../e2e/until'
import { type Census, openCensus } from './census'
import { notePaint, untilRepainted } from './repainted'

const switches = 20
const reloads = 5
/** What the engine keeps for itself over all the switches, in bytes. */
const heapSlack = 400_000
/** Chromium keeps the world of an extension that is gone until the page is, with the code that ran there: bytes for each. */
const worldWeight = 450_000
/** Looks of the gate that are still to come. */
const gateTimers = 4

describe.each(browserNames)('an open article in %s', name => {
  const { driver, site } = setUp(name)
  let page: Page
  let html: string

  beforeAll(async () => {
    page = await driver.open(`${site.url}/demo`)
    await untilPainted(page)
    html = await htmlOf(page)
  })

  test(`after Whence was switched off and on ${switches} times holds what it held`, async () => {
    const own = await driver.openOwn('options.html')
    await page.bringToFront()
    const turn = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await own.evaluate(switchTo, false)
        await page.waitForFunction(() => CSS.highlights.size === 0, { polling })
        await own.evaluate(switchTo, true)
        await untilPainted(page)
      }
    }
    // What is made once and kept is no loss.
    await turn(3)
    const census = name === 'chromium' ? await openCensus(page) : undefined
    const before = await census?.()
    await turn(switches)
    compare(before, await census?.(), heapSlack)
    expect(await htmlOf(page)).toBe(html)
    await own.close()
  })

  test(`after ${reloads} updates under it holds what it held, once the reader moved`, async () => {
    const update = async () => {
      await notePaint(page)
      await driver.reload()
      await untilRepainted(page)
      // An orphan hears of nothing but the page's own events: at the first one it leaves.
      await page.mouse.move(200, 200)
      await page.mouse.move(300, 320)
      await page.mouse.wheel({ deltaY: 200 })
      await page.evaluate(() => new Promise(seen => setTimeout(seen, 300)))
    }
    await update()
    const census = name === 'chromium' ? await openCensus(page) : undefined
    const before = await census?.()
    for (let time = 0; time < reloads; time++) await update()
    compare(before, await census?.(), reloads * worldWeight)
    expect(await htmlOf(page)).toBe(html)
    expect(await driver.complaints()).toEqual([])
  })
})

function compare(before: Census | undefined, after: Census | undefined, growth: number): void {
  if (!before || !after) return
  console.log(JSON.stringify({ before, after }))
  expect(after.nodes).toBeLessThanOrEqual(before.nodes)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  expect(after.timers).toBeLessThanOrEqual(gateTimers)
  for (const [kind, count] of Object.entries(after.alive))
    expect([kind, count]).toEqual([kind, before.alive[kind]])
  expect(after.heap - before.heap).toBeLessThan(growth)
}

const htmlOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

/** Runs in a page of ours. */
async function switchTo(on: boolean): Promise<void> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
  await (browser ?? chrome)!.storage.local.set({ 'settings.on': on })
}

interface Api {
  storage: { local: { set(values: object): Promise<void> } }
}
