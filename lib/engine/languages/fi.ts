import { basicLanguage } from './basic'
import { table } from './tables/fi'

export const fi = basicLanguage({
  table,
  numbers: {
    minus: 'miinus',
    scales: {
      3: 'tuhannen|tuhansia|tuhanteen|tuh.',
      6: 'miljoon*|milj|m.',
      9: 'miljardin|miljardiin|miljardilla|miljardista|miljardille|miljardeja|mrd',
      12: 'biljoonan|biljoonaan|bilj',
    },
    many: { 10: 'kymmeniä', 100: 'satoja' },
    several: 'useita|muutamia|muutama|useampi',
    half: 'puoli|puolen|puolta',
    andHalf: 'ja puoli|ja puolen',
    oneAndHalf: 'puolitoista|puolentoista|puoltatoista',
  },
  shares: {
    percent: 'prosent*|pros.',
    points: 'prosenttiyksik*|%-yksik*',
    half: 'puolet',
    fractions: {
      3: 'kolmasosa*|kolmannes*|kolmannekse*',
      4: 'neljäsosa*|neljännes*',
      5: 'viidesosa*|viidennes*',
      10: 'kymmenesosa*',
    },
  },
  multiples: {
    times: 'kertaa',
    fold: 'kertai*',
    follow: 'enemmän|suurempi|nopeampi|niin|korkeampi',
    words: { 0.5: 'puolittu*', 2: 'kaksinkertai*|tuplaantu*', 3: 'kolminkertai*', 10: 'kymmenkertai*' },
  },
  money: {
    names: {
      USD: 'dollari*|taalaa',
      EUR: 'euron|eurolla|eurosta|euroon|euroja|eurolle',
      GBP: 'puntaa|punnan|punta',
      JPY: 'jeniä|jenin',
      CNY: 'juania|juanin',
      SEK: 'kruunua',
      RUB: 'ruplaa',
    },
    cents: { EUR: 'sentti*|sentin|sentillä' },
  },
  units: { Wh: 'wattitunti*', GB: 'Gt', TB: 'Tt', PB: 'Pt' },
  counts: {
    nouns: {
      person: 'ihmistä|henkilöä|henkeä|ihmisen|suomalaista',
      user: 'käyttäjä*',
      employee: 'työntekijä*',
      job: 'työpaik*',
      company: 'yrity*|yhtiötä',
      home: 'kotitalou*|asunto*',
      customer: 'asiakas*|asiakka*',
      'data centre': 'datakesku*|konesal*',
      reactor: 'reaktori*',
      chip: 'sirua|piiriä',
      vehicle: 'auto|autoa',
      country: 'maata|maan',
      share: 'osaketta|osakkeen',
    },
    adjectives: 'uutta|uuden|muuta',
  },
  hedges: {
    max: 'jopa|enintään|korkeintaan|enimmillään',
    min: 'vähintään|ainakin',
    above: 'yli|runsaat|reilut|runsaan|enemmän kuin|reilun',
    below: 'alle|vähemmän kuin',
    nearly: 'lähes|melkein|vajaat|vajaan|liki',
    approx: 'noin|arviolta|suunnilleen|n.|suurin piirtein',
  },
  ranges: { joins: 'tai', changes: 'nousi*|laski*|kasvoi*|putosi*|nous*', against: 'edellisvuoden' },
  rates: {
    per: 'per',
    adverbs: {
      year: 'vuodessa|vuosittain',
      month: 'kuukaudessa|kuussa',
      week: 'viikossa',
      day: 'päivässä',
      hour: 'tunnissa',
      kWh: 'kilowattitunnilta',
      share: 'osakkeelta',
    },
  },
  distractors: {
    labels: 'sivu|sivulla|s.|luku|luvussa|numero|nro|pykälä|artikla|versio|vaihe|kohta',
    labelsAfter: 'vuotia*|v.',
    clock: 'kello|klo',
  },
})
