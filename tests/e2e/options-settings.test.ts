import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtFor } from './built'
import { browserNames, type Driver, launch, type Page } from './driver'
import { press } from './files'
import { polling } from './seen'

describe.each(browserNames)('the settings in %s', name => {
  let driver: Driver
  let page: Page

  beforeAll(async () => {
    driver = await launch(name, { extension: builtFor(name) })
    page = await driver.openOwn('options.html#about')
    await page.waitForSelector('.about')
  })
  afterAll(() => driver?.close())

  test.each([
    ['reading', 'Reading'],
    ['library', 'Library'],
    ['packs', 'Packs'],
    ['backup', 'Backup'],
    ['about', 'About and privacy'],
  ])('#%s leads to %s', async (section, title) => {
    await page.evaluate(section => {
      location.hash = section
    }, section)
    await page.waitForFunction(
      title => document.querySelector('h1')?.textContent === title,
      { polling },
      title,
    )
  })

  test('a setting is found by its words, and the focus goes there', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.find-setting input')!
      field.value = 'delete everything'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await press(page, 'Start over')
    await page.waitForFunction(
      () => (document.activeElement as HTMLElement | null)?.dataset.setting === 'Start over',
      { polling },
    )
  })

  test('what is set in one window is set in the other, at once', async () => {
    const other = await driver.openOwn('options.html#reading')
    await other.waitForSelector('.lines')
    await page.evaluate(() => {
      location.hash = 'reading'
    })
    await page.waitForSelector('.lines')
    const unknown = '[aria-label="Show: Unknown"]'
    expect(await other.$eval(unknown, box => (box as HTMLInputElement).checked)).toBe(false)
    await page.evaluate(selector => document.querySelector<HTMLElement>(selector)!.click(), unknown)
    await other.waitForFunction(
      selector => document.querySelector<HTMLInputElement>(selector)?.checked,
      { polling },
      unknown,
    )
  })
})
