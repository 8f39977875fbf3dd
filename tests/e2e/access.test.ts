import { beforeAll, describe, expect, test } from 'vitest'
import { untilSays } from './by-words'
import { browserNames, type Page } from './driver'
import { isPainted, untilPainted } from './seen'
import { setUp } from './set-up'
import { polling } from './until'

/** In which a page that may be read would have been: that nothing comes can only be waited for. */
const aWhile = () => new Promise(resolve => setTimeout(resolve, 2_000))

/** One reader's way through the access modes, in order: each test goes on from the one before. */
describe.each(browserNames)('access in %s', name => {
  const { driver, site } = setUp(name, { access: 'nothing' })
  let options: Page

  beforeAll(async () => {
    await driver.consent()
    options = await driver.openOwn('options.html')
    await options.waitForSelector('input[type=radio]')
  })

  const choose = async (mode: 'click' | 'sites' | 'all') => {
    await options.bringToFront()
    const radio = `label:nth-of-type(${{ click: 1, sites: 2, all: 3 }[mode]}) input[name=access]`
    await options.click(radio)
    await options.waitForSelector(`${radio}:checked`)
  }
  const expectUnread = async (page: Page) => {
    await aWhile()
    expect(await isPainted(page)).toBe(false)
  }

  test('is none at install', async () => {
    await expectUnread(await driver.open(`${site.url}/demo`))
  })

  test('comes for one page with a press of the button, and goes with the page', async () => {
    const page = await driver.open(`${site.url}/demo`)
    const popup = await driver.openPopup(page)
    await untilPainted(page)
    await popup.close()
    await page.reload()
    await expectUnread(page)
  })

  test('comes for a chosen site and for no other', async () => {
    await choose('sites')
    await options.click('.sites button')
    await options.type('.sites input', '127.0.0.1')
    await options.click('.sites form button[type=submit]')
    await options.waitForFunction(
      () => document.querySelector('.sites')?.textContent?.includes('127.0.0.1'),
      { polling },
    )
    await untilPainted(await driver.open(`${site.url}/demo`))
    const other = await driver.open(`${site.url.replace('127.0.0.1', 'localhost')}/demo`)
    await expectUnread(other)
    await untilSays(await driver.openPopup(other), 'No access here.')
  })

  test('to all sites reaches the tabs that are open', async () => {
    const page = await driver.open(`${site.url.replace('127.0.0.1', 'localhost')}/demo`)
    await choose('all')
    await untilPainted(page)
  })

  test('that is taken back is over at once, on open pages too', async () => {
    const page = await driver.open(`${site.url}/demo`)
    await untilPainted(page)
    await choose('click')
    await page.waitForFunction(() => CSS.highlights.size === 0, { polling })
    await expectUnread(await driver.open(`${site.url}/demo`))
  })
})
