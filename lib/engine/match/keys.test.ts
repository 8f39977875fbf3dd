import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim } from '../pack/claim'
import { bucketsAround, claimKeys, digitsOf } from './claim-keys'
import { claimantsOf, claimantTerms, partiesOf } from './claimants'
import { entityTerms, keyBeginnings, measureTerms, nameKey, wordKey } from './keys'

const claimOf = (min: number, max = min) =>
  ({
    id: 'c',
    also: ['b'],
    entities: ['openai', 'oracle'],
    measure: 'contract-value',
    quantity: { min, max, unit: 'USD', qualifier: null },
    origin: { found: true, source: { publisher: 'The New York Times' }, speaker: 'Sam Altman' },
  }) as unknown as Claim

test('a name is found by its words, a common noun by its stems', () => {
  expect(nameKey('Sam  Altman')).toBe('sam altman')
  expect(wordKey('data centers')).toBe(wordKey('Data Center'))
})

test('an entity is found under every name, a measure under every cue', () => {
  const altman = {
    id: 'altman',
    kind: 'person' as const,
    name: { en: 'Sam Altman' },
    aliases: { ja: ['アルトマン'] },
  }
  expect(entityTerms(altman, 'p').map(({ key, language }) => [key, language])).toEqual([
    ['sam altman', 'en'],
    ['アルトマン', 'ja'],
  ])
  const capex = {
    id: 'capex',
    name: { en: 'capex' },
    dim: 'money',
    cues: { en: ['capital spending'] },
    not: [],
  }
  expect(measureTerms(capex, 'p')[0]).toMatchObject({ key: wordKey('capital spending'), measure: 'capex' })
})

test('a filter knows the beginnings of a key and the whole of it', () => {
  expect(keyBeginnings('sam altman')).toEqual(['sam', 'sam altman', 'sam altman .'])
})

test('a claim is stored by its ids, its owners with its measure, and by magnitude', () => {
  const keys = claimKeys(claimOf(300e9))
  for (const key of ['id:c', 'id:b', 'em:openai|contract-value', 'em:oracle|contract-value'])
    expect(keys).toContain(key)
  expect(keys.filter(key => key.startsWith('mv:')).length).toBeLessThanOrEqual(2)
})

test('a claim is found by who published it or said it', () => {
  const terms = claimantTerms(claimOf(300e9), 'p').map(({ key, entity }) => [key, entity])
  expect(terms).toEqual([
    ['new york times', 'new-york-times'],
    ['sam altman', 'sam-altman'],
    ['altman', 'sam-altman'],
  ])
  expect(claimantsOf(claimOf(300e9))).toEqual(['new-york-times', 'sam-altman'])
  expect(claimKeys(claimOf(300e9)).some(key => key.startsWith('ev:sam-altman|'))).toBe(true)
})

test('a company is a party of the deal that it announces, and whoever reckons is none', () => {
  const deal = claimOf(300e9)
  const origin = { ...deal.origin, attribution: 'press release' as const, speaker: 'Safra Catz' }
  expect(partiesOf({ origin, entities: ['oracle', 'openai', 'safra-catz'] } as never)).toEqual([
    'oracle',
    'openai',
  ])
  const source = { id: 's', publisher: 'IEA' }
  const reckoned = { found: true, source, attribution: 'research paper' }
  expect(partiesOf({ origin: reckoned, entities: ['data-centers', 'iea'] } as never)).toEqual([
    'data-centers',
  ])
})

test('a slip of scale or of digits leaves the digits’ key', () => {
  const keys = claimKeys(claimOf(36e9))
  for (const value of [36e9, 36e6, 3.6e12, 63e9])
    expect(keys).toContain(
      `ed:oracle|${digitsOf({ min: value, max: value, unit: 'USD', qualifier: null })[0]}`,
    )
})

test('a figure within 4 % of a claim, or 12 % where it is a bound, asks for a bucket that the claim is stored under', () => {
  const near = { qualifier: fc.constant(null), factor: fc.double({ min: 0.96, max: 1.04, noNaN: true }) }
  const above = {
    qualifier: fc.constant('above' as const),
    factor: fc.double({ min: 0.893, max: 1, noNaN: true }),
  }
  const nearly = {
    qualifier: fc.constant('nearly' as const),
    factor: fc.double({ min: 1, max: 1.12, noNaN: true }),
  }
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 1e30, noNaN: true }),
      fc.oneof(fc.record(near), fc.record(above), fc.record(nearly)),
      (value, { factor, qualifier }) => {
        const keys = claimKeys(claimOf(value))
        const quantity = { min: value * factor, max: value * factor, unit: 'USD', qualifier }
        expect(bucketsAround(quantity).some(bucket => keys.includes(`ev:oracle|${bucket}`))).toBe(true)
      },
    ),
  )
})

test('the ends of a wide range are found, and so is zero', () => {
  const keys = claimKeys(claimOf(1, 1e12))
  expect(keys.length).toBeLessThan(60)
  for (const value of [1, 1e12]) {
    const [bucket] = bucketsAround({ min: value, max: value, unit: 'USD', qualifier: null })
    expect(keys).toContain(`mv:contract-value|${bucket}`)
  }
  expect(bucketsAround({ min: 0, max: 0, unit: '%', qualifier: null })).toHaveLength(1)
})
