import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { launchBare, type Served, serveBundle } from '../store/bare-browser'

/** Claims of a pack that takes more room than the browsers are told to give. */
const LARGE = 20_000
const ROOM = 3e6

let served: Served
let browser: Browser
beforeAll(async () => {
  served = await serveBundle({ page: join(import.meta.dirname, 'storing-page.ts') })
})
afterEach(() => browser.close())
afterAll(() => served.close())

async function openPage(): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(served.url)
  await page.waitForFunction('globalThis.storing')
  return page
}

test('in Chromium a full disk is told, the old pack stays, and with room again all goes on', async () => {
  browser = await launchBare('chromium')
  const page = await openPage()
  const session = await page.createCDPSession()
  const { origin } = new URL(served.url)
  // Before anything is written: Chromium asks how much room there is, and believes it for half a minute.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM })
  expect(await page.evaluate(`storing.seed('old')`)).toBe('written')
  expect(await page.evaluate(`storing.load(${LARGE})`)).toBe('storage-full')
  expect(await page.evaluate('storing.look()')).toEqual({
    packs: ['generated 1.0.0'],
    strays: expect.any(Number),
  })
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await page.evaluate(`storing.seed('next')`)).toBe('written')
  expect(await page.evaluate('storing.look()')).toEqual({ packs: ['generated 1.1.0'], strays: 0 })
})

test('in Firefox a full disk is told, and the old pack stays', async () => {
  // In kilobytes; of all that pages may have, one of them gets a fifth.
  browser = await launchBare('firefox', { 'dom.quotaManager.temporaryStorage.fixedLimit': (ROOM / 1e3) * 5 })
  const page = await openPage()
  expect(await page.evaluate(`storing.seed('old')`)).toBe('written')
  expect(await page.evaluate(`storing.load(${LARGE})`)).toBe('storage-full')
  expect(await page.evaluate('storing.look()')).toEqual({ packs: ['generated 1.0.0'], strays: 0 })
})
