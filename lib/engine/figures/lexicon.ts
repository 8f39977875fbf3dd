import type { Language } from '../languages/language'
import type { Qualifier } from '../types'
import type { Around } from './around'
import type { Edge, Phrases } from './phrases'
import type { Measure } from './units'

/** What a word or sign after a number makes of it. */
export type Meaning =
  | { is: 'percent'; inTenths?: boolean }
  | { is: 'points'; unit: 'pp' | 'bp'; inTenths?: boolean }
  | { is: 'money'; code: string; cents: boolean; power?: number; mass?: Measure }
  | { is: 'unit'; measure: Measure; sign: string }
  | { is: 'times' | 'fold' | 'orders' | 'figures' }
  | { is: 'fraction'; of: number }

/** A power of ten as a word or sign, and whether it is the language's own, a loan or a sign. */
export interface Scale {
  power: number
  how: 'locale' | 'loan' | 'symbol'
  /** The power that a loan has in the language's own books. */
  otherwise?: number
}

/** A language's data, grown into trees for reading. */
export interface Lexicon {
  language: Language
  /** Where a word must end. */
  edge: Edge
  /** Where a scale must end: anywhere in languages that compound. */
  scaleEdge: Edge
  trigger: RegExp
  proclitics: Phrases<true>
  numerals: Phrases<number>
  /** Forms that are met only joined to the next numeral: vent- in ventotto. */
  boundNumerals: Phrases<number>
  numeralGlue: Phrases<true>
  /** Values of numerals that multiply: 100, and 10 and 1000 where tens and thousands are counted so too. */
  multipliers: number[]
  needsScale: Phrases<true>
  ones: Phrases<true>
  quarters: Phrases<number>
  duals: Phrases<true>
  andMore: Phrases<true>
  plus: Phrases<true>
  minusBefore: Phrases<true>
  point: Phrases<true>
  loosePoint: Phrases<true>
  scales: Phrases<Scale>
  /** One-letter signs, capitals counting. */
  scaleSigns: Phrases<Scale>
  of: Phrases<true>
  articlesBefore: Phrases<true>
  groups: Phrases<number>
  many: Phrases<number>
  several: Phrases<true>
  bands: Phrases<{ low: number; high: number }>
  half: Phrases<true>
  /** Halves and other parts with a name of their own, by what they divide by. */
  halfShare: Phrases<number>
  /** "Jeder fünfte", by what it divides by. */
  every: Phrases<number>
  among: Phrases<true>
  hundredths: Phrases<true>
  thousandths: Phrases<true>
  andHalf: Phrases<true>
  oneAndHalf: Phrases<true>
  multiBefore: Phrases<true>
  percentBefore: Phrases<true>
  percentOfBefore: Phrases<true>
  partsOf: Phrases<true>
  over: Phrases<true>
  outOf: Phrases<true>
  shareFollow: Phrases<true>
  partPoints: Phrases<true>
  timesFollow: Phrases<true>
  factorBefore: Phrases<true>
  timesLead: Phrases<true>
  factors: Phrases<number>
  adverbs: Phrases<number>
  /** What follows a number, in lower case. */
  names: Phrases<Meaning>
  /** What follows a number, capitals counting. */
  signs: Phrases<Meaning>
  /** Units whose words stand on both sides of the number: 摂氏3度, 時速100キロ. */
  around: Around[]
  /** Signs and codes, with the power of ten that is written onto some: MSEK. */
  moneyBefore: Phrases<{ code: string; power: number }>
  moneyNamesBefore: Phrases<string>
  sums: Phrases<true>
  /** Coins that stand behind a currency only, by its code: what each is in hundredths of it. */
  coins: Map<string, Phrases<number>>
  moneyCues: Phrases<true>
  nouns: Phrases<string>
  /** Verbs by what their bare number counts. */
  objects: Phrases<string>
  members: Phrases<true>
  adjectives: Phrases<true>
  stops: Phrases<true>
  hedgesBefore: Phrases<Qualifier>
  hedgesAfter: Phrases<Qualifier>
  idleHedges: Phrases<true>
  idleHedgesBefore: Phrases<true>
  fillersBefore: Phrases<true>
  definitesBefore: Phrases<true>
  duringBefore: Phrases<true>
  worthBefore: Phrases<true>
  worthNouns: Phrases<true>
  equativesBefore: Phrases<true>
  pairs: {
    openBefore: Phrases<true> | undefined
    join: Phrases<true>
    lead: Phrases<true>
    isChange: boolean
  }[]
  joins: Phrases<true>
  rangeArticles: Phrases<true>
  rangeClose: Phrases<true>
  changes: Phrases<true>
  toBefore: Phrases<true>
  againstBefore: Phrases<true>
  partsBefore: Phrases<true>
  partsAfter: Phrases<true>
  partitive: Phrases<true>
  differences: Phrases<true>
  per: Phrases<true>
  perArticle: Phrases<true>
  each: Phrases<true>
  bases: Phrases<string>
  rateAdverbs: Phrases<string>
  ratesBefore: Phrases<string>
  ratesWithin: Phrases<string>
  elsewhen: Phrases<true>
  shortYearsAfter: Phrases<true>
  stretchesBefore: Phrases<true>
  labelsBefore: Phrases<true>
  labelsAfter: Phrases<true>
  clockBefore: Phrases<true>
  personsBefore: Phrases<true>
  agesBefore: Phrases<true>
  streets: Phrases<true>
  ordinals: Phrases<true>
  ordinalBefore: Phrases<true>
  ofYears: Phrases<true>
  extents: Phrases<true>
  oclock: Phrases<true>
  oclockBefore: Phrases<true>
  lookalikes: Phrases<true>
  months: Phrases<true>
  monthsBefore: Phrases<true>
}
