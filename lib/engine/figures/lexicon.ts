import type { Language } from '../languages/language'
import type { Qualifier } from '../types'
import { addForms, type Edge, growPhrases, type Phrases } from './phrases'
import { buildTrigger } from './trigger'
import { type Measure, measures, takesPrefix } from './units'

/** What a word or sign after a number makes of it. */
export type Meaning =
  | { is: 'percent' }
  | { is: 'points'; unit: 'pp' | 'bp' }
  | { is: 'money'; code: string; cents: boolean; mass?: Measure }
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
  numerals: Phrases<number>
  /** Forms that are met only joined to the next numeral: vent- in ventotto. */
  boundNumerals: Phrases<number>
  numeralGlue: Phrases<true>
  plus: Phrases<true>
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
  halfShare: Phrases<true>
  andHalf: Phrases<true>
  oneAndHalf: Phrases<true>
  multiBefore: Phrases<true>
  percentBefore: Phrases<true>
  outOf: Phrases<true>
  shareFollow: Phrases<true>
  timesFollow: Phrases<true>
  factorBefore: Phrases<true>
  factors: Phrases<number>
  adverbs: Phrases<number>
  /** What follows a number, in lower case. */
  names: Phrases<Meaning>
  /** What follows a number, capitals counting. */
  signs: Phrases<Meaning>
  moneyBefore: Phrases<string>
  moneyNamesBefore: Phrases<string>
  sums: Phrases<true>
  nouns: Phrases<string>
  adjectives: Phrases<true>
  stops: Phrases<true>
  hedgesBefore: Phrases<Qualifier>
  hedgesAfter: Phrases<Qualifier>
  fillersBefore: Phrases<true>
  duringBefore: Phrases<true>
  pairs: { openBefore: Phrases<true>; join: Phrases<true> }[]
  joins: Phrases<true>
  rangeArticles: Phrases<true>
  rangeClose: Phrases<true>
  changes: Phrases<true>
  toBefore: Phrases<true>
  againstBefore: Phrases<true>
  per: Phrases<true>
  perArticle: Phrases<true>
  each: Phrases<true>
  bases: Phrases<string>
  rateAdverbs: Phrases<string>
  labelsBefore: Phrases<true>
  labelsAfter: Phrases<true>
  clockBefore: Phrases<true>
  streets: Phrases<true>
  ordinals: Phrases<true>
  ordinalBefore: Phrases<true>
  extents: Phrases<true>
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
    ...growNumerals(language),
    ...growScales(language),
    plus: flag(`${numbers.plus}|${lower(table.numerals.glue)}`),
    point: flag(numbers.point),
    of: flag(numbers.of),
    articlesBefore: flag(numbers.articles, true),
    groups: keyed(numbers.groups),
    many: keyed(numbers.many),
    several: flag(numbers.several),
    half: flag(numbers.half),
    halfShare: flag(shares.half),
    andHalf: flag(numbers.andHalf),
    oneAndHalf: flag(numbers.oneAndHalf),
    multiBefore: flag(numbers.multi, true),
    percentBefore: flag(shares.percentBefore + (table.percentFirst ? '|%' : ''), true),
    outOf: flag(shares.outOf),
    shareFollow: flag(shares.follow),
    timesFollow: flag(multiples.follow),
    factorBefore: flag(multiples.before, true),
    factors: keyed(multiples.words),
    adverbs: keyed(multiples.adverbs),
    names: growNames(language),
    signs: growSigns(language),
    moneyBefore: growMoneyBefore(language),
    moneyNamesBefore: growMoneyNamesBefore(language),
    sums: flag(language.money.sums),
    nouns: named(counts.nouns),
    adjectives: flag(counts.adjectives),
    stops: flag(counts.stops),
    hedgesBefore: growHedges(language.hedges, true),
    hedgesAfter: growHedges(language.hedgesAfter, false),
    fillersBefore: flag(language.fillers, true),
    duringBefore: flag(language.during ?? '', true),
    pairs: ranges.pairs.map(({ open, join }) => ({ openBefore: flag(open, true), join: flag(join) })),
    joins: flag(`${ranges.joins}|-|–|~`),
    rangeArticles: flag(ranges.articles),
    rangeClose: flag(ranges.close),
    changes: flag(ranges.changes),
    toBefore: flag(ranges.to, true),
    againstBefore: flag(ranges.against, true),
    per: flag(rates.per),
    perArticle: flag(rates.article),
    each: flag(rates.each),
    bases: growBases(language),
    rateAdverbs: named(rates.adverbs),
    labelsBefore: flag(distractors.labels, true),
    labelsAfter: flag(distractors.labelsAfter),
    clockBefore: flag(distractors.clock, true),
    streets: flag(distractors.streets),
    ordinals: flag(distractors.ordinals),
    ordinalBefore: flag(distractors.ordinalBefore, true),
    extents: flag(distractors.extents),
    months: flag(lower(table.months.join('|'))),
    monthsBefore: flag(lower(table.months.join('|')), true),
  }
}

