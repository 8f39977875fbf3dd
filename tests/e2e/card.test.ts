import { describe, expect, test } from 'vitest'
import { demoFigures } from './demo'
import { browserNames, type Driver, type Page } from './driver'
import { pressInCard, untilArrived, untilCard, untilNoCard, wordsInCard } from './in-card'
import { clickFigure, lookAt, placeOf, untilPainted } from './seen'
import { setUp } from './set-up'
import { askPage } from './tabs'
import { polling } from './until'

describe.each(browserNames)('a card in %s', name => {
  const { driver, site } = setUp(name)

  const openDemo = async (figures = demoFigures.length): Promise<Page> => {
    const page = await driver.open(`${site.url}/demo`)
    await untilPainted(page, figures)
    return page
  }
  const openCard = async (page: Page, words: string) => {
    await clickFigure(page, words)
    await untilArrived(driver, page)
  }
  const paintedIn = async (page: Page) => Object.values(await lookAt(page)).flatMap(({ words }) => words)

  test.each([
    [1280, 800],
    [900, 600],
    [400, 800],
    // 400 % of a window of 1280 by 1024.
    [320, 256],
  ])('covers nothing of its figure in a window of %i by %i, and is all in it', async (width, height) => {
    const page = await openDemo()
    await page.setViewport({ width, height })
    for (const words of Object.values(await lookAt(page)).flatMap(line => line.words)) {
      await openCard(page, words)
      const place = await figureBox(page, words)
      const box = await driver.inCard(page, root =>
        root.querySelector('.card')!.getBoundingClientRect().toJSON(),
      )
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(Math.round(box.bottom)).toBeLessThanOrEqual(height)
      expect(Math.round(box.right)).toBeLessThanOrEqual(width)
      const isClear =
        box.top >= place.bottom ||
        box.bottom <= place.top ||
        box.left >= place.right ||
        box.right <= place.left
      expect(isClear, words).toBe(true)
      const finding = await driver.inCard(page, root => {
        const foot = root.querySelector('.card > footer')!.getBoundingClientRect().top
        return { top: root.querySelector('.card > .body')!.getBoundingClientRect().top, foot }
      })
      expect(
        Math.min(finding.foot, height) - finding.top,
        `${words}: pixels of the finding in sight`,
      ).toBeGreaterThan(20)
      await page.keyboard.press('Escape')
      await untilNoCard(page)
    }
    await page.close()
  })

  test('shows the focus when a key opened it, and not when the pointer did', async () => {
    const page = await openDemo()
    const ring = () =>
      driver.inCard(page, root => getComputedStyle(root.querySelector('.card')!).outlineStyle)
    await openCard(page, '$7 trillion')
    expect(await driver.inCard(page, root => root.activeElement?.getAttribute('role'))).toBe('dialog')
    expect(await ring()).toBe('none')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(ring).toBe('solid')
    await page.close()
  })

  test('is reached, read and left by keys alone', async () => {
    const page = await openDemo()
    await askPage(driver, page, 'step', 'next')
    await page.waitForFunction(() => CSS.highlights.has('whence-open-4'), { polling })
    await page.keyboard.press('Enter')
    await untilArrived(driver, page)
    const names = await walkToTheEnd(driver, page)
    expect(names.slice(0, 3)).toEqual(['Previous figure', 'Next figure', 'Close'])
    expect(names).toContain('Copy citation')
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    expect(await page.evaluate(() => document.activeElement?.nodeName)).not.toBe('DIV')
    await page.close()
  })

  test('is left by Tab to what comes after its figure, or before it, and closes', async () => {
    const page = await openDemo()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
    await openCard(page, '$7 trillion')
    await walkToTheEnd(driver, page)
    await page.keyboard.press('Tab')
    await untilNoCard(page)
    expect(await focused()).toBe('/2025/five-harbours')
    await openCard(page, '$7 trillion')
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    await untilNoCard(page)
    expect(await focused()).toBe('/desks/technology')
    await page.close()
  })

  test('gives the focus back where it was, or leaves it at its figure', async () => {
    const page = await openDemo()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
    await openCard(page, '$7 trillion')
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('/2025/five-harbours')
    await page.focus('[href="/trade"]')
    for (const id of [0, 1, 2, 3]) await askPage(driver, page, 'showFigure', id)
    await untilArrived(driver, page)
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    expect(await focused()).toBe('/trade')
    await page.close()
  })

  test('comes by a tap, as a sheet on a small screen, with targets for a finger', async () => {
    const page = await driver.browser.newPage()
    const touch = name === 'chromium' && { hasTouch: true, isMobile: true }
    await page.setViewport({ width: 400, height: 800, ...touch })
    await page.goto(`${site.url}/demo`)
    await untilPainted(page)
    const { x, y } = await placeOf(page, '$7 trillion')
    await page.touchscreen.tap(x, y)
    await untilArrived(driver, page)
    const sizes = await driver.inCard(page, root =>
      [...root.querySelectorAll('.steps button, footer > button, footer > a')]
        .filter(each => each.getClientRects().length)
        .map(each => each.getBoundingClientRect().height),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
    await page.close()
  })

  // Nothing else can be told to pinch.
  test.runIf(name === 'chromium')('is seen whole where the page is pinched larger', async () => {
    const page = await driver.browser.newPage()
    await page.setViewport({ width: 400, height: 800, hasTouch: true, isMobile: true })
    await page.goto(`${site.url}/demo`)
    await untilPainted(page)
    const session = await page.createCDPSession()
    const { x, y } = await placeOf(page, '$7 trillion')
    await session.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 2.5 })
    const place = await placeOf(page, '$7 trillion')
    const { left, top } = await page.evaluate(() => {
      const { offsetLeft: left, offsetTop: top } = visualViewport!
      return { left, top }
    })
    await page.touchscreen.tap(place.x - left, place.y - top)
    await untilArrived(driver, page)
    const card = await driver.inCard(page, root =>
      root.querySelector('.card')!.getBoundingClientRect().toJSON(),
    )
    const seen = await page.evaluate(() => {
      const { scale, offsetLeft, offsetTop, width, height } = visualViewport!
      return {
        scale,
        left: offsetLeft,
        top: offsetTop,
        right: offsetLeft + width,
        bottom: offsetTop + height,
      }
    })
    expect(seen.scale).toBeGreaterThan(2)
    expect(card.left).toBeGreaterThanOrEqual(Math.floor(seen.left))
    expect(card.right).toBeLessThanOrEqual(Math.ceil(seen.right))
    expect(card.top).toBeGreaterThan(seen.top)
    expect(card.bottom).toBeLessThanOrEqual(Math.ceil(seen.bottom))
    expect(card.width).toBeGreaterThan((seen.right - seen.left) * 0.9)
    await page.close()
  })

  test('draws its lines as they are set', async () => {
    const page = await openDemo()
    const own = await driver.openOwn('options.html')
    const set = (lines: object) =>
      own.evaluate(async lines => {
        const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Stores | undefined>
        await (browser ?? chrome)!.storage.local.set({ 'settings.lines': lines })
      }, lines)
    await set({ agrees: 'dotted' })
    await page.bringToFront()
    const drawn = async () => {
      await openCard(page, '415 terawatt-hours')
      const style = await driver.inCard(
        page,
        root => getComputedStyle(root.querySelector('h2 .fig')!).textDecorationStyle,
      )
      await page.keyboard.press('Escape')
      await untilNoCard(page)
      return style
    }
    await expect.poll(drawn).toBe('dotted')
    expect(
      await own.evaluate(() => {
        const figure = document.body.appendChild(document.createElement('span'))
        figure.className = 'fig agrees'
        return getComputedStyle(figure).textDecorationStyle
      }),
    ).toBe('dotted')
    await set({})
    await expect.poll(drawn, { timeout: 10_000 }).toBe('solid')
    await own.close()
    await page.close()
  })

  test('is hinted at by a tint while the pointer is over its figure', async () => {
    const page = await openDemo()
    const { x, y } = await placeOf(page, '$7 trillion')
    await page.mouse.move(x, y)
    await page.waitForFunction(() => CSS.highlights.has('whence-open-4'), { polling })
    await page.mouse.move(5, 5)
    await page.waitForFunction(() => !CSS.highlights.has('whence-open-4'), { polling })
    await page.close()
  })

  test('opens soon after the click, with the background awake and with it asleep', async () => {
    const page = await openDemo()
    await page.evaluate(noteOpenings)
    const times: Record<'warm' | 'cold', number[]> = { warm: [], cold: [] }
    for (const kind of ['warm', 'cold'] as const)
      for (const words of ['$7 trillion', '$2 billion', '415 terawatt-hours', '$500 billion', '80 percent']) {
        if (kind === 'cold') await driver.killBackground()
        await clickFigure(page, words)
        await untilCard(page)
        await wordsInCard(driver, page, root => root.querySelector('.origin')?.textContent)
        times[kind].push(await page.evaluate(() => (window as never as { opened: number }).opened))
        await page.keyboard.press('Escape')
        await untilNoCard(page)
      }
    const [warm, cold] = [median(times.warm), median(times.cold)]
    console.log(`a card opens in ${name} in ${warm} ms warm and ${cold} ms cold, medians of five`)
    // The aims are 100 and 400 on a quiet machine; these say only that nothing is badly wrong.
    expect(warm).toBeLessThan(500)
    expect(cold).toBeLessThan(2_000)
    await page.close()
  })

  // Firefox cannot be told it in the middle.
  test.runIf(name === 'chromium')(
    'is dark where the reader has it dark, whatever the page wants',
    async () => {
      const page = await openDemo()
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      await page.evaluate(() => (document.documentElement.style.colorScheme = 'light'))
      await openCard(page, '$7 trillion')
      const looks = await driver.inCard(page, root => {
        const { backgroundColor, color, colorScheme } = getComputedStyle(root.querySelector('.card')!)
        return { backgroundColor, color, colorScheme }
      })
      expect(looks).toEqual({
        backgroundColor: 'rgb(28, 32, 34)',
        color: 'rgb(232, 234, 233)',
        colorScheme: 'light dark',
      })
      await page.close()
    },
  )

  test('tints its figure', async () => {
    const page = await openDemo()
    const { x, y } = await placeOf(page, '$7 trillion')
    await page.mouse.click(x, y)
    await untilArrived(driver, page)
    const scrolled: number = await page.evaluate(() => window.scrollY)
    const clip = { x: Math.round(x - 30), y: Math.round(y + scrolled - 10), width: 60, height: 20 }
    const picture = () => page.screenshot({ clip, encoding: 'base64' })
    // A sixth of plum on white.
    const tinted = async () => countPixels(page, await picture(), [238, 229, 246])
    await expect.poll(tinted).toBeGreaterThan(200)
    await page.close()
  })

  test('copies a citation and says so', async () => {
    const page = await openDemo()
    await openCard(page, '$7 trillion')
    await pressInCard(driver, page, 'Copy citation')
    expect(await wordsInCard(driver, page, root => root.querySelector('[role=status]')?.textContent)).toBe(
      'Copied',
    )
    if (name === 'chromium') {
      expect(await readClipboard(page)).toMatch(/^Hagey, K\..*2024.*wsj\.com/)
    }
    await page.close()
  })

  test('copies a report of a wrong match', async () => {
    const page = await openDemo()
    await openCard(page, '$7 trillion')
    await pressInCard(driver, page, 'More: report a wrong match, hide')
    await pressInCard(driver, page, 'Copy a report of a wrong match')
    await wordsInCard(driver, page, root => root.querySelector('[role=status]')?.textContent)
    if (name === 'chromium') expect(await readClipboard(page)).toContain('altman-chip-plan-5-7-trillion')
    await page.close()
  })

  test('hides its claim on this page, also when it is loaded anew, and undoes it', async () => {
    const page = await openDemo()
    await openCard(page, '$2 billion')
    await pressInCard(driver, page, 'More: report a wrong match, hide')
    await pressInCard(driver, page, 'Hide this claim on this page')
    await page.waitForFunction(
      () => ![...(CSS.highlights.get('whence-3') ?? [])].some(range => String(range).includes('2 billion')),
      { polling },
    )
    const said = await wordsInCard(driver, page, root => root.querySelector('[role=status]')?.textContent)
    expect(said).toContain('Hidden on this page: $2 billion')
    const again = await openDemo(demoFigures.length - 1)
    expect(await paintedIn(again)).not.toContain('$2 billion')
    await again.close()
    await page.bringToFront()
    await pressInCard(driver, page, 'Undo')
    await untilNoCard(page)
    await expect.poll(() => paintedIn(page)).toContain('$2 billion')
    await page.close()
  })

  test('hides its claim everywhere, and undoes it', async () => {
    const page = await openDemo()
    const before = await paintedIn(page)
    await openCard(page, '415 terawatt-hours')
    await pressInCard(driver, page, 'More: report a wrong match, hide')
    await pressInCard(driver, page, 'Hide this claim everywhere')
    await wordsInCard(driver, page, root => root.querySelector('[role=status]')?.textContent)
    await expect.poll(() => paintedIn(page)).not.toContain('415 terawatt-hours')
    await pressInCard(driver, page, 'Undo')
    // At once: what was asked for outlives the page that it was asked on.
    await page.close()
    const again = await openDemo()
    await expect.poll(() => paintedIn(again)).toEqual(before)
    await again.close()
  })

  test('leads to its claim in the library', async () => {
    const page = await openDemo()
    await openCard(page, '$7 trillion')
    await pressInCard(driver, page, 'More: report a wrong match, hide')
    await pressInCard(driver, page, 'Open in the library')
    const isThere = async () =>
      (await driver.browser.pages()).some(each =>
        each.url().endsWith('options.html#claim=altman-chip-plan-5-7-trillion'),
      )
    if (name === 'chromium') await expect.poll(isThere).toBe(true)
    await page.close()
  })

  test('tells what the lines mean', async () => {
    const page = await openDemo()
    await openCard(page, '415 terawatt-hours')
    await pressInCard(driver, page, 'What the lines mean')
    const said = await wordsInCard(driver, page, root => root.querySelector('.legend')?.textContent)
    expect(said).toContain('Disputed')
    await page.close()
  })
})

