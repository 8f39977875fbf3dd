import { expect, test } from 'vitest'
import { hiddenOn, withHidden } from './hidden-claims'
import { defaults } from './settings'

test('a claim is hidden on one page or on all, and shown again where it was hidden', () => {
  const [page, other] = ['https://news.example/a', 'https://news.example/b']
  const here = withHidden(defaults, 'plan', true, page)
  expect([hiddenOn(here, page), hiddenOn(here, other)]).toEqual([['plan'], []])
  const everywhere = withHidden(here, 'sales', true, null)
  expect([hiddenOn(everywhere, page), hiddenOn(everywhere, other)]).toEqual([['sales', 'plan'], ['sales']])
  const shown = withHidden(withHidden(everywhere, 'sales', false, null), 'plan', false, page)
  expect(shown).toEqual(defaults)
})