/** CLDR's forms as texts are folded: small letters, straight apostrophes. */
function lower(forms: string): string {
  return forms.toLowerCase().replaceAll('’', "'").replaceAll('µ', 'μ')
}

function flag(forms: string, reversed = false): Phrases<true> {
  const phrases = growPhrases<true>()
  addForms(phrases, forms, true, reversed)
  return phrases
}

function keyed(byNumber: Record<number, string>): Phrases<number> {
  const phrases = growPhrases<number>()
  for (const [value, forms] of Object.entries(byNumber)) addForms(phrases, forms, Number(value))
  return phrases
}

function named(byName: Record<string, string>, phrases = growPhrases<string>()): Phrases<string> {
  for (const [name, forms] of Object.entries(byName)) addForms(phrases, forms, name)
  return phrases
}

function growNumerals({
  table,
  numbers,
}: Language): Pick<Lexicon, 'numerals' | 'boundNumerals' | 'numeralGlue'> {
  const numerals = keyed(numbers.numerals)
  const boundNumerals = growPhrases<number>()
  for (const [value, forms] of Object.entries(table.numerals.words)) {
    for (const form of lower(forms).split('|')) {
      const bare = form.replace(/^-|-$/g, '')
      addForms(bare === form ? numerals : boundNumerals, bare, Number(value))
    }
  }
  return { numerals, boundNumerals, numeralGlue: flag(lower(table.numerals.glue)) }
}

function growScales({ table, numbers }: Language): Pick<Lexicon, 'scales' | 'scaleSigns'> {
  const scales = growPhrases<Scale>()
  const scaleSigns = growPhrases<Scale>()
  for (const { forms, power, otherwise } of numbers.loans)
    addForms(scales, forms, { power, how: 'loan', otherwise })
  for (const [power, forms] of [...Object.entries(numbers.scales), ...Object.entries(table.scaleWords)])
    addForms(scales, lower(forms), { power: Number(power), how: 'locale' })
  for (const [power, forms] of [...Object.entries(numbers.scaleSigns), ...Object.entries(table.scaleSigns)]) {
    for (const form of forms.split('|')) {
      const scale: Scale = { power: Number(power), how: 'symbol' }
      if (isSign(form)) addForms(scaleSigns, form, scale)
      else addForms(scales, lower(form), scale)
    }
  }
  return { scales, scaleSigns }
}

/** One Latin letter, or one doubled, may be many things; longer short forms are words. */
function isSign(form: string): boolean {
  return form.length === 1 || form === 'MM' || form === 'mm'
}

function growNames({ table, shares, multiples, numbers, money, units }: Language): Phrases<Meaning> {
  const names = growPhrases<Meaning>()
  const add = (forms: string, meaning: Meaning) => addForms(names, lower(forms), meaning)
  add(shares.points, { is: 'points', unit: 'pp' })
  add(shares.basisPoints, { is: 'points', unit: 'bp' })
  add(`${table.percent}|${shares.percent}|%`, { is: 'percent' })
  add(multiples.times, { is: 'times' })
  add(multiples.fold, { is: 'fold' })
  add(multiples.orders, { is: 'orders' })
  add(numbers.figures, { is: 'figures' })
  for (const [of, forms] of Object.entries(shares.fractions)) add(forms, { is: 'fraction', of: Number(of) })
  for (const [sign, forms] of [...Object.entries(units), ...Object.entries(table.unitNames)])
    addUnit(names, sign, without(lower(forms), money.alsoUnits[sign]), table.prefixNames)
  for (const [code, forms] of [...Object.entries(money.names), ...Object.entries(table.currencyNames)])
    addMoney(names, code, lower(forms), money.alsoUnits)
  for (const [code, forms] of Object.entries(money.cents)) add(forms, { is: 'money', code, cents: true })
  return names
}

