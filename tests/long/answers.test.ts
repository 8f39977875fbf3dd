import { describe, expect, test } from 'vitest'
import { press, untilSays } from '../e2e/by-words'
import { browserNames, type Driver, type Page } from '../e2e/driver'
import { pressInCard, untilArrived, untilNoCard } from '../e2e/in-card'
import { clickFigure, untilPainted } from '../e2e/seen'
import { setUp } from '../e2e/set-up'
import { askPage } from '../e2e/tabs'
import { polling } from '../e2e/until'

/** What goes wrong under a reader's hands, made in a whole browser; docs/faults.md is the table of it. */
describe.each(browserNames)('in %s', name => {
  const { driver, site } = setUp(name)

  const open = (path: string): Promise<Page> => driver.open(`${site.url}/${path}`)

  test('the background is killed before each thing that is asked of it, and each is answered', async () => {
    const page = await open('demo')
    await untilPainted(page)
    // Each of these begins with another message.
    const steps: [call: string, act: () => Promise<unknown>][] = [
      ['viewCard, cardStyle', () => clickFigure(page, '$7 trillion').then(() => untilAnswered(driver, page))],
      ['cite', () => pressInCard(driver, page, 'Copy citation')],
      ['showCount', () => page.keyboard.press('Escape').then(() => untilNoCard(page))],
      ['step', () => askPage(driver, page, 'step', 'next')],
      ['wearLines', () => wear(driver, page, 'double')],
      ['wantReader, check', () => page.reload().then(() => untilPainted(page))],
    ]
    for (const [call, act] of steps) {
      await driver.killBackground()
      await act().catch(error => {
        throw new Error(`after a kill before ${call}`, { cause: error })
      })
    }
    await wear(driver, page, 'solid')
    await page.close()
  })

  test('what is stored of the packs is lost: the popup says so, and mends it', async () => {
    const own = await driver.openOwn('options.html')
    await own.evaluate(forgetPacks)
    await own.close()
    const page = await open('demo')
    const popup = await driver.openPopup(page)
    await untilSays(popup, 'This could not be read.')
    await press(popup, 'Try again')
    await untilPainted(page)
    await popup.close()
    await page.close()
  })

  test('the store is deleted under the background: the next article seeds it anew', async () => {
    const own = await driver.openOwn('options.html')
    await driver.killBackground()
    expect(await own.evaluate(deleteDatabases)).toBeGreaterThan(0)
    const page = await open('demo')
    await untilPainted(page)
    await page.close()
    await own.close()
  })

  test('the store cannot be opened: the popup says so, and when it can again the page is read', async () => {
    const holder = await driver.openOwn('options.html')
    await driver.killBackground()
    await holder.evaluate(replaceDatabase)
    const page = await open('demo')
    const popup = await driver.openPopup(page)
    await popup.waitForFunction(() => /could not be opened|storage/i.test(document.body.textContent ?? ''), {
      polling,
    })
    await holder.evaluate(deleteDatabases)
    await holder.close()
    await driver.killBackground()
    await popup.close()
    await page.reload()
    await untilPainted(page)
    await page.close()
  })
})

/** A card that waits for a background to start again stands there too: the one that was answered offers to cite. */
async function untilAnswered(driver: Driver, page: Page): Promise<void> {
  await untilArrived(driver, page)
  const words = () => driver.inCard(page, root => root.querySelector('.card')?.textContent ?? '')
  await expect.poll(words).toContain('Copy citation')
  await untilArrived(driver, page)
}

/** Runs in a page of ours: every database is deleted; answers how many there were. */
async function deleteDatabases(): Promise<number> {
  const all = await indexedDB.databases()
  for (const { name } of all)
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name!)
      request.onsuccess = resolve
      request.onerror = reject
    })
  return all.length
}

/** Runs in a page of ours: in the place of each database one of a far later version, which no code of ours can open. */
async function replaceDatabase(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    await new Promise(resolve => {
      indexedDB.deleteDatabase(name!).onsuccess = resolve
    })
    await new Promise<void>(resolve => {
      const request = indexedDB.open(name!, 1_000_000)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
  }
}

/** Runs in a page of ours. */
async function forgetPacks(): Promise<void> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
  await (browser ?? chrome)!.storage.local.remove('packs')
}

/** Another style for what is disputed, as the options page stores it. */
async function wear(driver: Driver, page: Page, style: string): Promise<void> {
  const own = await driver.openOwn('options.html')
  await own.evaluate(async style => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
    const lines = { agrees: 'solid', differs: 'wavy', dated: 'dashed', disputed: style, unknown: 'dotted' }
    await (browser ?? chrome)!.storage.local.set({ 'settings.lines': lines })
  }, style)
  await own.close()
  await page.waitForFunction(
    style => {
      const [range] = (CSS.highlights.get('whence-4') ?? []) as Iterable<Range>
      const holder = range?.startContainer.parentElement
      return holder && getComputedStyle(holder, '::highlight(whence-4)').textDecorationStyle === style
    },
    { polling },
    style,
  )
}

interface Api {
  storage: { local: { set(values: object): Promise<void>; remove(key: string): Promise<void> } }
}
