import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { press } from '../e2e/by-words'
import type { Page } from '../e2e/driver'
import { choose } from '../e2e/files'
import { setUp, temporaryFolder } from '../e2e/set-up'
import { polling } from '../e2e/until'
import { generatePack } from '../store/generate-pack'
import { mainThread } from './main-thread'

const claims = 100_000
/**
 * The longest that the page may go without its turn, in milliseconds of the processor: where rows turn out higher than was
 * guessed, the places of all that follow are reckoned anew.
 */
const slice = 100
/** For what takes minutes where much else is going on. */
const timeout = 500_000

/** Chromium alone tells what a page's main thread does. */
describe('the library of a hundred thousand claims', () => {
  const folder = temporaryFolder()
  const { driver } = setUp('chromium', { access: 'nothing' })
  let page: Page

  beforeAll(async () => {
    const file = join(folder, 'large.json')
    writeFileSync(file, JSON.stringify(generatePack({ claims, id: 'large' })))
    page = await driver.openOwn('options.html#packs')
    await choose(page, 'input[type=file]', file)
    await page.waitForSelector('.import dl', { timeout })
    await press(page, 'Import')
    await page.waitForSelector('.import [role=status]', { timeout })
    await page.goto(`${page.url().split('#')[0]}#library`)
    await page.reload()
    await page.bringToFront()
    await page.waitForFunction(isAllRead, { polling, timeout }, claims)
  }, 2 * timeout)

  test('is scrolled from end to end, and never stands still for long', async () => {
    const { longest } = await mainThread(page, () => page.evaluate(scrollThrough))
    console.log(`The longest task: ${longest.toFixed(1)} ms`)
    expect(await page.$$eval('tr[data-index]', rows => rows.length)).toBeGreaterThan(10)
    expect(longest).toBeLessThanOrEqual(slice)
  })
})

/** These run in the page. */
function isAllRead(claims: number): boolean {
  const table = document.querySelector('table')
  const status = document.querySelector('[role=status]')?.textContent ?? ''
  return Number(table?.getAttribute('aria-rowcount')) > claims && status.includes('newest first')
}

/** By the window and by the whole, as a wheel and a scroll bar do. */
async function scrollThrough(): Promise<void> {
  const frame = () => new Promise(drawn => requestAnimationFrame(drawn))
  for (let step = 0; step < 100; step++) {
    scrollBy(0, innerHeight)
    await frame()
  }
  for (let share = 0; share <= 1; share += 0.02) {
    scrollTo(0, share * document.body.scrollHeight)
    await frame()
    await frame()
  }
  const rows = document.querySelector('table')?.getAttribute('aria-rowcount')
  while (!document.querySelector(`tr[data-index="${Number(rows) - 2}"]`)) {
    scrollTo(0, document.body.scrollHeight)
    await frame()
  }
}
