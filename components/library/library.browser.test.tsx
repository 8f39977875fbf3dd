import '../../assets/tokens.css'
import '../../assets/base.css'
import './library.css'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ShelfRow } from '../../lib/engine/search/shelf-row'
import { libraryOf } from '../../tests/gallery/library-states'
import { stringsOf } from '../../tests/gallery/strings'
import { StringsContext } from '../strings'
import type { LibraryProps } from './library-props'

afterEach(async () => {
  render(null, document.body)
  scrollTo(0, 0)
  await page.viewport(414, 896)
})

const show = (more: Partial<LibraryProps>) =>
  act(() =>
    render(
      <StringsContext.Provider value={stringsOf('en')}>{libraryOf(more)}</StringsContext.Provider>,
      document.body,
    ),
  )

const rowsOf = (count: number): ShelfRow[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `claim-${n}`,
    pack: 'many',
    entities: ['somebody'],
    measure: 'revenue',
    label: {
      en:
        n % 7
          ? `Claim ${n}`
          : `Claim ${n}, of which there is so much to say that it takes several lines. `.repeat(4),
    },
    quantity: { min: n, max: n, unit: 'USD', qualifier: null },
    publisher: 'Somebody',
    said: '2024-02-08',
    standing: 'standing',
  }))

const drawn = () => [...document.querySelectorAll<HTMLElement>('tr[data-index]')]
const settled = () => act(() => new Promise(resolve => setTimeout(resolve, 300)))

test('of a hundred thousand rows those in sight are drawn, and all are counted', async () => {
  await show({ rows: rowsOf(100_000) })
  await settled()
  expect(drawn().length).toBeGreaterThan(5)
  expect(drawn().length).toBeLessThan(150)
  expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('100001')
  expect(document.querySelector('[role=status]')?.textContent).toBe('100,000 claims, newest first')
})

test('scrolled by a row, the rows that stay in sight are not drawn anew', async () => {
  await show({ rows: rowsOf(100_000) })
  await settled()
  const formats = vi.spyOn(Intl, 'NumberFormat')
  scrollTo(0, 40)
  await settled()
  const perRow = 3
  expect(drawn().length).toBeGreaterThan(15)
  expect(formats.mock.calls.length).toBeLessThanOrEqual(5 * perRow)
  formats.mockRestore()
})

test.each([1100, 360])(
  'at %i pixels, rows out of sight are guessed to be as high as those in it',
  async width => {
    await page.viewport(width, 800)
    const rows = rowsOf(5001).filter((_, n) => n % 7)
    await show({ rows })
    await settled()
    const { height } = drawn()[0]!.getBoundingClientRect()
    const whole = document.querySelector('tbody')!.getBoundingClientRect().height
    expect(Math.abs(whole / rows.length - height)).toBeLessThan(0.5)
  },
)

test('behind something else, the list keeps its rows’ heights', async () => {
  await show({ rows: rowsOf(5000) })
  await settled()
  scrollTo(0, 3000)
  await settled()
  const height = document.documentElement.scrollHeight
  document.body.hidden = true
  await settled()
  document.body.hidden = false
  await settled()
  expect(Math.abs(document.documentElement.scrollHeight - height)).toBeLessThan(100)
})

test('scrolled to the end, the last rows are there, each once and in order', async () => {
  await show({ rows: rowsOf(5000) })
  await settled()
  for (let again = 0; again < 8; again++) {
    scrollTo(0, document.documentElement.scrollHeight)
    await settled()
  }
  const indexes = drawn().map(({ dataset }) => Number(dataset.index))
  expect(indexes.at(-1)).toBe(4999)
  expect(indexes).toEqual(indexes.map((_, place) => indexes[0]! + place))
  const last = drawn().at(-1)!.getBoundingClientRect()
  expect(last.top).toBeLessThan(innerHeight)
})

test('a filter is given by its name, and any as none', async () => {
  const onFilter = vi.fn()
  const choices = { value: 'openai', name: 'OpenAI' }
  const none = { entity: [choices], measure: [], year: [], attribution: [], standing: [], pack: [] }
  await show({ onFilter, choices: none })
  const select = document.querySelector<HTMLSelectElement>('[aria-label="Anyone"]')!
  await userEvent.selectOptions(select, 'OpenAI')
  expect(onFilter).toHaveBeenLastCalledWith('entity', 'openai')
  await userEvent.selectOptions(select, 'Anyone')
  expect(onFilter).toHaveBeenLastCalledWith('entity', undefined)
})

test('what a search has found says whether there may be more', async () => {
  const said = () => document.querySelector('[role=status]')?.textContent
  await show({ rows: rowsOf(3), query: 'openai' })
  expect(said()).toBe('3 claims found, best first')
  await show({ rows: rowsOf(60), query: 'openai', isCut: true })
  expect(said()).toBe('The 60 claims that fit best')
})

test('a row leads to the page of its claim', async () => {
  await show({ rows: rowsOf(3) })
  expect(document.querySelector('tbody a')?.getAttribute('href')).toBe('#claim=claim-0')
})
