import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtFor } from './built'
import { untilSays } from './by-words'
import { browserNames, type Driver, launch } from './driver'
import { isPainted } from './seen'
import { type Site, serve } from './server'

/** How a browser says no, in its own words: put before every script of a copy of the built extension that has a database. */
const refusals = [
  {
    refusal: 'gives no database',
    script: refuse('IDBFactory.prototype.open', 'InvalidStateError'),
    options: 'The browser gives Whence no storage',
  },
  {
    refusal: 'has no room left',
    script: refuse('IDBObjectStore.prototype.add', 'QuotaExceededError'),
    options: 'There is no room left for it on this device',
  },
]

function refuse(call: string, error: string): string {
  return `${call} = () => { throw new DOMException('refused', '${error}') }\n`
}

describe.each(browserNames.flatMap(name => refusals.map(each => ({ name, ...each }))))(
  '$name $refusal',
  ({ name, script, options }) => {
    let driver: Driver
    let site: Site
    let extension: string

    beforeAll(async () => {
      extension = mkdtempSync(join(tmpdir(), 'whence-refused-'))
      cpSync(builtFor(name), extension, { recursive: true })
      putFirst(extension, script)
      site = await serve()
      driver = await launch(name, { extension })
      await allowAll(driver)
    })
    afterAll(async () => {
      await driver?.close()
      site?.close()
      rmSync(extension, { recursive: true })
    })

    test('the welcome page says why it shows no sample', async () => {
      const welcome = await driver.openOwn('welcome.html')
      await untilSays(welcome, 'The packs could not be opened. The browser refused Whence its storage')
      expect(await driver.complaints()).toEqual([])
      await welcome.close()
    })

    test('the popup says so and leaves the page alone', async () => {
      const page = await driver.open(`${site.url}/demo`)
      const popup = await driver.openPopup(page)
      await untilSays(popup, 'The packs could not be opened. The browser refused Whence its storage')
      expect(await isPainted(page)).toBe(false)
      await popup.close()
      await page.close()
    })

    test('the options say so where the packs would stand, and the settings are there all the same', async () => {
      const own = await driver.openOwn('options.html#packs')
      await untilSays(own, options)
      await own.close()
      const settings = await driver.openOwn('options.html')
      await settings.waitForSelector('input, select')
      await settings.close()
    })
  },
)

/** As a reader would on the welcome page, on which no sample can be read. */
async function allowAll(driver: Driver): Promise<void> {
  await driver.consent()
  const welcome = await driver.openOwn('welcome.html')
  await welcome.bringToFront()
  await welcome.waitForSelector('.choices div:nth-child(3) button')
  await welcome.click('.choices div:nth-child(3) button')
  await welcome.waitForSelector('.choices div:nth-child(3).chosen')
  await welcome.close()
}

function putFirst(extension: string, script: string): void {
  const background = join(extension, 'background.js')
  writeFileSync(background, script + readFileSync(background, 'utf8'))
  const page = join(extension, 'options.html')
  writeFileSync(join(extension, 'refusal.js'), script)
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('<script', '<script src="/refusal.js"></script><script'))
}
