import { beforeAll, describe, expect, test } from 'vitest'
import { keepCopies, press, refuseToCopy, untilSays } from './by-words'
import { browserNames, type Page } from './driver'
import { plain } from './seen'
import { setUp } from './set-up'
import { polling } from './until'

describe.each(browserNames)('the library in %s', name => {
  const { driver } = setUp(name, { access: 'nothing' })
  let page: Page

  beforeAll(async () => {
    page = await driver.openOwn('options.html#library')
    await untilSays(page, 'newest first')
  })

  /** Type in the field, and wait until the first row reads so. */
  const search = async (words: string, row: RegExp) => {
    await page.evaluate(words => {
      const field = document.querySelector<HTMLInputElement>('.filters input[type=search]')!
      field.value = words
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, words)
    await page.waitForFunction(
      row => new RegExp(row).test(document.querySelector('tr[data-index="0"]')?.textContent ?? ''),
      { polling },
      row.source,
    )
  }

  test('shows every claim of the pack', async () => {
    const said = plain(await page.$eval('[role=status]', status => status.textContent))
    const rows = await page.$eval('table', table => Number(table.getAttribute('aria-rowcount')))
    expect(rows).toBeGreaterThan(400)
    expect(said).toContain(String(rows - 1))
  })

  test.each([
    ['7tn', /7\strillion/],
    ['945 TWh', /945\s(TWh|terawatt)/],
    ['altmann chip plan', /Altman/],
  ])('finds %s', async (words, row) => {
    await search(words, row)
  })

  /** Choose the year, and wait until every row drawn is of it. */
  const choose = async (year: string) => {
    await page.select('[aria-label="Any year"]', year)
    await page.waitForFunction(
      year => {
        const years = [...document.querySelectorAll('tr[data-index] td:nth-child(4)')]
        return years.length > 0 && years.every(cell => cell.textContent?.includes(year))
      },
      { polling },
      year,
    )
  }

  test('narrows by year', async () => {
    await search('', /./)
    await choose('2024')
  })

  test('opens the page of a claim, with a chart whose every point is in the table', async () => {
    await page.select('[aria-label="Any year"]', '')
    await search('openai annualised revenue run rate', /run rate/)
    await page.evaluate(() => document.querySelector<HTMLElement>('tr[data-index="0"] a')!.click())
    await page.waitForSelector('.claim .apparatus')
    expect(await page.$$('.claim h1 .fig')).toHaveLength(1)
    expect(new URL(page.url()).hash).toMatch(/^#claim=/)
    await page.waitForSelector('.claim .origin')
    const points = await page.$$eval('.chart circle:not(.two)', circles => circles.length)
    const rows = await page.$$eval('.claim .claims tbody tr', rows => rows.length)
    expect(points).toBeGreaterThan(2)
    expect(rows).toBeGreaterThanOrEqual(points - 1)
    await press(page, 'BibTeX')
    await untilSays(page, 'BibTeX copied.')
  })

  test.each([
    ['APA', /\(20\d\d/],
    ['MLA', /, \d* ?[A-Z][a-z]+\.? 20\d\d/],
    ['Chicago', /[A-Z][a-z]+ \d+, 20\d\d/],
    ['Wikipedia (en)', /^\{\{cite (?:news|web) \|/],
    ['Wikipedia (de)', /^\{\{(?:Internetquelle|Literatur) \|/],
    ['Wikipedia (fr)', /^\{\{(?:Article|Lien web) \|/],
    ['Wikipedia (it)', /^\{\{Cita (?:news|web) \|/],
    ['BibTeX', /^@\w+\{/],
    ['RIS', /^TY {2}- /],
    ['CSL-JSON', /^\[\s*\{/],
    ['Markdown', /\]\(https:/],
    ['Text', /https:/],
  ])('cites it in %s', async (style, form) => {
    await page.evaluate(keepCopies)
    await press(page, style)
    await untilSays(page, `${style} copied.`)
    expect(await page.evaluate(() => document.documentElement.dataset.copied)).toMatch(form)
  })

  test('says so where a citation cannot be copied', async () => {
    await page.evaluate(refuseToCopy)
    await press(page, 'APA')
    await untilSays(page, 'Not copied')
  })

  test('is as it was left when one comes back from a claim', async () => {
    await press(page, 'Library')
    await search('openai', /OpenAI/)
    await choose('2025')
    await page.evaluate(() => scrollTo(0, 400))
    await page.waitForFunction(() => scrollY > 300, { polling })
    const place = await page.evaluate(() => scrollY)
    await page.evaluate(() => document.querySelector<HTMLElement>('tr[data-index="5"] a')!.click())
    await page.waitForSelector('.claim .apparatus')
    await page.evaluate(() => document.querySelector<HTMLElement>('.crumb a')!.click())
    await page.waitForFunction(() => !document.querySelector('.claim'), { polling })
    await page.waitForFunction(place => Math.abs(scrollY - place) < 60, { polling }, place)
    const kept = await page.evaluate(() => [
      document.querySelector<HTMLInputElement>('.filters input')!.value,
      document.querySelector<HTMLSelectElement>('[aria-label="Any year"]')!.value,
    ])
    expect(kept).toEqual(['openai', '2025'])
  })
})
