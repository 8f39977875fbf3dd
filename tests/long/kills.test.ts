import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBare, type Served, serveBundle } from '../store/bare-browser'
import { createRandom } from '../store/generate-pack'
import type { Left } from './killing-page'
import { next, old } from './two-packs'

const KILLS = 50

let served: Served
beforeAll(async () => {
  const module = (name: string) => join(import.meta.dirname, `${name}.ts`)
  served = await serveBundle({ page: module('killing-page'), worker: module('writing-worker') })
})
afterAll(() => served.close())

describe.each(['chromium', 'firefox'] as const)('a worker in %s', name => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBare(name)
    page = await browser.newPage()
    await page.goto(served.url)
    await page.waitForFunction('globalThis.killing')
  })
  afterAll(() => browser?.close())

  test.each(['seeding', 'importing'])(
    `killed ${KILLS} times while %s leaves the old pack or the new one, whole`,
    async way => {
      const random = createRandom(way.length)
      const whole = (await page.evaluate(`killing.time('${way}')`)) as number
      const left: Left[] = []
      for (let kill = 0; kill < KILLS; kill++)
        left.push((await page.evaluate(`killing.kill('${way}', ${random() * whole * 1.1})`)) as Left)
      const count = (version: string) => left.filter(each => each.version === version).length
      expect(count(old.version) + count(next.version)).toBe(KILLS)
      const midway = left.filter(({ strayRows }) => strayRows > 0).length
      expect(midway).toBeGreaterThan(0)
      console.log(
        `${name}, ${way}: ${count(old.version)} times the old pack, ${count(next.version)} the new; ${midway} killed among its rows`,
      )
    },
  )
})
