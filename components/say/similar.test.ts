import { expect, test } from 'vitest'
import { chipPlan } from '../../tests/gallery/claims'
import { stringsOf } from '../../tests/gallery/strings'
import { plain } from './parts'
import { sayNotThis } from './similar'

const label = {
  en: 'OpenAI’s valuation, October 2025',
  it: 'La valutazione di OpenAI, ottobre 2025',
}
const said = (asOf: string, language = 'en', name: typeof label = label) =>
  plain(sayNotThis({ ...chipPlan, label: name, asOf }, stringsOf(language))).replace(/[\u00A0\s]/g, ' ')

test('a date is not said twice where the name of a claim ends in it', () => {
  expect(said('2025-10')).toMatch(/: OpenAI’s valuation, October 2025\.$/)
  expect(said('2025-10-02')).toMatch(/: OpenAI’s valuation, 2 October 2025\.$/)
  expect(said('2025-10-02', 'it')).toMatch(/: La valutazione di OpenAI, 2 ottobre 2025\.$/)
})

test('another date in the name of a claim stays', () => {
  expect(said('2026-01-24')).toMatch(/: OpenAI’s valuation, October 2025, 24 January 2026\.$/)
  const inYear = { en: 'Sales, 2025', it: 'Vendite, 2025' }
  expect(said('2025-10-02', 'en', inYear)).toMatch(/: Sales, 2025, 2 October 2025\.$/)
})
