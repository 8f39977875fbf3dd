import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowEverywhere } from './allow'
import { builtFor } from './built'
import { browserNames, type Driver, launch, type Page } from './driver'
import { hostilePages } from './hostile-pages'
import { cardSelector, untilArrived } from './in-card'
import { clickFigure, plain, untilPainted } from './seen'
import { type Site, serve } from './server'

/** Milliseconds in which a card would have opened. */
const aWhile = 1_500

describe.each(browserNames)('a hostile page in %s', name => {
  let driver: Driver
  let site: Site
  let errors: string[]

  beforeAll(async () => {
    const pages = Object.entries(hostilePages).map(([path, { page }]) => [path, page])
    site = await serve(Object.fromEntries(pages))
    driver = await launch(name, { extension: builtFor(name) })
    await allowEverywhere(driver)
  })
  afterAll(async () => {
    await driver?.close()
    site?.close()
  })

  const open = async (path: string): Promise<Page> => {
    const page = await driver.browser.newPage()
    errors = []
    page.on('pageerror', error => errors.push(String(error)))
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
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

/** What the page's own script can get at of the card, and whether the card lies above all else. */
const reachOf = (page: Page) =>
  page.evaluate(selector => {
    const host = document.querySelector<HTMLElement>(selector)!
    const { left, top, width, height } = host.getBoundingClientRect()
    const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2) === host
    return { root: host.shadowRoot, text: host.textContent, isOnTop }
  }, cardSelector)