/** The forms that are not among `taken`. */
function without(forms: string, taken = ''): string {
  const out = new Set(taken.split('|'))
  return forms
    .split('|')
    .filter(form => !out.has(form))
    .join('|')
}

function addMoney(
  names: Phrases<Meaning>,
  code: string,
  forms: string,
  alsoUnits: Record<string, string>,
): void {
  for (const form of forms.split('|')) {
    const sign = Object.keys(alsoUnits).find(unit => alsoUnits[unit]!.split('|').includes(form))
    const mass = sign === undefined ? undefined : measures.get(sign)
    addForms(names, form, { is: 'money', code, cents: false, ...(mass ? { mass } : {}) })
  }
}

function addUnit(
  names: Phrases<Meaning>,
  sign: string,
  forms: string,
  prefixes: Record<number | string, string>,
): void {
  const measure = measures.get(sign)
  if (!measure) return
  addForms(names, forms, { is: 'unit', measure, sign })
  if (!takesPrefix(sign)) return
  for (const [power, prefixForms] of Object.entries(prefixes)) {
    const scaled: Meaning = {
      is: 'unit',
      measure: { ...measure, power: measure.power + Number(power) },
      sign,
    }
    for (const prefix of prefixForms.split('|'))
      for (const form of forms.split('|')) if (prefix && form) addForms(names, prefix + form, scaled)
  }
}

/** Signs that are words, or stand for too much, in running text. */
const WORDLIKE_UNITS = new Set(
  'day week month quarter year decade century in ton acre lightyear B bit A nmi ppm'.split(' '),
)

function growSigns({ table, money, units }: Language): Phrases<Meaning> {
  const signs = growPhrases<Meaning>()
  for (const [sign, measure] of measures)
    if (!WORDLIKE_UNITS.has(sign) && sign.length > 1) addForms(signs, sign, { is: 'unit', measure, sign })
  for (const [sign, forms] of Object.entries(table.unitSigns)) {
    if (!WORDLIKE_UNITS.has(sign)) addUnit(signs, sign, forms, table.prefixSigns)
  }
  for (const sign of Object.keys(units)) {
    const measure = measures.get(sign)
    if (measure && sign.length > 1) addForms(signs, sign, { is: 'unit', measure, sign })
  }
  for (const [code, forms] of moneySigns(table, money.signs))
    addForms(signs, forms, { is: 'money', code, cents: false })
  return signs
}

/** Every sign and code of money; those given by hand first, since the first that claims a sign keeps it. */
function moneySigns(
  table: Language['table'],
  extra: Record<string, string>,
): [code: string, forms: string][] {
  const codes = Object.keys({ ...table.currencySigns, ...table.currencyNames, ...extra })
  return [
    ...Object.entries(extra),
    ...Object.entries(table.currencySigns).filter(([code]) => code === table.currency),
    ...Object.entries(table.currencySigns),
    ...codes.map(code => [code, code] as [string, string]),
  ]
}

function growMoneyBefore({ table, money }: Language): Phrases<string> {
  const phrases = growPhrases<string>()
  for (const [code, forms] of moneySigns(table, money.signs)) addForms(phrases, forms, code, true)
  return phrases
}

function growMoneyNamesBefore({ table, money }: Language): Phrases<string> {
  const phrases = growPhrases<string>()
  for (const [code, forms] of [...Object.entries(money.names), ...Object.entries(table.currencyNames)])
    addForms(phrases, lower(forms), code, true)
  return phrases
}

function growHedges(hedges: Partial<Record<Qualifier, string>>, reversed: boolean): Phrases<Qualifier> {
  const phrases = growPhrases<Qualifier>()
  for (const [qualifier, forms] of Object.entries(hedges))
    addForms(phrases, forms, qualifier as Qualifier, reversed)
  return phrases
}

function growBases({ table, rates, units }: Language): Phrases<string> {
  const bases = named(rates.bases)
  for (const [sign, forms] of [...Object.entries(units), ...Object.entries(table.unitNames)]) {
    const measure = measures.get(sign)
    if (measure)
      addForms(bases, lower(forms), sign === measure.unit || measure.dim === 'time' ? measure.unit : sign)
  }
  return bases
}
