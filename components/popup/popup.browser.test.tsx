import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { findings } from '../../tests/gallery/findings'
import { stringsOf } from '../../tests/gallery/strings'
import { popupOf, title } from '../../tests/gallery/surface-states'
import { StringsContext } from '../strings'
import type { PopupPage, PopupProps } from './popup-props'

afterEach(() => render(null, document.body))

const show = (page: PopupPage, more: Partial<PopupProps> = {}) =>
  act(() =>
    render(
      <StringsContext.Provider value={stringsOf('en')}>{popupOf(page, more)}</StringsContext.Provider>,
      document.body,
    ),
  )

const figures = [findings.narrowed, findings.superseded, findings.otherCredit, findings.unknown].map(
  (finding, id) => ({
    id,
    finding,
  }),
)
const page: PopupPage = { state: 'figures', title, figures }

const rows = () => Array.from(document.querySelectorAll<HTMLElement>('.figures button'))
const button = (name: string) => {
  const found = Array.from(document.querySelectorAll<HTMLElement>('button')).find(
    ({ ariaLabel, textContent }) => ariaLabel === name || textContent?.includes(name),
  )
  if (!found) throw new Error(`no button ${name}`)
  return found
}

test('a row jumps to its figure', async () => {
  const onJump = vi.fn()
  await show(page, { onJump })
  rows()[1]!.click()
  expect(onJump).toHaveBeenCalledExactlyOnceWith(1)
})

test('a count filters the list, and pressed again lets go', async () => {
  await show(page)
  const dated = button('dated')
  await act(() => dated.click())
  expect(dated.getAttribute('aria-pressed')).toBe('true')
  expect(rows()).toHaveLength(2)
  await act(() => dated.click())
  expect(rows()).toHaveLength(4)
})

test('a finding without a line is neither listed nor counted', async () => {
  await show(page, { shown: { agrees: true, differs: true, dated: true, disputed: true, unknown: false } })
  expect(rows()).toHaveLength(3)
  expect(document.querySelectorAll('.counts button')).toHaveLength(4)
  expect(document.querySelector('.head p')?.textContent).toBe('3 figures, 3 with a source')
})

test('the search keeps the caret when its results take the place of the list', async () => {
  const onSearch = vi.fn((query: string) => void show(page, { onSearch, query, hits: [] }))
  await show(page, { onSearch })
  document.querySelector('input')!.focus()
  await act(() => userEvent.keyboard('alt'))
  expect(onSearch).toHaveBeenLastCalledWith('alt')
  expect(document.activeElement).toBe(document.querySelector('.search.first input'))
})

test('the legend takes the place of the list and gives it back', async () => {
  await show(page)
  await act(() => button('What the lines mean').click())
  expect(document.querySelectorAll('.legend dt')).toHaveLength(5)
  await act(() => button('Back to the list').click())
  expect(rows()).toHaveLength(4)
})

test.each<[PopupPage, string[]]>([
  [{ state: 'no-access' }, ['Read this page once', 'Always on harbourcourier.example', 'On all sites…']],
  [{ state: 'off-topic', title, topics: ['chips'] }, ['Read it anyway']],
  [{ state: 'other-language', title }, ['Read it anyway']],
  [{ state: 'no-answer', title }, ['Reload the page', 'Copy details']],
  [{ state: 'snoozed', title, pack: { title: 'AI', version: '1' } }, ['Wake now']],
  [{ state: 'site-off' }, []],
])('%o offers what can be done about it', async (page, offers) => {
  await show(page)
  expect(Array.from(document.querySelectorAll('.doing button'), ({ textContent }) => textContent)).toEqual(
    offers,
  )
})

test('a page that is itself a fact-check is told as one, in its own words', async () => {
  const review = {
    claimReviewed: 'OpenAI raised <b>much</b>.',
    rating: 'Falso',
    publisher: 'Pagella Politica',
  }
  await show(page, { reviews: Array(5).fill(review) })
  const said = [...document.querySelectorAll('.fact-check li')].map(({ textContent }) => textContent)
  expect(said).toHaveLength(3)
  expect(said[0]).toBe('OpenAI raised <b>much</b>. Falso, Pagella Politica')
  await show(page, { reviews: [] })
  expect(document.querySelector('.fact-check')).toBeNull()
})

test('one button is black, where there is one that is most likely wanted', async () => {
  for (const state of ['no-access', 'all-off', 'no-answer'] as const) {
    await show({ state, title })
    expect(document.querySelectorAll('button.solid'), state).toHaveLength(1)
  }
  await show({ state: 'site-off' })
  expect(document.querySelector('button.solid')).toBeNull()
})

test('what nobody answers for is not offered', async () => {
  await show({ state: 'no-access' }, { onAllowAll: undefined, onAllowSite: undefined })
  expect(document.querySelectorAll('.doing button')).toHaveLength(1)
})
