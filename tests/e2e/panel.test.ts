import { describe, expect, test } from 'vitest'
import { keepCopies, press, refuseToCopy, untilSays } from './by-words'
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

  test('copies the citations and says so, or that it could not', async () => {
    const page = await driver.open(`${site.url}/demo`)
    await untilPainted(page)
    const panel = await driver.openOwn(`sidepanel.html#tab=${await tabOf(driver, page)}`)
    await panel.bringToFront()
    await panel.waitForSelector('.figures li')
    await panel.evaluate(keepCopies)
    await press(panel, 'Copy all citations')
    await untilSays(panel, 'Copied')
    expect(await panel.evaluate(() => document.documentElement.dataset.copied)).toContain(
      'The Wall Street Journal',
    )
    await panel.evaluate(refuseToCopy)
    await press(panel, 'Copy all citations')
    await untilSays(panel, 'Not copied')
    await panel.close()
    await page.close()
  })
})
