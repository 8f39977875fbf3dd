import type { Language } from '../languages/language'
import type { Qualifier } from '../types'
import { type Around, growAround } from './around'
import { flag, keyed, lower, named } from './grow'
import { growNumerals, growScales } from './grow-numbers'
import { growBases, growMoneyBefore, growMoneyNamesBefore, growNames, growSigns } from './grow-units'
import { addForms, type Edge, growPhrases, type Phrases } from './phrases'
import { buildTrigger } from './trigger'
import type { Measure } from './units'

/** What a word or sign after a number makes of it. */
export type Meaning =
  | { is: 'percent'; inTenths?: boolean }
  | { is: 'points'; unit: 'pp' | 'bp' }
  | { is: 'money'; code: string; cents: boolean; power?: number; mass?: Measure }
  | { is: 'unit'; measure: Measure; sign: string }
  | { is: 'times' | 'fold' | 'orders' | 'figures' }
  | { is: 'fraction'; of: number }

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
  andMore: Phrases<true>
  plus: Phrases<true>
  minusBefore: Phrases<true>
  point: Phrases<true>
  scales: Phrases<Scale>
  /** One-letter signs, capitals counting. */
  scaleSigns: Phrases<Scale>
  of: Phrases<true>
  articlesBefore: Phrases<true>
  groups: Phrases<number>
  many: Phrases<number>
  several: Phrases<true>
  half: Phrases<true>
  /** Halves and other parts with a name of their own, by what they divide by. */
  halfShare: Phrases<number>
  andHalf: Phrases<true>
  oneAndHalf: Phrases<true>
  multiBefore: Phrases<true>
  percentBefore: Phrases<true>
  partsOf: Phrases<true>
  outOf: Phrases<true>
  shareFollow: Phrases<true>
  partPoints: Phrases<true>
  timesFollow: Phrases<true>
  factorBefore: Phrases<true>
  factors: Phrases<number>
  adverbs: Phrases<number>
  /** What follows a number, in lower case. */
  names: Phrases<Meaning>
  /** What follows a number, capitals counting. */
  signs: Phrases<Meaning>
  /** Units whose words stand on both sides of the number: 摂氏3度, 時速100キロ. */
  around: Around[]
  moneyBefore: Phrases<string>
  moneyNamesBefore: Phrases<string>
  sums: Phrases<true>
  moneyCues: Phrases<true>
  nouns: Phrases<string>
  /** Verbs by what their bare number counts. */
  objects: Phrases<string>
  adjectives: Phrases<true>
  stops: Phrases<true>
  hedgesBefore: Phrases<Qualifier>
  hedgesAfter: Phrases<Qualifier>
  fillersBefore: Phrases<true>
  definitesBefore: Phrases<true>
  duringBefore: Phrases<true>
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
  per: Phrases<true>
  perArticle: Phrases<true>
  each: Phrases<true>
  bases: Phrases<string>
  rateAdverbs: Phrases<string>
  ratesBefore: Phrases<string>
  labelsBefore: Phrases<true>
  labelsAfter: Phrases<true>
  clockBefore: Phrases<true>
  streets: Phrases<true>
  ordinals: Phrases<true>
  ordinalBefore: Phrases<true>
  extents: Phrases<true>
  oclock: Phrases<true>
  oclockBefore: Phrases<true>
  lookalikes: Phrases<true>
  months: Phrases<true>
  monthsBefore: Phrases<true>
}

const grown = new WeakMap<Language, Lexicon>()

/** The trees of a language, grown once. */
export function lexiconOf(language: Language): Lexicon {
  const known = grown.get(language)
  if (known) return known
  const lexicon = growLexicon(language)
  grown.set(language, lexicon)
  return lexicon
}

