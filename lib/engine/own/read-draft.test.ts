import { describe, expect, test } from 'vitest'
import type { DraftContext } from './draft-context'
import { draftOf, emptyDraft, type OwnDraft } from './own-draft'
import { readDraft } from './read-draft'

const openai = {
  id: 'openai',
  kind: 'company' as const,
  name: { en: 'OpenAI' },
  aliases: { '*': ['Open AI'] },
}
const revenue = {
  id: 'revenue',
  name: { en: 'Revenue', it: 'Ricavi' },
  dim: 'money',
  cues: { en: ['revenue'] },
  not: ['profit'],
}

let ids = 0
const context: DraftContext = {
  entities: [openai],
  measures: [revenue],
  language: 'en',
  today: '2026-11-21',
  newId: () => `${ids++}`,
}

const draft: OwnDraft = {
  ...emptyDraft,
  figure: 'about $13 billion',
  entity: 'open ai',
  measure: 'revenue',
  statement: 'OpenAI’s revenue was about $13 billion in 2025.',
  asOf: '2025-12',
  period: '2025',
  publisher: 'The Gazette',
  title: 'What OpenAI earned',
  date: '2026-01-12',
  url: 'https://gazette.example/openai',
}

const ownOf = (typed: OwnDraft, from = context) => {
  const reading = readDraft(typed, from)
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.own
}
const faultsOf = (change: Partial<OwnDraft>) => {
  const reading = readDraft({ ...draft, ...change }, context)
  return 'faults' in reading ? reading.faults : []
}

describe('a whole draft', () => {
  test('is a claim of known entities and measures, met by their names', () => {
    const { claim, sources, entities, measures } = ownOf(draft)
    expect(claim).toMatchObject({
      entities: ['openai'],
      measure: 'revenue',
      quantity: { min: 13e9, max: 13e9, unit: 'USD', qualifier: 'approx' },
      period: '2025',
      origin: { found: true, source: sources[0]!.id, attribution: 'on the record' },
      label: { en: 'open ai: revenue' },
      checkedOn: '2026-11-21',
    })
    expect(entities).toEqual([openai])
    expect(measures).toEqual([{ ...revenue, not: [] }])
  })

  test('names what no pack knows', () => {
    const { claim, entities, measures } = ownOf({ ...draft, entity: 'Gazette Works', measure: 'Prize money' })
    expect(entities).toMatchObject([{ id: claim.entities[0], name: { en: 'Gazette Works' } }])
    expect(measures).toMatchObject([{ id: claim.measure, dim: 'money', cues: { en: ['Prize money'] } }])
  })

  test('in another language is read by it, and stands for the English until there is one', () => {
    const { claim, measures } = ownOf(
      { ...draft, figure: '13 miliardi di dollari', measure: 'ricavi', statement: 'I ricavi di OpenAI.' },
      { ...context, language: 'it' },
    )
    expect(claim.quantity).toMatchObject({ min: 13e9, unit: 'USD' })
    expect(claim.statement).toEqual({ it: 'I ricavi di OpenAI.', en: 'I ricavi di OpenAI.' })
    expect(measures[0]!.id).toBe('revenue')
  })

  test('a range may be typed as one or as two', () => {
    expect(ownOf({ ...draft, figure: '$5 billion to $7 billion' }).claim.quantity).toMatchObject({
      min: 5e9,
      max: 7e9,
    })
    expect(ownOf({ ...draft, figure: '$5 billion', to: '$7 billion' }).claim.quantity).toMatchObject({
      min: 5e9,
      max: 7e9,
    })
  })
})

test.each<[string, Partial<OwnDraft>, string, string]>([
  ['nothing typed', { publisher: ' ' }, 'publisher', 'missing'],
  ['no figure', { figure: 'a great deal' }, 'figure', 'no-figure'],
  ['two figures', { figure: '$5 billion and 7 GW' }, 'figure', 'no-figure'],
  ['a number of nothing', { figure: '7tn', measure: 'Something new' }, 'figure', 'no-unit'],
  ['a range backwards', { figure: '$7 billion', to: '$5 billion' }, 'figure', 'out-of-order'],
  ['a range of two units', { figure: '$7 billion', to: '9 GW' }, 'figure', 'no-figure'],
  ['power as revenue', { figure: '13 GW' }, 'measure', 'other-measure'],
  ['words for a date', { asOf: 'last spring' }, 'asOf', 'no-date'],
  ['a date of no calendar', { asOf: '2025-02-30' }, 'asOf', 'no-such-date'],
  ['a day to come', { asOf: '2027-01-01' }, 'asOf', 'future'],
  ['a source of tomorrow', { date: '2026-11-22' }, 'date', 'future'],
  ['a period backwards', { period: '2026/2024' }, 'period', 'no-such-date'],
  ['a script for an address', { url: 'javascript:alert(1)' }, 'url', 'no-address'],
  ['data for an address', { url: 'data:text/html,<script>alert(1)</script>' }, 'url', 'no-address'],
  ['an address in the clear', { url: 'http://gazette.example/' }, 'url', 'no-address'],
  ['markup', { statement: 'It was <b>much</b>.' }, 'statement', 'markup'],
  ['markup in a name', { entity: '<img src=x onerror=alert(1)>' }, 'entity', 'markup'],
  ['a long title', { title: 'x'.repeat(301) }, 'title', 'too-long'],
  ['a scale word among the cues', { cues: 'billion' }, 'cues', 'scale-word'],
])('%s is told at its field, and nowhere else', (_, change, field, kind) => {
  expect(faultsOf(change)).toEqual([{ field, kind }])
})

test('everything that is missing is told at once', () => {
  const reading = readDraft(emptyDraft, context)
  const fields = 'faults' in reading ? reading.faults.map(({ field }) => field) : []
  expect(fields).toEqual(['figure', 'entity', 'measure', 'statement', 'asOf', 'publisher', 'date', 'url'])
})

describe('an edited claim', () => {
  const own = ownOf(draft)
  const shown = draftOf(own, '$13 billion', 'en')
  const editing = { ...context, before: { own, draft: shown } }

  test('comes back as it went in', () => {
    expect(ownOf(shown, editing).claim).toEqual(own.claim)
    expect(ownOf(shown, editing).sources).toEqual(own.sources)
  })

  test('keeps its id, and what the form does not show', () => {
    const rich = { ...own, claim: { ...own.claim, also: ['elder'], confidence: 'high' as const } }
    const { claim } = ownOf(
      { ...shown, figure: '$14 billion' },
      { ...context, before: { own: rich, draft: shown } },
    )
    expect(claim).toMatchObject({
      id: own.claim.id,
      also: ['elder'],
      confidence: 'high',
      quantity: { max: 14e9 },
    })
  })

  test('a source that is changed is another one', () => {
    const { claim, sources } = ownOf({ ...shown, publisher: 'The Herald' }, editing)
    expect(sources.map(({ publisher }) => publisher)).toEqual(['The Herald', 'The Gazette'])
    expect(claim.origin).toMatchObject({ source: sources[0]!.id })
  })

  test('a period that is deleted goes', () => {
    expect(ownOf({ ...shown, period: '' }, editing).claim).not.toHaveProperty('period')
  })
})
