import { describe, expect, test } from 'vitest'
import { untilSays } from './by-words'
import { browserNames, type Page } from './driver'
import { hearErrors } from './hear-errors'
import { isPainted, untilPainted } from './seen'
import { setUp } from './set-up'

/** Pages of the browser's own, where no extension may run. */
const ownPages = {
  chromium: { 'about:blank': 'about:blank', 'chrome://version': 'chrome://version' },
  firefox: { 'about:blank': 'about:blank' },
}

/** Pages that are no article on a topic, and pages that would hold up or break a reader that is not careful. */
describe.each(browserNames)('a page in %s', name => {
  const { driver, site } = setUp(name)
  let errors: string[]

  const untilPopupSays = async (page: Page, words: string) => untilSays(await driver.openPopup(page), words)
  const open = async (path: string): Promise<Page> => {
    const page = await driver.browser.newPage()
    errors = hearErrors(page)
    await page.goto(`${site.url}/${path}`)
    return page
  }

  test('off the topic gets no message and no paint, and the popup says why', async () => {
    const page = await open('off-topic')
    await untilPopupSays(page, 'Not about a topic you have.')
    expect(await isPainted(page)).toBe(false)
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([])
  })

  test('off the topic is read when asked to be', async () => {
    const page = await open('off-topic')
    const popup = await driver.openPopup(page)
    const button = await popup.waitForSelector('.doing button')
    await button?.click()
    await untilSays(popup, 'Nothing to trace')
  })

  test('that is none is left alone, and the popup says so', async () => {
    const page = await open('front')
    await untilPopupSays(page, 'Not an article.')
    expect(await isPainted(page)).toBe(false)
  })

  test.each(['rtl', 'frame', 'empty', 'front', 'many-figures'])('%s does no harm', async path => {
    const page = await open(path)
    const popup = await driver.openPopup(page)
    await popup.waitForSelector('.say, .figures li')
    await page.bringToFront()
    const asked = performance.now()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(performance.now() - asked, 'milliseconds until the page answers').toBeLessThan(1_000)
    expect(errors).toEqual([])
  })

  test.each(Object.entries(ownPages[name]))(
    '%s, a page of the browser, is closed to us, and the popup says so',
    async (_, address) => {
      const page = await driver.browser.newPage()
      await page.goto(address)
      await untilPopupSays(page, 'No access here.')
    },
  )

  test('shown by the browser as a PDF is left alone', async () => {
    const page = await driver.browser.newPage()
    errors = []
    page.on('pageerror', error => errors.push(String(error)))
    await page.goto(`${site.url}/paper.pdf`).catch(() => {})
    const popup = await driver.openPopup(page)
    const said = () => popup.evaluate(() => document.body.innerText)
    await expect.poll(said).toMatch(/No access here\.|Not an article\./)
    expect(errors).toEqual([])
  })

  test('with ten thousand figures is painted', async () => {
    const page = await open('many-figures')
    const seen = await untilPainted(page)
    expect(seen['whence-4']?.words).toContain('$7 trillion')
  })

  test('leaves nothing to complain of in any script of ours', async () => {
    expect(await driver.complaints()).toEqual([])
  })
})
