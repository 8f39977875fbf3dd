import { expect, test } from 'vitest'
import { chipPlan, claimOf, perRequest, withoutOrigin } from '../../tests/gallery/claims'
import { stringsOf } from '../../tests/gallery/strings'
import { folded, lineageOf } from './lineage'
import { plain } from './parts'

const en = stringsOf('en')
const rowsOf = (claim: typeof chipPlan) =>
  folded(lineageOf(claim, en), en).map(row => ('rows' in row ? row.said : `${row.day} ${plain(row.said)}`))

test('the first report stands among the rest by its date, what is older before it', () => {
  expect(rowsOf(perRequest).map(row => row.replaceAll('\u00A0', ' '))).toEqual([
    'Oct 2023 Built on Joule. Up to 2.9 Wh a request, by Alex de Vries.',
    'May 2024 First reported by EPRI.',
    'Feb 2025 Disputed by Epoch AI. About 0.3 Wh with newer models and chips.',
    '10 Jun 2025 Disputed by Sam Altman. 0.34 Wh on average.',
  ])
})

test('over six rows the first, the denial and the last two stay', () => {
  const rows = rowsOf(chipPlan)
  expect(rows[0]).toContain('First reported by The Wall Street Journal')
  expect(rows[1]).toBe('3 more, February 2024')
  expect(rows[2]).toContain('Denied (Schweizer Illustrierte)')
  // The data of Intl set the dash between thin spaces.
  expect(rows[3]!.replace(/\s/g, ' ')).toBe('2 more, February – September 2024')
  expect(rows.slice(4).map(row => row.replace(/.* by /, ''))).toEqual([
    'OpenAI. The plan announced was $500\u00A0billion, for data centres.',
    'Reuters. Altman spoke of $1.4\u00A0trillion of commitments.',
  ])
})

test('a row alone is not folded: counting it would take the same room', () => {
  const lineage = chipPlan.lineage.slice(0, 6)
  const rows = rowsOf({ ...chipPlan, lineage: [...lineage.slice(0, 2), ...lineage.slice(4)] })
  expect(rows.some(row => row.startsWith('1 more'))).toBe(false)
})

test('without an origin the first step is where it was earliest seen', () => {
  expect(rowsOf(withoutOrigin)[0]).toContain('Earliest seen at blogs')
})

test('a publisher’s name is the link, its article is not', () => {
  const claim = claimOf({
    ...perRequest,
    lineage: [
      { source: { id: 'i', publisher: 'IEA', date: '2026', url: 'https://iea.org' }, relation: 'repeats' },
    ],
  })
  expect(lineageOf(claim, en)[1]!.said).toEqual([
    { b: 'Repeated' },
    ' by ',
    'the ',
    { text: 'IEA', href: 'https://iea.org' },
    '.',
  ])
})

test('a value that the note gives itself is not said twice', () => {
  const step = (note: string) => ({
    source: { id: 'i', publisher: 'IEA', date: '2026' },
    relation: 'updates' as const,
    quantity: { min: 950e12, max: 950e12, unit: 'Wh', qualifier: 'approx' as const },
    note: { en: note },
  })
  const said = (note: string) =>
    plain(lineageOf(claimOf({ ...perRequest, lineage: [step(note)] }), en)[1]!.said).replace(
      /[\u00A0\u2060]/g,
      ' ',
    )
  expect(said('practically unchanged: about 950 TWh')).toBe(
    'Updated by the IEA. Practically unchanged: about 950 TWh.',
  )
  expect(said('practically unchanged')).toMatch(
    /^Updated by the IEA: about 950 terawatt-.?hours\. Practically/,
  )
})
