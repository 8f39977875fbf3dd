import { expect, test } from 'vitest'
import { claimOf, dataCentreUse, tsmcPlan } from '../../tests/gallery/claims'
import { findings } from '../../tests/gallery/findings'
import { stringsOf } from '../../tests/gallery/strings'
import { viewCard } from './view-card'

const en = stringsOf('en')
const context = { today: '2026-11-21' }

test.each(Object.entries(findings))('the card of %s can be sent as JSON', (_, finding) => {
  const view = viewCard(finding, context, en)
  expect(JSON.parse(JSON.stringify(view))).toEqual(view)
})

test('the passage is linked by its words, with dashes that end none of them', () => {
  const { origin } = viewCard(findings.agrees, context, en)
  expect(origin!.passage).toMatch(
    /^https:\/\/www\.iea\.org\/reports\/energy-and-ai#:~:text=Data%20centres%20accounted/,
  )
  const wording = 'a 5-year plan'
  const claim = claimOf({
    ...dataCentreUse,
    origin: { ...(dataCentreUse.origin as { found: true } & typeof dataCentreUse.origin), wording },
  })
  const view = viewCard({ ...findings.agrees, match: { ...findings.agrees.match, claim } }, context, en)
  expect(view.origin!.passage).toMatch(/text=a%205%2Dyear%20plan$/)
})

test('on the origin’s own page there is no link to it, no range and no reason', () => {
  const { source, origin, range, reasons } = viewCard(findings.originPage, context, en)
  expect({ source, range, reasons, passage: origin!.passage }).toEqual({})
})

test('an origin without an address is reached by the nearest account, which is said', () => {
  const account = {
    id: 'a',
    publisher: 'TechSpot',
    url: 'https://techspot.com/x',
    note: 'nearest-account' as const,
  }
  const { origin } = findings.narrowed.match.claim
  const claim = claimOf({
    ...tsmcPlan,
    origin: {
      ...(origin as { found: true } & typeof origin),
      source: { id: 's', publisher: 'NYT', date: '2024' },
      account,
    },
  })
  const view = viewCard({ ...findings.narrowed, match: { ...findings.narrowed.match, claim } }, context, en)
  expect(view.source).toBe('https://techspot.com/x')
  expect(view.origin!.doubt[0]).toEqual({ text: 'TechSpot', href: 'https://techspot.com/x' })
  expect(view.origin!.doubt.at(-1)).toContain('nearest account')
})

test('a value far from the unit of the range is labelled in its own', () => {
  const figure = { ...findings.plan.figure, min: 500e12, max: 500e12 }
  const view = viewCard({ ...findings.plan, figure }, context, en)
  const labels = view.range!.pictures[0]!.labels.map(({ name, value }) =>
    (name + value).replaceAll('\u00A0', ' '),
  )
  expect(labels.slice(-2)).toEqual(['OpenAI 500', 'this article $500 trillion'])
})

test.each([
  ['Microsoft', ['Brad Smith'], 'Brad Smith', { authors: 'Brad Smith' }],
  ['Sam Altman', ['Sam Altman'], 'Sam Altman', {}],
  ['Microsoft', ['Ada Byron'], 'Brad Smith', { authors: 'Ada Byron', speaker: 'Brad Smith' }],
])('of %s, %o and %s each name is said once', (publisher, authors, speaker, names) => {
  const source = { id: 's', publisher, authors, date: '2025' }
  const origin = { found: true as const, source, attribution: 'blog post' as const, speaker }
  const claim = claimOf({ ...dataCentreUse, origin })
  const view = viewCard({ ...findings.agrees, match: { ...findings.agrees.match, claim } }, context, en)
  expect({ authors: view.origin!.authors, speaker: view.origin!.speaker }).toEqual(names)
})

test('past a year the check says how long ago it was', () => {
  expect(viewCard(findings.longAgo, context, en).checked).toEqual([
    { b: '14 months ago' },
    ', on ',
    '3\u00A0September 2025',
    '.',
  ])
})

test('where no origin was found, the card says when and where it was looked for', () => {
  const origin = { found: false as const, searched: 'Archives of the companies named.' }
  const claim = claimOf({ ...dataCentreUse, origin, checkedOn: '2026-10-09' })
  const view = viewCard({ ...findings.agrees, match: { ...findings.agrees.match, claim } }, context, en)
  expect(view.origin).toBeUndefined()
  expect(view.notFound).toEqual([
    ['Looked for and not found. Last search: 9\u00A0October 2026.'],
    [{ text: 'Archives of the companies named.', lang: 'en' }],
  ])
})

test('the runner-up is named where it is known', () => {
  const rows = viewCard(findings.narrowed, { ...context, runnerUp: tsmcPlan }, en).reasons!.rows
  expect(rows.at(-1)!.label).toBe('Runner-up')
  expect(rows.at(-1)!.says).toContain('told to TSMC')
})
