import { describe, expect, test } from 'vitest'
import { browserNames } from './driver'
import { plain, untilPainted } from './seen'
import { setUp } from './set-up'
import { tabOf } from './tabs'

describe.each(browserNames)('the side panel in %s', name => {
  const { driver, site } = setUp(name)

  test('lists the figures of its tab and keeps in step as the page is scrolled', async () => {
    const page = await driver.open(`${site.url}/demo`)
    await page.setViewport({ width: 900, height: 400 })
    await untilPainted(page)
    const panel = await driver.openOwn(`sidepanel.html#tab=${await tabOf(driver, page)}`)
    await panel.waitForSelector('.figures li')
    const current = async () =>
      plain(await panel.evaluate(() => document.querySelector('[aria-current]')?.textContent))
    await page.bringToFront()
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await expect.poll(current).toContain('945 gigawatt-hours')
    await page.evaluate(() => window.scrollTo(0, 250))
    await expect.poll(current).toContain('$7 trillion')
    await panel.close()
    await page.close()
  })
})
