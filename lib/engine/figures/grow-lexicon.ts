import type { Language } from '../languages/language'
import { growAround } from './around'
import { everyNth, flag, keyed, lower, named } from './grow'
import { growApproach } from './grow-approach'
import { growNumerals, growScales } from './grow-numbers'
import { growBases, growMoneyBefore, growMoneyNamesBefore, growNames, growSigns } from './grow-units'
import type { Lexicon } from './lexicon'
import { addForms, growPhrases } from './phrases'
import { buildTrigger } from './trigger'

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
  const { writing } = language
  return {
    language,
    edge: writing.spaced ? 'word' : 'anywhere',
    scaleEdge: writing.spaced && !writing.compounds ? 'word' : 'anywhere',
    trigger: buildTrigger(language),
    proclitics: flag(writing.proclitics ?? '', true),
    ...growNumerals(language),
    ...growScales(language),
    ...growAmounts(language),
    ...growShares(language),
    ...growMeasures(language),
    ...growCounts(language),
    ...growApproach(language),
    ...growRanges(language),
    ...growRates(language),
    ...growDistractors(language),
  }
}

/** What makes a number more, less, or several. */
function growAmounts({ numbers, table }: Language) {
  return {
    needsScale: flag(numbers.boundNumerals ?? ''),
    ones: flag(lower(numbers.ones ?? '')),
    quarters: keyed(numbers.quarters ?? {}),
    duals: flag(numbers.duals ?? ''),
    andMore: flag(numbers.andMore ?? ''),
    plus: flag(`${numbers.plus}|${lower(table.numerals.glue)}`),
    minusBefore: flag(numbers.minus ?? '', true),
    point: flag(numbers.point),
    loosePoint: flag(numbers.loosePoint ?? ''),
    of: flag(numbers.of),
    articlesBefore: flag(numbers.articles, true),
    groups: keyed(numbers.groups),
    many: keyed(numbers.many),
    several: flag(numbers.several),
    bands: growBands(numbers.bands),
    half: flag(numbers.half),
    andHalf: flag(numbers.andHalf),
    oneAndHalf: flag(numbers.oneAndHalf),
    multiBefore: flag(numbers.multi, true),
  }
}

/** Parts of a whole and multiples of it. */
function growShares({ shares, multiples, table }: Language) {
  return {
    halfShare: keyed({ 2: shares.half, ...shares.parts }),
    every: keyed(everyNth(shares)),
    among: flag(shares.among ?? ''),
    hundredths: flag(shares.hundredths ?? ''),
    thousandths: flag(shares.thousandths ?? ''),
    percentBefore: flag(shares.percentBefore + (table.percentFirst ? '|%' : ''), true),
    percentOfBefore: flag(shares.percentOf ?? '', true),
    partsOf: flag(shares.partsOf ?? ''),
    over: flag(shares.over ?? ''),
    outOf: flag(shares.outOf),
    shareFollow: flag(shares.follow),
    partPoints: flag(shares.partPoints ?? ''),
    timesFollow: flag(multiples.follow),
    factorBefore: flag(multiples.before, true),
    timesLead: flag(multiples.lead ?? '', true),
    factors: keyed(multiples.words),
    adverbs: keyed(multiples.adverbs),
  }
}

/** Units and currencies. */
function growMeasures(language: Language) {
  return {
    names: growNames(language),
    signs: growSigns(language),
    around: growAround(language),
    moneyBefore: growMoneyBefore(language),
    moneyNamesBefore: growMoneyNamesBefore(language),
    sums: flag(language.money.sums),
    coins: new Map(Object.entries(language.money.coins ?? {}).map(([code, coins]) => [code, keyed(coins)])),
    moneyCues: flag(language.money.cues ? `${language.money.sums}|${language.money.cues}` : ''),
  }
}

/** What is counted. */
function growCounts({ counts }: Language) {
  return {
    nouns: named(counts.nouns),
    objects: named(counts.objects ?? {}),
    members: flag(counts.members ?? ''),
    adjectives: flag(counts.adjectives),
    stops: flag(counts.stops),
  }
}

/** What joins two numbers, and what tells a change from a range. */
function growRanges({ ranges }: Language) {
  return {
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
    partsAfter: flag(ranges.partsAfter ?? ''),
    partitive: flag(ranges.partitive ?? ''),
    differences: flag(ranges.differences ?? ''),
  }
}

function growRates(language: Language) {
  const { rates } = language
  return {
    per: flag(rates.per),
    perArticle: flag(rates.article),
    each: flag(rates.each),
    bases: growBases(language),
    rateAdverbs: named(rates.adverbs),
    ratesBefore: named(rates.before ?? {}, undefined, true),
    ratesWithin: named(rates.within ?? {}, undefined, true),
    elsewhen: flag(rates.elsewhen ?? ''),
  }
}

/** What makes a number no figure. */
function growDistractors({ distractors, table }: Language) {
  return {
    shortYearsAfter: flag(distractors.shortYears?.after ?? ''),
    stretchesBefore: flag(distractors.shortYears?.stretches ?? '', true),
    labelsBefore: flag(distractors.labels, true),
    labelsAfter: flag(distractors.labelsAfter),
    clockBefore: flag(distractors.clock, true),
    personsBefore: flag(distractors.persons ?? '', true),
    agesBefore: flag(distractors.ages ?? '', true),
    streets: flag(distractors.streets),
    ordinals: flag(distractors.ordinals),
    ordinalBefore: flag(distractors.ordinalBefore, true),
    ofYears: flag(distractors.ofYears ?? ''),
    extents: flag(distractors.extents),
    oclock: flag(distractors.oclock ?? ''),
    oclockBefore: flag(distractors.oclock ?? '', true),
    lookalikes: flag(distractors.words ?? ''),
    months: flag(lower(table.months.join('|'))),
    monthsBefore: flag(lower(table.months.join('|')), true),
  }
}

function growBands(bands: Language['numbers']['bands'] = []): Lexicon['bands'] {
  const phrases: Lexicon['bands'] = growPhrases()
  for (const { forms, low, high } of bands) addForms(phrases, forms, { low, high })
  return phrases
}
