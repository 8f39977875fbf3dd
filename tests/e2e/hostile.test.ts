import { describe, expect, test } from 'vitest'
import { browserNames, type Page } from './driver'
import { hearErrors } from './hear-errors'
import { fullscreenPage, hostilePages, layeredPages } from './hostile-pages'
import { cardSelector, untilArrived, untilNoCard } from './in-card'
import { clickFigure, plain, untilPainted } from './seen'
import { setUp } from './set-up'
import { askPage } from './tabs'
import { polling } from './until'

/** Milliseconds in which a card would have opened. */
const aWhile = 1_500

describe.each(browserNames)('a hostile page in %s', name => {
  const pages = Object.entries(hostilePages).map(([path, { page }]) => [path, page])
  const { driver, site } = setUp(name, {
    pages: { ...Object.fromEntries(pages), ...layeredPages, 'in-fullscreen': fullscreenPage },
  })
  let errors: string[]

  const open = async (path: string): Promise<Page> => {
    const page = await driver.browser.newPage()
    errors = hearErrors(page)
    await page.goto(`${site.url}/${path}`)
    await untilPainted(page)
    return page
  }

  const opening = Object.keys(hostilePages).filter(path => hostilePages[path]!.opens)
  const closed = Object.keys(hostilePages).filter(path => !hostilePages[path]!.opens)

  test.each(opening)('that %s has the card opened, readable and out of its reach', async path => {
    const page = await open(path)
    await clickFigure(page, '$500 billion')
    await untilArrived(driver, page)
    const { words, width, size, colours } = await driver.inCard(page, root => {
      const card = root.querySelector('.card') as HTMLElement
      const { width } = card.getBoundingClientRect()
      return {
        words: card.innerText,
        width,
        size: getComputedStyle(card.querySelector('.finding')!).fontSize,
        colours: [getComputedStyle(card).color, getComputedStyle(card).backgroundColor],
      }
    })
    expect(plain(words)).toContain('OpenAI announced')
    expect(width).toBeGreaterThan(300)
    expect(size).toBe('15.5px')
    expect(colours).toEqual(['rgb(26, 30, 32)', 'rgb(255, 255, 255)'])
    expect(await reachOf(page)).toEqual({ root: null, text: '', isOnTop: true })
    expect(errors).toEqual([])
    await page.close()
  })

  test.each(closed)('that %s is left alone quietly where no click can reach a figure', async path => {
    const page = await open(path)
    await clickFigure(page, '$500 billion')
    await new Promise(resolve => setTimeout(resolve, aWhile))
    expect(await page.$(cardSelector)).toBeNull()
    expect(errors).toEqual([])
    await page.close()
  })

  test.each(Object.keys(layeredPages))(
    'with its article %s has the card above all, and in use',
    async path => {
      const page = await open(path)
      if (path === 'in-a-popover') await clickFigure(page, '$500 billion')
      else await askPage(driver, page, 'showFigure', 0)
      await page.waitForSelector(hostSelector)
      // What is inert is neither hit nor focused.
      const isInUse = () => page.evaluate(isHostInUse, hostSelector)
      await expect.poll(isInUse).toEqual({ isOnTop: true, hasFocus: true })
      const { left, top } = await page.$eval(hostSelector, host => host.getBoundingClientRect().toJSON())
      await page.mouse.click(left + 30, top + 80)
      expect(await isInUse()).toEqual({ isOnTop: true, hasFocus: true })
      await page.keyboard.press('Escape')
      await page.waitForFunction(selector => !document.querySelector(selector), { polling }, hostSelector)
      expect(await page.$eval(':modal, :popover-open', ({ localName }) => localName)).toMatch(/dialog|div/)
      expect(errors).toEqual([])
      await page.close()
    },
  )

  test('whose article fills the screen has the card in it, and none under it', async () => {
    const page = await open('in-fullscreen')
    await page.bringToFront()
    await clickFigure(page, '$500 billion')
    await untilArrived(driver, page)
    await fill(page)
    await untilNoCard(page)
    await clickFigure(page, '$500 billion')
    await page.waitForSelector(hostSelector)
    const isInUse = () => page.evaluate(isHostInUse, hostSelector)
    await expect.poll(isInUse).toEqual({ isOnTop: true, hasFocus: true })
    await page.evaluate(() => document.exitFullscreen())
    await page.waitForFunction(selector => !document.querySelector(selector), { polling }, hostSelector)
    expect(errors).toEqual([])
    await page.close()
  })

  test('that covers-all has the card all the same from the list', async () => {
    const page = await open('covers-all')
    const popup = await driver.openPopup(page)
    await popup.waitForSelector('.figures li')
    await popup.click('.figures li:last-child button, .figures li:last-child a')
    await untilArrived(driver, page)
    expect((await reachOf(page)).isOnTop).toBe(true)
    await page.close()
  })
})

const hostSelector = 'div[popover="manual"]'

/** Has the article fill the screen, as a page may for as long as the reader's last press counts. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('main')!.requestFullscreen())
  await page.waitForFunction(() => document.fullscreenElement !== null, { polling })
}

/** Runs in the page. */
function isHostInUse(selector: string) {
  const host = document.querySelector(selector)!
  const { left, top, width, height } = host.getBoundingClientRect()
  const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2) === host
  return { isOnTop, hasFocus: document.activeElement === host }
}

/** What the page's own script can get at of the card, and whether the card lies above all else. */
const reachOf = (page: Page) =>
  page.evaluate(selector => {
    const host = document.querySelector<HTMLElement>(selector)!
    const { left, top, width, height } = host.getBoundingClientRect()
    const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2) === host
    return { root: host.shadowRoot, text: host.textContent, isOnTop }
  }, cardSelector)
