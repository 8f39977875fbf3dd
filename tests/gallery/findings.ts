import type { Claim } from '../../lib/engine/pack/claim'
import type { Figure, Finding, Match, Reasons } from '../../lib/engine/types'
import * as claims from './claims'

const figureOf = (fields: Partial<Figure> & Pick<Figure, 'min' | 'max' | 'unit'>): Figure => ({
  start: 0,
  end: 0,
  kind: 'money',
  dim: 'money',
  scale: 'locale',
  checkable: true,
  rounding: 0.001,
  flags: [],
  qualifier: null,
  ...fields,
})

const usd = (value: number, qualifier: Figure['qualifier'] = null) =>
  figureOf({ min: value, max: value, unit: 'USD', qualifier })
const wattHours = (value: number) =>
  figureOf({ min: value, max: value, unit: 'Wh', kind: 'quantity', dim: 'energy' })
const times = (value: number) =>
  figureOf({ min: value, max: value, unit: 'x', kind: 'multiplier', dim: 'ratio' })

const matchOf = (claim: Claim, reasons: Partial<Reasons> = {}): Match => ({
  claim,
  score: 0.9,
  reasons: { whose: [], what: [], value: 'exact', signs: {}, ...reasons },
})

const byIea: Partial<Reasons> = {
  whose: [{ entity: 'iea', words: 'International Energy Agency', where: 'sentence' }],
  what: [{ words: 'electricity used by data centres', where: 'sentence' }],
}

/** A finding of every kind that the card can show. */
export const findings = {
  agrees: {
    relation: 'agrees',
    look: 'agrees',
    figure: wattHours(415e12),
    quote: '415 terawatt-hours',
    similar: [claims.withCrypto],
    match: matchOf(claims.dataCentreUse, { ...byIea, when: 'in 2024' }),
    onOriginPage: false,
  },
  originPage: {
    relation: 'agrees',
    look: 'agrees',
    figure: wattHours(415e12),
    quote: '415 terawatt-hours',
    similar: [claims.withCrypto],
    match: matchOf(claims.dataCentreUse, byIea),
    onOriginPage: true,
  },
  slip: {
    relation: 'differs',
    look: 'differs',
    figure: wattHours(945e9),
    quote: '945 gigawatt-hours',
    similar: [],
    match: matchOf(claims.dataCentreForecast, { ...byIea, value: 'off', when: 'by 2030' }),
    drift: 'scale-slip',
  },
  otherValue: {
    relation: 'differs',
    look: 'differs',
    figure: usd(1e12),
    quote: '$1 trillion',
    similar: [],
    match: matchOf(claims.chipPlan, { value: 'off' }),
    drift: 'value',
  },
  superseded: {
    relation: 'agrees',
    look: 'dated',
    figure: usd(595.3e9),
    quote: '$595.3 billion',
    similar: [],
    credit: {
      name: 'Semiconductor Industry Association',
      href: 'https://www.semiconductors.org/',
      is: 'speaker',
    },
    match: matchOf(claims.chipSales, {
      whose: [{ entity: 'sia', words: 'Semiconductor Industry Association', where: 'sentence' }],
      what: [{ words: 'chip sales', where: 'sentence' }],
      when: '2024',
    }),
    onOriginPage: false,
  },
  plan: {
    relation: 'agrees',
    look: 'disputed',
    figure: usd(500e9),
    quote: '$500 billion',
    similar: [claims.valuation],
    match: matchOf(claims.stargate, {
      whose: [{ entity: 'stargate', words: 'Stargate', where: 'sentence' }],
      what: [{ words: 'invest', where: 'sentence' }],
      when: 'over four years',
    }),
    onOriginPage: false,
  },
  narrowed: {
    relation: 'agrees',
    look: 'disputed',
    figure: usd(7e12, 'max'),
    quote: '$7 trillion',
    similar: [{ ...claims.stargate, asOf: '2025-01' }],
    match: matchOf(claims.chipPlan, {
      whose: [{ entity: 'sam-altman', words: 'Altman', where: 'sentence' }],
      what: [
        { words: 'chip factories', where: 'sentence' },
        { words: 'investors', where: 'sentence' },
      ],
      value: 'bound',
      when: 'early in 2024',
      runnerUp: { claim: claims.tsmcPlan.id, score: 0.5 },
    }),
    drift: 'range-narrowed',
    onOriginPage: false,
  },
  longAgo: {
    relation: 'agrees',
    look: 'disputed',
    figure: times(10),
    quote: 'ten times',
    similar: [],
    match: matchOf(claims.perRequest, {
      whose: [{ entity: 'chatgpt', words: 'ChatGPT request', where: 'sentence' }],
      what: [{ words: 'electricity', where: 'sentence' }],
    }),
    onOriginPage: false,
  },
  otherCredit: {
    relation: 'agrees',
    look: 'dated',
    figure: { ...usd(2e9, 'above'), per: 'year' },
    quote: '$2 billion',
    similar: [],
    credit: { name: 'Reuters', href: 'https://www.reuters.com/x', is: 'lineage' },
    match: matchOf(claims.revenue),
    onOriginPage: false,
  },
  notFound: {
    relation: 'agrees',
    look: 'disputed',
    figure: times(1e8),
    quote: '100 million times',
    similar: [claims.growth],
    match: matchOf(claims.withoutOrigin),
    onOriginPage: false,
  },
  credited: {
    relation: 'none',
    look: 'unknown',
    figure: figureOf({ min: 1700, max: 1700, unit: 'job', kind: 'count', dim: 'count' }),
    quote: '1,700 permanent jobs',
    similar: [],
    credit: {
      name: 'the Harrow County development board',
      href: 'https://harrowcounty.example/board',
      is: 'other',
    },
  },
  similar: {
    relation: 'none',
    look: 'unknown',
    figure: figureOf({ min: 1.2e9, max: 1.2e9, unit: 'W', kind: 'quantity', dim: 'power' }),
    quote: '1.2 gigawatts',
    similar: [claims.abilene],
  },
  unknown: {
    relation: 'none',
    look: 'unknown',
    figure: usd(3.5e6),
    quote: '$3.5 million',
    similar: [],
  },
} satisfies Record<string, Finding>
