import { beforeAll, describe, expect, test } from 'vitest'
import { objections } from './axe'
import type { Page } from './driver'
import { cardSelector, untilArrived } from './in-card'
import { clickFigure, untilPainted } from './seen'
import { setUp } from './set-up'
import { tabOf } from './tabs'

const { driver, site } = setUp('chromium')
let article: Page

beforeAll(async () => {
  article = await driver.open(`${site.url}/demo`)
  await untilPainted(article)
})

/** What is shipped, as the browser draws it, has nothing that axe objects to. */
describe.each(['light', 'dark'] as const)('in %s', theme => {
  const openOwn = async (path: string, ready: string): Promise<Page> => {
    const page = await driver.openOwn(path)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
    await page.waitForSelector(ready)
    return page
  }

  test.each(['card', 'sheet'])('the %s on a page', async form => {
    const page = await driver.open(`${site.url}/demo`)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
    await page.setViewport({ width: form === 'sheet' ? 400 : 1280, height: 800 })
    await clickFigure(page, '$7 trillion')
    await untilArrived(driver, page)
    // Closed to the page it stays; the test alone leads axe in.
    await driver.inCard(page, root => void Object.defineProperty(root.host, 'shadowRoot', { value: root }))
    expect(await objections(page, [cardSelector, '.card'])).toEqual([])
  })

  test.each([
    ['popup', 'popup.html', '.figures li'],
    ['side panel', 'sidepanel.html', '.figures li'],
    ['welcome page', 'welcome.html', '.card'],
    ['options', 'options.html', 'main'],
    ['library', 'options.html#library', 'main table, main li'],
  ])('the %s', async (_, path, ready) => {
    const tab = /popup|panel/.test(path) ? `#tab=${await tabOf(driver, article)}` : ''
    const page = await openOwn(path + tab, ready)
    expect(await objections(page)).toEqual([])
  })
})
