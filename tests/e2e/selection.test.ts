import { describe, expect, test } from 'vitest'
import { browserNames, type Page } from './driver'
import { untilArrived } from './in-card'
import { plain, untilPainted } from './seen'
import { setUp } from './set-up'
import { askPage, untilOpened } from './tabs'
import { polling } from './until'

/** "Where does this come from?", as the menu and the key for it ask once they have put a reader on the page. */
describe.each(browserNames)('a selection in %s', name => {
  const { driver, site } = setUp(name, {
    pages: {
      note: note('Someone wrote that OpenAI, SoftBank and Oracle put $500 billion into Stargate.'),
      several: note(
        'Someone wrote of Stargate.</p><nav><p>OpenAI, SoftBank and Oracle put $500 billion into Stargate, ' +
          'with 10 gigawatts and $3.5 million for flowers.</p></nav><p>Nothing else is known.',
      ),
    },
  })

  const select = async (page: Page, selector: string) => {
    await page.bringToFront()
    await page.evaluate(selector => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector(selector)!)
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
    }, selector)
  }
  const askAbout = async (page: Page, selector: string) => {
    await select(page, selector)
    return askPage(driver, page, 'explainSelection')
  }
  const cardOf = async (page: Page) => {
    await untilArrived(driver, page)
    return plain(await driver.inCard(page, root => root.querySelector('.card')?.textContent))
  }

  test('that holds a figure which was read opens its card', async () => {
    const page = await driver.open(`${site.url}/demo`)
    await untilPainted(page)
    expect(await askAbout(page, 'article p:nth-of-type(5)')).toBe(true)
    expect(await cardOf(page)).toContain('Stargate')
    await page.close()
  })

  test('on a page that is no article is read for itself', async () => {
    const page = await driver.open(`${site.url}/note`)
    const popup = await driver.openPopup(page)
    const button = await popup.waitForSelector('.doing button')
    await button?.click()
    await popup.waitForFunction(saysWhatIsThere, { polling })
    await popup.close()
    expect(await askAbout(page, 'p')).toBe(true)
    expect(await cardOf(page)).toContain('OpenAI announced')
    await page.close()
  })

  test('that holds several figures leads from one to the next', async () => {
    const page = await driver.open(`${site.url}/several`)
    const popup = await driver.openPopup(page)
    const button = await popup.waitForSelector('.doing button')
    await button?.click()
    await popup.waitForFunction(saysWhatIsThere, { polling })
    await popup.close()
    expect(await askAbout(page, 'nav p')).toBe(true)
    expect(await cardOf(page)).toMatch(/Figure 1 of 2/)
    await page.close()
  })

  test('is asked about in the menu, on a page that was not read', async () => {
    const page = await driver.open(`${site.url}/note`)
    await select(page, 'p')
    await driver.chooseInMenu(page)
    expect(await cardOf(page)).toContain('OpenAI announced')
    await page.close()
  })

  test('that the page has no card for is searched for in the packs', async () => {
    const page = await driver.open(`${site.url}/note`)
    await page.evaluate(() => document.querySelector('p')!.replaceChildren('Sam Altmann and his chips'))
    await select(page, 'p')
    await driver.chooseInMenu(page)
    const own = await driver.openOwn('options.html')
    const search = await untilOpened(driver, own, 'popup.html#search')
    await search.waitForSelector('.search input')
    await own.close()
    await page.close()
  })

  test('without a figure is not answered on the page', async () => {
    const page = await driver.open(`${site.url}/demo`)
    await untilPainted(page)
    expect(await askAbout(page, '.masthead b')).toBe(false)
    await page.close()
  })
})

/** Runs in a popup, of a page that was read. */
const saysWhatIsThere = () => /Nothing to trace|figure/.test(document.body.textContent ?? '')

const note = (text: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A note</title><main><p>${text}</p></main></html>`
