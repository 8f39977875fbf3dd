import { basicLanguage } from './basic'
import { table } from './tables/nb'

/** Bokmål, with the words of Nynorsk that differ. */
export const nb = basicLanguage({
  table,
  numbers: {
    minus: 'minus',
    scales: { 6: 'mill|mio.|millionar', 9: 'mrd|milliardar', 12: 'billionar' },
    numerals: { 7: 'syv', 20: 'tyve', 30: 'tredve' },
    plus: 'og',
    articles: 'en|ei|et|én|ett|éin|ein|eit',
    many: { 100: 'hundrevis', 1000: 'tusenvis|tusener', 10000: 'titusenvis|titusener' },
    several: 'flere|fleire',
    half: 'en halv|et halvt|halv|ein halv',
    andHalf: 'og en halv|og ein halv|en halv',
    oneAndHalf: 'halvannen|halvanna',
  },
  shares: {
    percent: 'prosent|pst.|pst',
    points: 'prosentpoeng*',
    half: 'halvparten',
    fractions: { 3: 'tredjedel*|tredel*', 4: 'firedel*|fjerdedel*', 5: 'femdel*|femtedel*', 10: 'tidel*' },
    outOf: 'av',
    follow: 'av',
  },
  multiples: {
    times: 'ganger|gonger|x|×',
    follow: 'så|mer|meir|flere|fleire|høyere|større|raskere',
    words: { 0.5: 'halver*', 2: 'doble*|fordoble*|dobbelt så', 3: 'tredobl*', 10: 'tidoble*' },
  },
  money: {
    names: {
      USD: 'dollar|dollars',
      NOK: 'kroner|krone|kr',
      GBP: 'pund',
      JPY: 'yen',
      CNY: 'yuan',
      RUB: 'rubler',
      INR: 'rupier|rupi|indiske rupi',
      CHF: 'franc|sveitserfranc',
    },
    cents: { NOK: 'øre', EUR: 'cent|cents' },
  },
  units: { year: 'årene|åra', day: 'dag|dager|dagar', week: 'veke|veker' },
  counts: {
    nouns: {
      person: 'mennesker|menneske|personer|personar|innbyggere|nordmenn',
      user: 'brukere|brukarar',
      employee: 'ansatte|tilsette|medarbeidere',
      job: 'arbeidsplasser|arbeidsplassar|jobber|stillinger|årsverk',
      company: 'selskaper|bedrifter|selskap',
      home: 'husstander|boliger|husholdninger|hjem',
      customer: 'kunder',
      'data centre': 'datasentre|datasenter|datasentra',
      reactor: 'reaktorer',
      vehicle: 'biler',
      country: 'land',
      share: 'aksjer',
    },
    adjectives: 'nye|flere|andre|norske',
  },
  hedges: {
    max: 'opptil|opp til|maksimalt|høyst|inntil|ikke mer enn|opp mot',
    min: 'minst|minimum|ikke mindre enn',
    above: 'mer enn|over|drøyt|drøye|flere enn|meir enn|vel',
    below: 'mindre enn|under|færre enn',
    nearly: 'nesten|knapt|nærmere|bortimot',
    approx: 'omtrent|rundt|cirka|ca.|ca|om lag|omkring|anslagsvis',
  },
  ranges: {
    pairs: [
      { open: 'mellom', join: 'og' },
      { open: 'fra|frå', join: 'til' },
    ],
    joins: 'til|eller',
    changes: 'steg|stiger|steget|økte|økt|øker|økning|falt|faller|vokste|vokst|sank|redusert|hevet',
    to: 'til',
    against: 'mot|fra|etter',
  },
  rates: {
    per: 'per|pr.|pr|hver|hvert|kvar',
    adverbs: {
      year: 'i året|årlig|årlige|årleg',
      month: 'i måneden|månedlig',
      week: 'i uken|i uka|ukentlig',
      day: 'om dagen|daglig|i døgnet',
      hour: 'i timen',
    },
  },
  distractors: {
    labels: 'side|s.|kapittel|kap.|nummer|nr.|paragraf|artikkel|avsnitt|versjon|fase|type|linje',
    labelsAfter: 'år gam*|åring*|årig*',
    clock: 'kl.|kl|klokken|klokka',
    ordinalBefore: 'første|andre|siste',
  },
})
