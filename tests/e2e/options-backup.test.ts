import { beforeAll, describe, expect, test } from 'vitest'
import type { Backup } from '../../lib/store/backup'
import { generatePack } from '../store/generate-pack'
import { press, untilSays } from './by-words'
import { browserNames, type Page } from './driver'
import { choose, savedJson, writeIn } from './files'
import { setUp, temporaryFolder } from './set-up'
import { polling } from './until'

const grids = generatePack({ claims: 60, id: 'grids-eu' })
const own = generatePack({ claims: 4, id: 'own', seed: 3 })

describe.each(browserNames)('a backup in %s', name => {
  const folder = temporaryFolder()
  const { driver } = setUp(name, { access: 'nothing', downloads: folder })
  let page: Page

  const show = async (section: string, selector: string) => {
    await page.evaluate(section => {
      location.hash = section
    }, section)
    await page.waitForSelector(selector)
  }
  const packs = () => page.$$eval('.pack h2', titles => titles.map(title => title.textContent))

  beforeAll(async () => {
    page = await driver.openOwn('options.html#packs')
    await page.waitForSelector('.pack')
  })

  test('saved, everything deleted, restored: all is as it was', async () => {
    for (const pack of [grids, own]) {
      await choose(page, 'input[type=file]', writeIn(folder, 'in.json', pack))
      await untilSays(page, `${pack.claims.length} new claims`)
      await press(page, 'Import')
      await untilSays(page, 'Imported.')
      await press(page, 'Close')
    }
    const before = await packs()
    await show('reading', '.lines')
    await page.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Show: Unknown"]')!.click())

    await show('backup', '#backup')
    await press(page, 'Save a backup…')
    const saved = await savedJson<Backup>(folder, 'whence-backup-')
    expect(saved.packs.find(({ id }) => id === 'grids-eu')?.pack?.claims).toEqual(grids.claims)
    expect(saved.settings).toMatchObject({ shown: { unknown: true } })

    await press(page, 'Delete everything…')
    await untilSays(page, 'your 4 own claims')
    await press(page, 'Delete')
    await show('packs', '.pack')
    await page.waitForFunction(() => document.querySelectorAll('.pack').length === 1, { polling })

    await show('backup', '#backup')
    await untilSays(page, 'Everything of yours was deleted.')
    await choose(page, 'input[type=file]', writeIn(folder, 'back.json', saved))
    await untilSays(page, '1 setting changes')
    await untilSays(page, '4 new claims')
    await press(page, 'Restore')
    await untilSays(page, 'Restored.')
    await show('packs', '.pack')
    await page.waitForFunction(() => document.querySelectorAll('.pack').length === 3, { polling })
    expect(await packs()).toEqual(before)
    await show('reading', '.lines')
    const isShown = () => page.$eval('[aria-label="Show: Unknown"]', box => (box as HTMLInputElement).checked)
    await expect.poll(isShown).toBe(true)
  })

  test.each([
    [
      'newer.json',
      { whence: 'backup', format: 2, made: '2030-01-01', packs: [] },
      'a later version of Whence',
    ],
    ['half.json', '{"whence":"backup","format":1,"packs":[{"id":"o', 'cut short'],
    ['other.json', { bookmarks: [] }, 'no backup of Whence'],
    ['pack.json', grids, 'no backup of Whence'],
    ['huge.json', `{"bookmarks":["${'x'.repeat(200e6)}"]}`, 'no backup of Whence'],
  ])('%s is refused in words, and nothing changes', async (file, content, words) => {
    await show('backup', '#backup')
    await choose(page, 'input[type=file]', writeIn(folder, file, content))
    await untilSays(page, words)
    await press(page, 'Close')
    await show('packs', '.pack')
    await page.waitForFunction(() => document.querySelectorAll('.pack').length === 3, { polling })
  })
})