/** The names of what Tab leads to on the open card, until its last control has the focus. */
async function walkToTheEnd(driver: Driver, page: Page): Promise<string[]> {
  const last = 'More: report a wrong match, hide'
  const names: string[] = []
  while (names.length < mostControls && names.at(-1) !== last) {
    await page.keyboard.press('Tab')
    const name = await driver.inCard(page, root => {
      const focused = root.activeElement
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
    })
    names.push(name.trim())
  }
  expect(names.at(-1), `the last of ${names.join(', ')}`).toBe(last)
  return names
}

/** More than any card has. */
const mostControls = 40

interface Stores {
  storage: { local: { set(change: object): Promise<void> } }
}

/** Notes in the page, as `opened`, the milliseconds from the last click to what was last put under the root. */
function noteOpenings(): void {
  let clicked = 0
  addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), true)
  new MutationObserver(changes => {
    if (changes.some(({ addedNodes }) => addedNodes.length))
      Object.assign(window, { opened: performance.now() - clicked })
  }).observe(document.documentElement, { childList: true })
}

const median = (times: number[]) => Math.round(times.toSorted((a, b) => a - b)[times.length >> 1]!)

/** Where a figure's line is drawn at the moment. */
const figureBox = (page: Page, words: string) =>
  page.evaluate(words => {
    const ranges = [1, 2, 3, 4].flatMap(number => [
      ...(CSS.highlights.get(`whence-${number}`) ?? []),
    ]) as Range[]
    const range = ranges.find(each => each.toString().replace(/\s+/g, ' ') === words)!
    const { left, top, right, bottom } = range.getClientRects()[0]!
    return { left, top, right, bottom }
  }, words)

/** Chromium alone lets a test read it. What is not named here would be denied. */
async function readClipboard(page: Page): Promise<string> {
  const context = page.browser().defaultBrowserContext()
  const origin = new URL(page.url()).origin
  await context.overridePermissions(origin, [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ])
  return page.evaluate(() => navigator.clipboard.readText())
}

/** How many pixels of a picture have about this colour. That a background is computed does not mean that it is painted. */
const countPixels = (page: Page, png: string, colour: number[]) =>
  page.evaluate(
    async (png, colour) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
      canvas.drawImage(picture, 0, 0)
      const { data } = canvas.getImageData(0, 0, picture.width, picture.height)
      let count = 0
      for (let at = 0; at < data.length; at += 4)
        if (colour.every((value, part) => Math.abs(value - data[at + part]!) < 8)) count++
      return count
    },
    png,
    colour,
  )
