import { basicLanguage } from './basic'
import { table } from './tables/da'

export const da = basicLanguage({
  table,
  numbers: {
    minus: 'minus',
    scales: { 3: 'tusinde', 6: 'mio|mill.', 9: 'mia|mrd|mrd.', 12: 'bio' },
    plus: 'og',
    articles: 'en|et',
    many: { 100: 'hundreder', 1000: 'tusinder|tusindvis', 10000: 'titusinder|titusindvis' },
    several: 'flere|adskillige',
    half: 'en halv|et halvt|halv|halve',
    andHalf: 'og en halv|en halv',
    oneAndHalf: 'halvanden|halvandet',
  },
  shares: {
    percent: 'procent|pct.|pct',
    points: 'procentpoint*',
    half: 'halvdelen',
    fractions: { 3: 'tredjedel*', 4: 'fjerdedel*', 5: 'femtedel*', 10: 'tiendedel*' },
    outOf: 'ud af',
    follow: 'af',
  },
  multiples: {
    times: 'gange|x|×',
    follow: 'så|mere|flere|højere|større|hurtigere',
    words: { 0.5: 'halver*', 2: 'fordobl*|dobbelt så', 3: 'tredobl*', 10: 'tidobl*' },
  },
  money: {
    names: {
      USD: 'dollar|dollars',
      EUR: 'euros',
      DKK: 'kr|krone|kroner',
      GBP: 'pund',
      JPY: 'yen',
      CNY: 'yuan',
      RUB: 'rubler|rubel',
    },
    cents: { DKK: 'øre', EUR: 'cent|cents' },
  },
  counts: {
    nouns: {
      person: 'mennesker|personer|borgere|danskere',
      user: 'brugere',
      employee: 'ansatte|medarbejdere',
      job: 'arbejdspladser|job|stillinger',
      company: 'virksomheder|selskaber',
      home: 'husstande|boliger|husholdninger',
      customer: 'kunder',
      'data centre': 'datacentre|datacenter',
      reactor: 'reaktorer',
      vehicle: 'biler',
      country: 'lande',
      share: 'aktier',
    },
    adjectives: 'nye|flere|andre|danske',
  },
  hedges: {
    max: 'op til|højst|maksimalt|maks.|ikke mere end',
    min: 'mindst|minimum|ikke mindre end',
    above: 'mere end|over|godt|flere end',
    below: 'mindre end|under|færre end',
    nearly: 'næsten|knap|op mod|tæt på',
    approx: 'omkring|cirka|ca.|ca|omtrent|anslået',
  },
  ranges: {
    pairs: [
      { open: 'mellem', join: 'og' },
      { open: 'fra', join: 'til' },
    ],
    joins: 'til|eller',
    changes: 'steg|stiger|stiget|stige|faldt|falder|faldet|voksede|vokset|øget|sænket|hævet|fald',
    to: 'til',
    against: 'mod|fra|efter',
  },
  rates: {
    per: 'per|pr.|pr|hver|hvert',
    adverbs: {
      year: 'om året|årligt|årlige',
      month: 'om måneden|månedligt',
      week: 'om ugen|ugentligt',
      day: 'om dagen|dagligt',
      hour: 'i timen',
    },
  },
  distractors: {
    labels: 'side|s.|kapitel|kap.|nummer|nr.|paragraf|artikel|afsnit|version|fase|type|linje',
    labelsAfter: 'årig*|år gamm*',
    clock: 'kl.|kl|klokken',
    ordinalBefore: 'første|anden|sidste',
  },
})
