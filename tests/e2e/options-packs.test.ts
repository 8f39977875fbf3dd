import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BuiltPack } from '../../lib/engine/pack/schema'
import { generatePack } from '../store/generate-pack'
import { press, untilSays } from './by-words'
import { browserNames, type Page } from './driver'
import { choose, savedJson, writeIn } from './files'
import { setUp, temporaryFolder } from './set-up'

const pack = generatePack({ claims: 200, id: 'grids-eu' })
const broken = { ...pack, claims: [{ ...pack.claims[0], asOf: '2024-02-31' }] }

describe.each(browserNames)('packs in %s', name => {
  const folder = temporaryFolder()
  const { driver } = setUp(name, { access: 'nothing', downloads: folder })
  let page: Page

  const chooseFile = (file: string) => choose(page, 'input[type=file]', file)

  /** The imported pack as it comes out. */
  const exported = async () => {
    for (const file of readdirSync(folder)) if (file.startsWith(pack.id)) rmSync(join(folder, file))
    await press(page, 'Export: Generated')
    return savedJson<BuiltPack>(folder, `${pack.id}-`)
  }

  beforeAll(async () => {
    page = await driver.openOwn('options.html#packs')
    await page.waitForSelector('.pack')
  })

  test('a file is shown before it is imported, and comes out again as it went in', async () => {
    await chooseFile(writeIn(folder, 'in.json', pack))
    await untilSays(page, '200 new claims')
    expect(await page.$$('.pack')).toHaveLength(1)
    await press(page, 'Import')
    await untilSays(page, 'Imported.')
    await expect.poll(() => page.$$('.pack')).toHaveLength(2)
    expect(await exported()).toMatchObject({ version: pack.version, claims: pack.claims })
  })

  test('a new version says what is new, changed and gone', async () => {
    const [, second, ...rest] = pack.claims
    const changed = { ...second!, label: { en: 'Another label' } }
    const changelog = [
      { version: '1.1.0', date: '2026-11-01', changes: ['Another label.'] },
      { version: '1.0.0', date: '2026-10-01', changes: ['The beginning.'] },
    ]
    await chooseFile(
      writeIn(folder, 'next.json', { ...pack, changelog, version: '1.1.0', claims: [changed, ...rest] }),
    )
    await untilSays(page, '1 is not in the new version and goes')
    await untilSays(page, '1 replaces an earlier version of itself')
    const news = await page.$eval('.import details', news => news.textContent)
    expect(news).toContain('Another label.')
    expect(news).not.toContain('The beginning.')
    await press(page, 'Don’t import')
  })

  test('an import that is stopped part way says so, and leaves all as it was', async () => {
    await chooseFile(
      writeIn(folder, 'large.json', generatePack({ claims: 4000, id: pack.id, version: '1.2.0' })),
    )
    await untilSays(page, 'new claims')
    const stopped = page.evaluate(stopPartWay)
    await press(page, 'Import')
    const share = await stopped
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(1)
    await untilSays(page, 'Stopped. Everything is as it was.')
    await press(page, 'Close')
    expect(await exported()).toMatchObject({ version: pack.version, claims: pack.claims })
    expect(await page.evaluate(countEditions)).toBe(2)
  })

  test.each([
    ['half.json', JSON.stringify(pack).slice(0, 5000), 'cut short'],
    ['other.json', { shopping: ['milk'] }, 'not a pack'],
    ['broken.json', broken, '.claims[0].asOf is a date that no calendar has'],
    ['newer.json', { ...pack, format: 2 }, 'later format (2)'],
    ['older.json', { ...pack, version: '0.9.0' }, 'You have a later version (1.0.0)'],
    ['taken.json', { ...pack, id: 'grids-again' }, 'grids-eu, has 200 claims of the same ids'],
    ['shipped.json', { ...pack, id: 'ai-compute', version: '999999.0.0' }, 'only an update of Whence'],
    ['empty.json', '', 'is empty'],
  ])('%s is refused in words', async (file, content, words) => {
    await chooseFile(writeIn(folder, file, content))
    await untilSays(page, words)
    expect(await page.$$('.pack')).toHaveLength(2)
  })

  test('what one window switches off is off in the other, and what is removed is gone', async () => {
    const other = await driver.openOwn('options.html#packs')
    await other.waitForSelector('.pack')
    await page.evaluate(() => document.querySelector<HTMLElement>('[aria-label^="Use Generated"]')!.click())
    await other.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[aria-label^="Use Generated"]')?.checked === false,
      { polling: 100 },
    )
    await press(page, 'Remove…')
    await press(page, 'Remove')
    await other.waitForFunction(() => document.querySelectorAll('.pack').length === 1, { polling: 100 })
  })
})

/** Runs in the page: stops the writing as soon as it is told to have begun; how far it had come, 0 to 1. */
function stopPartWay(): Promise<number> {
  return new Promise(stopped => {
    const watch = new MutationObserver(() => {
      const bar = document.querySelector('.import [role=progressbar]')
      const stop = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Stop and undo',
      )
      if (!bar || !stop || Number(bar.ariaValueNow) === 0) return
      watch.disconnect()
      stop.click()
      stopped(Number(bar.ariaValueNow) / Number(bar.ariaValueMax))
    })
    watch.observe(document.body, { subtree: true, childList: true, attributes: true })
  })
}

/** Runs in the page: how many writings of packs are stored, whole or not. */
async function countEditions(): Promise<number> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
  const db = await answer(indexedDB.open('whence'))
  const count = await answer(db.transaction('editions').objectStore('editions').count())
  db.close()
  return count
}
