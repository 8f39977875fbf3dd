import { basicLanguage } from './basic'
import { table } from './tables/tr'

export const tr = basicLanguage({
  table,
  numbers: {
    minus: 'eksi',
    scales: {
      3: 'bine|binden|binin|binlik',
      6: 'milyona|milyonu|milyonluk|milyondan',
      9: 'mlr|mlr.|milyara|milyarı|milyarlık|milyardan',
      12: 'trilyona|trilyonu|trilyonluk|trilyondan',
    },
    sums: true,
    many: { 10: 'onlarca', 100: 'yüzlerce', 1000: 'binlerce' },
    several: 'birkaç',
    half: 'yarım',
    andHalf: 'buçuk',
  },
  shares: {
    percentBefore: 'yüzde',
    points: 'yüzde puan*|yüzdelik puan*',
    basisPoints: 'baz puan*',
    half: 'yarısı|yarısını|yarısından',
  },
  multiples: {
    times: 'kat|katı|katına|kata|kez|x',
    follow: 'daha|fazla|büyük|hızlı|arttı|artış|çıktı|ulaştı|artarak|yükseldi',
    words: { 0.5: 'yarıya', 2: 'ikiye katla*', 3: 'üçe katla*', 10: 'ona katla*' },
  },
  money: {
    names: {
      USD: 'dolar*|abd dolar*|amerikan dolar*',
      EUR: 'euroya|euroluk|eurodan|euronun|euroyu|avro*',
      TRY: 'lira*|türk lira*|tl',
      GBP: 'sterlin*|pound',
      JPY: 'yen|yenlik',
      CNY: 'yuan*|çin yuan*',
      RUB: 'ruble*',
      CHF: 'frank|isviçre frang*',
    },
    signs: { USD: 'USD', CAD: 'c$|$ c|C$|cad$|CAD$', HKD: 'hk $|hk$|HK$', CNY: '元' },
    cents: { USD: 'sent|sente|sentlik', GBP: 'peni', TRY: 'kuruş*' },
  },
  units: { kg: 'kilo', Wh: 'vatsaat*|watt-saat', W: 'watt', degC: 'derece', year: 'yıllık|yılı|sene' },
  counts: {
    nouns: {
      person: 'kişi*|insan*|vatandaş*',
      user: 'kullanıcı*',
      employee: 'çalışan*|personel|işçi',
      job: 'istihdam|iş imkanı',
      company: 'şirket*|firma*',
      home: 'hane|konut*|ev',
      customer: 'müşteri*',
      'data centre': 'veri merkezi*',
      reactor: 'reaktör*',
      chip: 'çip*|yonga*',
      vehicle: 'araç|otomobil*',
      country: 'ülke*',
      share: 'hisse',
    },
    adjectives: 'yeni|ayrı|adet',
  },
  hedges: {
    max: 'en fazla|en çok|azami',
    min: 'en az|asgari',
    nearly: 'neredeyse|hemen hemen',
    approx: 'yaklaşık|tahminen|ortalama|takriben',
  },
  hedgesAfter: {
    max: 'kadar|varan*',
    above: "fazla*|aşkın*|üzerinde*|üstünde*|aştı|aşan|'ın üzerinde|'den fazla",
    below: 'az|altında*',
    nearly: 'yakın*',
    approx: 'civarında*|dolayında',
  },
  ranges: {
    joins: 'ile|ila|veya|ya da',
    changes: 'arttı|artarak|artış*|azal*|yüksel*|düş*|gerile*|çık*',
    against: '',
  },
  rates: {
    per: 'her',
    adverbs: { year: 'yıllık', month: 'aylık', day: 'günlük', share: 'hisse başına' },
  },
  distractors: {
    labels: 'sayfa|bölüm|madde|numara|no|no.|sürüm|versiyon|aşama|faz|saat|tip|hat|kanal|sezon',
    labelsAfter: 'yaşında*|yaşındaki|. sayfa*|. madde*|. yüzyıl*|. sıra*|numaralı|sayılı',
    clock: 'saat',
    ordinals: "'inci|'ıncı|'üncü|'uncu|inci|ıncı|üncü|uncu|'nci|'ncı|nci|ncı",
  },
})
