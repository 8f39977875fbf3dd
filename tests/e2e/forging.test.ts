import { beforeEach, describe, expect, test } from 'vitest'
import { browserNames, type Page } from './driver'
import { cardSelector, untilArrived } from './in-card'
import { overhear } from './overhear'
import { clickFigure, placeOf, untilPainted } from './seen'
import { setUp } from './set-up'
import { askPage } from './tabs'
import { polling } from './until'

/** In which a card would have opened, or a message been sent: that nothing comes can only be waited for. */
const aWhile = () => new Promise(resolve => setTimeout(resolve, 1_500))

describe.each(browserNames)('a page that would forge in %s', name => {
  const { driver, site } = setUp(name)
  let page: Page

  beforeEach(async () => {
    page = await driver.open(`${site.url}/chips`)
    await untilPainted(page)
  })

  /** A live region that says where a walk has come to hangs where a card would, without a place in the window. */
  const isCardOpen = () =>
    page.$$eval(cardSelector, hosts => hosts.some(host => host.getBoundingClientRect().height > 0))

  test('has no way to speak to the extension, and no message of its own is heard as one', async () => {
    const overheard = await overhear(driver)
    await page.bringToFront()
    await page.reload()
    // The last that is said of a page by itself.
    await expect.poll(() => overheard.heard()).toContain('showCount')
    const ways = await page.evaluate(() => {
      const calls = [{ call: 'wantReader', args: [] }, { state: 'read', figures: [] }, 'whence']
      for (const call of calls) {
        postMessage(call, '*')
        dispatchEvent(new MessageEvent('message', { data: call }))
        document.dispatchEvent(new CustomEvent('whence', { detail: call }))
      }
      const { chrome, browser } = globalThis as never as Record<string, { runtime?: object } | undefined>
      return {
        chrome: chrome?.runtime !== undefined,
        browser: browser?.runtime !== undefined,
        whence: 'whence' in globalThis,
      }
    })
    expect(ways).toEqual({ chrome: false, browser: false, whence: false })
    await aWhile()
    expect(await overheard.heard()).toEqual([])
  })

  test('gets a line by registering a range of ours, but no card for it', async () => {
    await page.evaluate(() => {
      const words = document.createTreeWalker(document.querySelector('h1')!, NodeFilter.SHOW_TEXT).nextNode()!
      const range = document.createRange()
      range.selectNodeContents(words)
      CSS.highlights.get('whence-1')?.add(range)
      if (!CSS.highlights.has('whence-1')) CSS.highlights.set('whence-1', new Highlight(range))
    })
    const { x, y } = await placeOf(page, 'Chips and power')
    await page.mouse.click(x, y)
    await aWhile()
    expect(await page.$(cardSelector)).toBeNull()
  })

  test('cannot click for the reader', async () => {
    const { x, y } = await placeOf(page, '$500 billion')
    await page.evaluate(
      (x, y) => {
        const holder = document.elementFromPoint(x, y)!
        for (const type of ['pointerdown', 'pointerup', 'click'])
          holder.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, detail: 1 }))
      },
      x,
      y,
    )
    await aWhile()
    expect(await page.$(cardSelector)).toBeNull()
  })

  test('cannot press a key for the reader', async () => {
    const forge = (key: string) =>
      page.evaluate(key => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      }, key)
    await askPage(driver, page, 'step', 'next')
    await page.waitForFunction(
      () => [1, 2, 3, 4, 5].some(number => CSS.highlights.has(`whence-open-${number}`)),
      { polling },
    )
    await forge('Enter')
    await aWhile()
    expect(await isCardOpen()).toBe(false)
    await clickFigure(page, '$500 billion')
    await untilArrived(driver, page)
    await forge('Escape')
    await aWhile()
    expect(await isCardOpen()).toBe(true)
  })

  test('reads nothing of an open card', async () => {
    await clickFigure(page, '$500 billion')
    await untilArrived(driver, page)
    const seen = await page.evaluate(selector => {
      const host = document.querySelector<HTMLElement>(selector)!
      const { innerText, innerHTML, shadowRoot } = host
      const attributes = host.getAttributeNames()
      return { innerText, innerHTML, shadowRoot, attributes, focus: document.activeElement === host }
    }, cardSelector)
    expect(seen).toMatchObject({ innerText: '', innerHTML: '', shadowRoot: null })
    expect(JSON.stringify(seen.attributes)).not.toMatch(/claim|whence/)
  })

  test('can load no file of the extension', async () => {
    const own = await driver.openOwn('options.html')
    const base = await own.evaluate(() => location.origin)
    await own.close()
    expect(base).toContain('-extension://')
    const loaded = await page.evaluate(async base => {
      const files = ['manifest.json', 'packs/index.json', 'reader.js', 'icon/16.png', 'options.html']
      const answers = files.map(file =>
        fetch(`${base}/${file}`).then(
          () => file,
          () => '',
        ),
      )
      return (await Promise.all(answers)).filter(Boolean)
    }, base)
    expect(loaded).toEqual([])
  })
})