function growLexicon(language: Language): Lexicon {
  const { writing, numbers, shares, multiples, counts, ranges, rates, distractors, table } = language
  return {
    language,
    edge: writing.spaced ? 'word' : 'anywhere',
    scaleEdge: writing.spaced && !writing.compounds ? 'word' : 'anywhere',
    trigger: buildTrigger(language),
    proclitics: flag(writing.proclitics ?? '', true),
    ...growNumerals(language),
    ...growScales(language),
    needsScale: flag(numbers.boundNumerals ?? ''),
    andMore: flag(numbers.andMore ?? ''),
    plus: flag(`${numbers.plus}|${lower(table.numerals.glue)}`),
    minusBefore: flag(numbers.minus ?? '', true),
    point: flag(numbers.point),
    of: flag(numbers.of),
    articlesBefore: flag(numbers.articles, true),
    groups: keyed(numbers.groups),
    many: keyed(numbers.many),
    several: flag(numbers.several),
    half: flag(numbers.half),
    halfShare: keyed({ 2: shares.half, ...shares.parts }),
    andHalf: flag(numbers.andHalf),
    oneAndHalf: flag(numbers.oneAndHalf),
    multiBefore: flag(numbers.multi, true),
    percentBefore: flag(shares.percentBefore + (table.percentFirst ? '|%' : ''), true),
    partsOf: flag(shares.partsOf ?? ''),
    outOf: flag(shares.outOf),
    shareFollow: flag(shares.follow),
    partPoints: flag(shares.partPoints ?? ''),
    timesFollow: flag(multiples.follow),
    factorBefore: flag(multiples.before, true),
    factors: keyed(multiples.words),
    adverbs: keyed(multiples.adverbs),
    names: growNames(language),
    signs: growSigns(language),
    around: growAround(language),
    moneyBefore: growMoneyBefore(language),
    moneyNamesBefore: growMoneyNamesBefore(language),
    sums: flag(language.money.sums),
    moneyCues: flag(language.money.cues ? `${language.money.sums}|${language.money.cues}` : ''),
    nouns: named(counts.nouns),
    objects: named(counts.objects ?? {}),
    adjectives: flag(counts.adjectives),
    stops: flag(counts.stops),
    hedgesBefore: growHedges(language.hedges, true),
    hedgesAfter: growHedges(language.hedgesAfter, false),
    fillersBefore: flag(language.fillers, true),
    definitesBefore: flag(language.definites ?? '', true),
    duringBefore: flag(language.during ?? '', true),
    pairs: ranges.pairs.map(({ open, join, lead = '', isChange = false }) => ({
      openBefore: open ? flag(open, true) : undefined,
      join: flag(join),
      lead: flag(lead),
      isChange,
    })),
    joins: flag(`${ranges.joins}|-|–|~`),
    rangeArticles: flag(ranges.articles),
    rangeClose: flag(ranges.close),
    changes: flag(ranges.changes),
    toBefore: flag(ranges.to, true),
    againstBefore: flag(ranges.against, true),
    partsBefore: flag(ranges.parts ?? '', true),
    per: flag(rates.per),
    perArticle: flag(rates.article),
    each: flag(rates.each),
    bases: growBases(language),
    rateAdverbs: named(rates.adverbs),
    ratesBefore: named(rates.before ?? {}, undefined, true),
    labelsBefore: flag(distractors.labels, true),
    labelsAfter: flag(distractors.labelsAfter),
    clockBefore: flag(distractors.clock, true),
    streets: flag(distractors.streets),
    ordinals: flag(distractors.ordinals),
    ordinalBefore: flag(distractors.ordinalBefore, true),
    extents: flag(distractors.extents),
    oclock: flag(distractors.oclock ?? ''),
    oclockBefore: flag(distractors.oclock ?? '', true),
    lookalikes: flag(distractors.words ?? ''),
    months: flag(lower(table.months.join('|'))),
    monthsBefore: flag(lower(table.months.join('|')), true),
  }
}

function growHedges(hedges: Partial<Record<Qualifier, string>>, reversed: boolean): Phrases<Qualifier> {
  const phrases = growPhrases<Qualifier>()
  for (const [qualifier, forms] of Object.entries(hedges))
    addForms(phrases, forms, qualifier as Qualifier, reversed)
  return phrases
}
