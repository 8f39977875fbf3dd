import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { press, untilSays } from './by-words'
import { demoFigures } from './demo'
import { browserNames, type Page } from './driver'
import { hearErrors } from './hear-errors'
import { lookAt, plain, untilPainted } from './seen'
import { setUp } from './set-up'
import { tabOf } from './tabs'

/** An article that stays open while its reader changes something elsewhere: it follows at once, without a load. */
describe.each(browserNames)('an open article in %s', name => {
  const { driver, site } = setUp(name)
  let article: Page
  let options: Page

  beforeAll(async () => {
    article = await driver.open(`${site.url}/demo`)
  })
  beforeEach(async () => {
    options = await driver.openOwn('options.html#reading')
    await options.waitForSelector('.lines')
    await article.bringToFront()
    await untilPainted(article, demoFigures.length)
  })

  const badge = async () => {
    const tab = await tabOf(driver, article)
    return options.evaluate(tab => {
      const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Toolbar | undefined>
      return (browser ?? chrome)!.action.getBadgeText({ tabId: tab })
    }, tab)
  }
  const flip = (label: string) =>
    options.evaluate(label => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
      boxes
        .find(box => (box.ariaLabel ?? box.closest('label')?.textContent)?.trim().startsWith(label))!
        .click()
    }, label)
  const lines = async () => Object.values(await lookAt(article)).flatMap(({ words }) => words).length
  const untilLines = (count: number) => expect.poll(lines).toBe(count)

  test('has the number of its figures on the toolbar', async () => {
    await expect.poll(badge).toBe('9')
  })

  test('loses and regains its lines and its badge with the main switch', async () => {
    await flip('Read pages and underline figures')
    await untilLines(0)
    await expect.poll(badge).toBe('')
    await flip('Read pages and underline figures')
    await untilLines(9)
    await expect.poll(badge).toBe('9')
  })

  test('loses the lines of a finding that is no longer shown', async () => {
    await flip('Show: Differs')
    await untilLines(8)
    expect(Object.keys(await lookAt(article))).not.toContain('whence-2')
    await flip('Show: Differs')
    await untilLines(9)
  })

  test('wears the line that was chosen', async () => {
    for (const style of ['dotted', 'solid']) {
      await options.select('.lines tbody tr:first-child select', style)
      await expect.poll(async () => (await lookAt(article))['whence-1']?.line).toBe(`underline ${style}`)
    }
  })

  test('is left alone while its site is snoozed, and read again when it is woken', async () => {
    const popup = await driver.openPopup(article)
    await popup.waitForSelector('.figures li')
    await press(popup, 'Snooze')
    await untilLines(0)
    await press(popup, 'Wake now')
    await untilLines(9)
  })

  test('leaves the popup free to search the packs', async () => {
    const popup = await driver.openPopup(article)
    await popup.waitForSelector('.figures li')
    await popup.type('.search input', 'altman 7tn')
    const said = (selector: string) => async () =>
      plain(await popup.evaluate(selector => document.querySelector(selector)?.textContent, selector))
    await expect.poll(said('.scroll li')).toContain('Wall Street Journal')
    await expect.poll(said('.found')).toMatch(/^\d+ of \d+ claims/)
  })
})

describe.each(browserNames)('the welcome page in %s', name => {
  const { driver } = setUp(name, { access: 'nothing' })
  let welcome: Page
  let errors: string[]

  beforeAll(async () => {
    await driver.consent()
    welcome = await driver.openOwn('welcome.html')
    errors = hearErrors(welcome)
    await welcome.waitForSelector('.choices')
  })

  const choose = (mode: number) => welcome.click(`.choices div:nth-child(${mode}) button`)
  const origins = () =>
    welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Granted | undefined>
      return (await (browser ?? chrome)!.permissions.getAll()).origins ?? []
    })

  test('opens a card of its sample by a click, where no script of ours runs', async () => {
    await untilPainted(welcome)
    const { x, y } = await welcome.evaluate(() => {
      const [range] = [...(CSS.highlights.get('whence-4') ?? [])] as Range[]
      range!.startContainer.parentElement!.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = range!.getClientRects()[0]!
      return { x: left + width / 2, y: top + height / 2 }
    })
    await welcome.mouse.click(x, y)
    await untilSays(welcome, 'The Wall Street Journal')
  })

  test('asks for nothing where a click is enough', async () => {
    await choose(1)
    await welcome.waitForSelector('.choices div:nth-child(1).chosen')
    expect(await origins()).toEqual([])
  })

  test('leads to the list of sites, and asks for nothing by itself', async () => {
    await choose(2)
    const addresses = () =>
      welcome.evaluate(async () => {
        const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Tabs | undefined>
        return (await (browser ?? chrome)!.tabs.query({})).map(({ url = '' }) => url)
      })
    await expect.poll(addresses).toContainEqual(expect.stringContaining('/options.html#reading&sites'))
    const options = await driver.openOwn('options.html#reading&sites')
    await options.waitForSelector('label:nth-of-type(2) input[name=access]:checked')
    await options.waitForSelector('.sites')
    expect(await origins()).toEqual([])
  })

  test('is really granted all sites, and none again', async () => {
    await welcome.bringToFront()
    await choose(3)
    await welcome.waitForSelector('.choices div:nth-child(3).chosen')
    await expect.poll(origins).toEqual(['*://*/*'])
    await choose(1)
    await welcome.waitForSelector('.choices div:nth-child(1).chosen')
    await expect.poll(origins).toEqual([])
    expect(errors).toEqual([])
  })
})

interface Toolbar {
  action: { getBadgeText(of: object): Promise<string> }
}

interface Tabs {
  tabs: { query(by: object): Promise<{ url?: string }[]> }
}

interface Granted {
  permissions: { getAll(): Promise<{ origins?: string[] }> }
}
