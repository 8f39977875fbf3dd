import { beforeAll, describe, expect, test } from 'vitest'
import { allowEverywhere } from './allow'
import { press, untilSays } from './by-words'
import { browserNames, type Page } from './driver'
import { isPainted, untilPainted } from './seen'
import { setUp } from './set-up'
import { tabOf } from './tabs'
import { polling } from './until'

describe.each(browserNames)('the settings in %s', name => {
  const { driver, site } = setUp(name, { access: 'nothing', pages: { deutsch } })
  let page: Page

  beforeAll(async () => {
    page = await driver.openOwn('options.html#about')
    await page.waitForSelector('.about')
  })

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

  test('every key that is suggested is given', async () => {
    await page.evaluate(() => {
      location.hash = 'reading'
    })
    await page.waitForFunction(() => document.querySelectorAll('.keys dd').length === 4, { polling })
    const keys = await page.$$eval('.keys dd', keys => keys.map(({ textContent }) => textContent))
    expect(keys).not.toContain('none')
  })

  test('a colour and a language are saved at once, and drawn in the preview', async () => {
    await page.evaluate(() => {
      location.hash = 'reading'
    })
    await page.waitForSelector('.lines .swatch')
    await page.evaluate(() => {
      const swatch = document.querySelector<HTMLInputElement>('.lines .swatch')!
      swatch.value = '#112233'
      swatch.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('.preview .agrees')!).textDecorationColor ===
        'rgb(17, 34, 51)',
      { polling },
    )
    await page.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('.chips label')]
      labels
        .find(({ textContent }) => textContent === 'Deutsch')!
        .querySelector('input')!
        .click()
    })
    const stored = () =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
        return (browser ?? chrome)!.storage.local.get(['settings.colours', 'settings.unread'])
      })
    await expect.poll(stored).toEqual({
      'settings.colours': expect.objectContaining({ agrees: '#112233' }),
      'settings.unread': ['de'],
    })
  })

  test('an article in a language that is switched off is left alone, and the popup says why', async () => {
    await allowEverywhere(driver)
    const article = await driver.open(`${site.url}/deutsch`)
    await article.bringToFront()
    const popup = await driver.openOwn(`popup.html#tab=${await tabOf(driver, article)}`)
    await untilSays(popup, 'This page is in a language that you have switched off')
    expect(await isPainted(article)).toBe(false)
    await page.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('.chips label')]
      labels
        .find(({ textContent }) => textContent === 'Deutsch')!
        .querySelector('input')!
        .click()
    })
    await untilPainted(article)
    await popup.close()
    await article.close()
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

const deutsch = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Chips und Strom</title><main><h1>Chips und Strom</h1><article>
<p>Als es Anfang 2024 hieß, Sam Altman werbe bei Investoren für ein weltweites Netz von Chipfabriken, war von bis zu 7 Billionen Dollar die Rede. Kein Unternehmen hat je auch nur ein Hundertstel davon eingesammelt, und die Halbleiterindustrie erfuhr davon aus der Zeitung.</p>
<p>Die Internationale Energieagentur beziffert den Stromverbrauch der Rechenzentren der Welt für 2024 auf 415 Terawattstunden. OpenAI, Nvidia und ihre Konkurrenten wollen Chips für künstliche Intelligenz zu Millionen, und den Strom dazu, für den die Netze nicht gebaut wurden.</p>
<p>Gekommen ist statt dessen Stargate, ein Unternehmen, mit dem OpenAI, SoftBank und Oracle 500 Milliarden Dollar in amerikanische Rechenzentren stecken wollen.</p></article></main></html>`

interface Api {
  storage: { local: { get(keys: string[]): Promise<unknown> } }
}
