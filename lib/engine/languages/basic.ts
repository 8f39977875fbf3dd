import type { Language } from './language'

/** What a language read in its basics says of itself: its table, and of every part only the entries that it has. */
export type Basics = Pick<Language, 'table'> &
  Partial<Pick<Language, 'units'>> & { [Part in Exclude<keyof Language, 'units'>]?: Partial<Language[Part]> }

/**
 * A language read in its basics: what it does not say, it has no words for. Only the nouns in its list are counted.
 * A language read in full is written out as a `Language` instead, where a forgotten entry does not compile.
 */
export function basicLanguage(said: Basics): Language {
  return {
    table: said.table,
    writing: { spaced: true, compounds: false, capitalsMarkNames: true, ...said.writing },
    numbers: { ...none.numbers, ...said.numbers },
    shares: { ...none.shares, ...said.shares },
    multiples: { ...none.multiples, ...said.multiples },
    money: { ...none.money, ...said.money },
    units: { ...none.units, ...said.units },
    counts: { ...none.counts, ...said.counts, nouns: { ...none.counts.nouns, ...said.counts?.nouns } },
    hedges: { ...none.hedges, ...said.hedges },
    hedgesAfter: said.hedgesAfter ?? {},
    fillers: said.fillers ?? '',
    ...(said.idleHedges && { idleHedges: said.idleHedges }),
    ranges: { ...none.ranges, ...said.ranges },
    rates: { ...none.rates, ...said.rates, bases: { ...none.rates.bases, ...said.rates?.bases } },
    distractors: { ...none.distractors, ...said.distractors },
  }
}

/** A language with no words of its own, but for those that the news of all writes alike. */
const none: Omit<Language, 'table' | 'writing'> = {
  numbers: {
    scales: {},
    scaleSigns: { 3: 'k|K', 6: 'M' },
    loans: [],
    numerals: {},
    plus: '',
    point: '',
    of: '',
    articles: '',
    groups: {},
    many: {},
    several: '',
    half: '',
    andHalf: '',
    oneAndHalf: '',
    multi: '',
    figures: '',
  },
  shares: {
    percent: '',
    percentBefore: '',
    points: '',
    basisPoints: '',
    half: '',
    fractions: {},
    outOf: '',
    follow: '',
  },
  multiples: { times: 'x|×', fold: '', follow: '', before: '', words: {}, adverbs: {}, orders: '' },
  money: {
    names: {},
    signs: { CAD: 'C$', HKD: 'HK$', SGD: 'S$', CNY: 'RMB', BTC: 'BTC' },
    cents: {},
    sums: '',
    alsoUnits: {},
  },
  units: { FLOP: 'flop|flops' },
  counts: {
    head: 'known',
    plurals: '',
    singular: [],
    nouns: { GPU: 'gpu|gpus', chip: 'chip|chips', token: 'token|tokens' },
    adjectives: '',
    stops: '',
  },
  hedges: { max: '', min: '', above: '', below: '', nearly: '', approx: '' },
  hedgesAfter: {},
  fillers: '',
  ranges: { pairs: [], joins: '', close: '', articles: '', changes: '', to: '', against: '' },
  rates: { per: '', article: '', each: '', bases: { kWh: 'kwh', MWh: 'mwh', kg: 'kg' }, adverbs: {} },
  distractors: {
    labels: '',
    labelsAfter: '',
    clock: '',
    streets: '',
    ordinals: '',
    ordinalBefore: '',
    extents: '',
  },
}
