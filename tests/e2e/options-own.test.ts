import { beforeAll, describe, expect, test } from 'vitest'
import { press, untilSays } from './by-words'
import { browserNames, type Page } from './driver'
import { pressInCard, untilArrived } from './in-card'
import { lookAt, plain, untilPainted } from './seen'
import { setUp } from './set-up'
import { askPage } from './tabs'
import { polling } from './until'
import { untilFilled } from './views'

const typed = {
  figure: '$3.5 million',
  entity: 'OpenAI',
  measure: 'Flower budget',
  statement: 'OpenAI spends $3.5 million on flowers.',
  asOf: '2025-06',
  publisher: 'The Gazette',
  date: '2025-06-12',
  url: 'https://gazette.example/flowers',
  cues: 'flowers',
}

const article = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chips and power</title><main><h1>Chips and power</h1><article>${body}</article></main></html>`
const paragraphs = [
  'When Sam Altman was first said, early in 2024, to be courting investors for a worldwide network of chip factories, the plan came with a price of up to $7 trillion. No company has ever raised a hundredth of that, and most of the semiconductor industry heard of it from the newspapers.',
  'The International Energy Agency puts the electricity used by the world’s data centres at 415 terawatt-hours in 2024. OpenAI, Nvidia and their rivals want artificial intelligence chips by the million, and the power to run them, and the grids were built for neither of the two.',
  'Not all of it is spent on chips: in the same year OpenAI spent $3.5 million on flowers for its offices, people who water them say, and nobody has yet asked it to stop.',
]

describe.each(browserNames)('own claims in %s', name => {
  const { driver, site } = setUp(name, {
    pages: { flowers: article(paragraphs.map(text => `<p>${text}</p>`).join('')) },
  })
  let page: Page

  beforeAll(async () => {
    page = await driver.openOwn('options.html#own')
    await page.waitForSelector('.own')
  })

  const type = (on: Page, fields: Record<string, string>) =>
    on.evaluate(fields => {
      for (const [name, text] of Object.entries(fields)) {
        const field = document.querySelector<HTMLInputElement>(`#own-${name}`)!
        field.value = text
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
    }, fields)
  const read = (on: Page, name: string) =>
    on.$eval(`#own-${name}`, field => (field as HTMLInputElement).value)
  const faultOf = (on: Page, name: string) =>
    on.$eval(`#own-${name}`, field => {
      const fault = [...(field.closest('.field')?.querySelectorAll('.fault') ?? [])]
      return fault.map(({ textContent }) => textContent).join()
    })
  const goTo = async (on: Page, hash: string, selector: string) => {
    await on.evaluate(hash => {
      location.hash = hash
    }, hash)
    await on.waitForSelector(selector)
  }

  test('what cannot be is told at its field, and nothing that was typed is lost', async () => {
    const wrong = {
      ...typed,
      figure: '$7 billion',
      to: '$5 billion',
      asOf: '2025-02-30',
      url: 'javascript:alert(1)',
      statement: '<img src=x onerror="document.title=1">',
    }
    await type(page, wrong)
    await press(page, 'Save')
    await untilSays(page, '4 fields need another look')
    expect(await faultOf(page, 'figure')).toBe('The range ends below where it begins.')
    expect(await faultOf(page, 'asOf')).toMatch(/^No calendar has this date/)
    expect(await faultOf(page, 'url')).toBe('Only addresses that begin with https:// can be kept.')
    expect(await faultOf(page, 'statement')).toMatch(/^Plain text only/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('own-figure')
    for (const [field, text] of Object.entries(wrong)) expect(await read(page, field)).toBe(text)
    await type(page, { ...typed, to: '', url: 'data:text/html,<b>1</b>' })
    await press(page, 'Save')
    await untilSays(page, '1 field needs another look')
    expect(await page.title()).not.toBe('1')
  })

  test('what is half written is there again for whoever comes back to it, until it is cancelled', async () => {
    await goTo(page, 'packs', '.pack')
    await goTo(page, 'own', '.own')
    await expect.poll(() => read(page, 'publisher')).toBe('The Gazette')
    await press(page, 'Cancel')
    await page.waitForSelector('.filters')
    await goTo(page, 'own', '.own')
    await expect.poll(() => read(page, 'publisher')).toBe('')
  })

  test('one that is not there is said to be unknown, and gets no form', async () => {
    await goTo(page, 'own=gone', 'main a[href="#library"]')
    await untilSays(page, 'None of your packs has this claim.')
    expect(await page.$('.own')).toBeNull()
    await goTo(page, 'own', '.own')
  })

  test('saved, it has a page, is marked as the reader’s own, and is matched like the others', async () => {
    await type(page, { ...typed, to: '' })
    await untilSays(page, 'Read as 3,500,000')
    await press(page, 'Save')
    await page.waitForSelector('.claim .origin')
    await untilSays(page, 'Your own claim.')
    const article = await driver.open(`${site.url}/flowers`)
    await article.bringToFront()
    const seen = await untilPainted(article, 3)
    expect(seen['whence-1']?.words).toContain('$3.5 million')
    await article.close()
    await goTo(page, 'library&pack=own', 'tr[data-index="0"] .yours')
  })

  test('of two windows that edit it the second is told, and may still save what it typed', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('tr[data-index="0"] a')!.click())
    await press(page, 'Edit…')
    await page.waitForSelector('.own')
    const other = await driver.openOwn(new URL(page.url()).href.split('/').at(-1)!)
    await other.waitForSelector('.own')
    await expect.poll(() => read(other, 'publisher')).toBe('The Gazette')
    await type(other, { statement: 'OpenAI spends $3.5 million on flowers a year.' })
    await press(other, 'Save')
    await other.waitForSelector('.claim .origin')
    await other.close()
    await page.bringToFront()
    await type(page, { publisher: 'The Herald' })
    await press(page, 'Save')
    await untilSays(page, 'Another window has changed this meanwhile.')
    expect(await read(page, 'publisher')).toBe('The Herald')
    await press(page, 'Save mine all the same')
    await page.waitForSelector('.claim .origin')
    await untilSays(page, 'The Herald')
  })

  test('deleted, it is gone', async () => {
    await press(page, 'Delete…')
    await press(page, 'Delete')
    await page.waitForSelector('.filters')
    await page.waitForFunction(() => !document.querySelector('.yours'), { polling })
  })

  test('a figure without a source leads from its card to the form, with what is known of it', async () => {
    const article = await driver.open(`${site.url}/flowers`)
    await article.bringToFront()
    await untilPainted(article, 2)
    expect(JSON.stringify(await lookAt(article))).not.toContain('$3.5 million')
    await article.evaluate(() => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('article p:nth-of-type(3)')!)
      getSelection()!.addRange(range)
    })
    expect(await askPage(driver, article, 'explainSelection')).toBe(true)
    await untilArrived(driver, article)
    await pressInCard(driver, article, 'Add a source of your own')
    const { address, value } = await untilFilled(page, 'options.html#own&', '#own-figure')
    expect(plain(value)).toBe('$3.5 million')
    // The browser writes addresses to its history: nothing of the page may stand there.
    expect(address.split('#')[1]).toMatch(/^own&handed=[0-9a-f-]{36}$/)
    await article.close()
  })
})
