import type { RankingSet } from './ranking-case'

/** Sentences that tell two figures of one kind: the one told rightly says nothing of the other. */
export const neighbours: Record<string, RankingSet> = {
  'another sale beside a sale of shares': {
    figure: { min: 9.17e9, unit: 'USD' },
    cases: [
      {
        text: 'SoftBank sold its Nvidia stake for $5.83 billion and its T-Mobile shares for [$9.17 billion].',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: '소프트뱅크는 엔비디아 지분을 58억3000만 달러에, T모바일 지분을 [91억7000만 달러]에 팔았다.',
        lang: 'ko',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  'the sale of shares itself': {
    figure: { min: 5.83e9, unit: 'USD' },
    cases: [
      {
        text: 'SoftBank sold its Nvidia stake for [$5.83 billion] and its T-Mobile shares for $9.17 billion.',
        published: '2026-01-05',
        claims: ['softbank-sells-nvidia-5-83bn'],
      },
      {
        text: 'SoftBank vendió su participación en Nvidia por [5.830 millones de dólares] y la de T-Mobile por 9.170 millones.',
        lang: 'es',
        published: '2026-01-05',
        claims: ['softbank-sells-nvidia-5-83bn'],
      },
    ],
  },
  'debt beside a backlog': {
    figure: { min: 108e9, unit: 'USD' },
    cases: [
      {
        text: 'Oracle’s backlog jumped to $523 billion; its debt reached [$108 billion].',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Il portafoglio ordini di Oracle è salito a 523 miliardi di dollari e i suoi debiti a [108 miliardi di dollari].',
        lang: 'it',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  'one city’s share beside a country’s': {
    figure: { min: 30, unit: '%' },
    cases: [
      {
        text: 'Irlands Rechenzentren verbrauchten 2024 22 Prozent des Stroms, jene in Frankfurt [30 Prozent].',
        lang: 'de',
        published: '2026-05-10',
        claims: [],
      },
    ],
  },
  'a year’s revenue beside the year before': {
    figure: { min: 25.1e9, unit: 'USD' },
    cases: [
      {
        text: 'Micron’s revenue in fiscal 2025 was $37.38 billion, up from [$25.1 billion].',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  '72 billion dollars, of one of two companies': {
    figure: { min: 72e9, unit: 'USD' },
    cases: [
      {
        text: 'Alphabet spent $91.4 billion on capital expenditure in 2025 and Meta [$72 billion].',
        published: '2026-10-05',
        claims: ['meta-capex-2025-actual'],
      },
      {
        text: 'Alphabet spent [$72 billion] on capital expenditure in 2025 and Meta $91.4 billion.',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: 'Alphabet investierte 2025 [72 Milliarden Dollar] und Meta 91,4 Milliarden Dollar.',
        lang: 'de',
        published: '2026-10-05',
        claims: [],
      },
    ],
  },
  '5 trillion dollars, of one of two companies': {
    figure: { min: 5e12, unit: 'USD' },
    cases: [
      {
        text: 'マイクロソフトの時価総額は4兆ドル、エヌビディアは[5兆ドル]だ。',
        lang: 'ja',
        published: '2026-01-05',
        claims: ['nvidia-mcap-5trn'],
      },
      {
        text: 'マイクロソフトの時価総額は[5兆ドル]、エヌビディアは4兆ドルだ。',
        lang: 'ja',
        published: '2026-01-05',
        claims: [],
      },
      { text: '微软市值[5万亿美元]，英伟达4万亿美元。', lang: 'zh', published: '2026-01-05', claims: [] },
      {
        text: 'Microsoft jest wart [5 bilionów dolarów], a Nvidia 4 biliony.',
        lang: 'pl',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  'emissions of the other company': {
    figure: { min: 29.1, unit: '%' },
    cases: [
      {
        text: 'Google’s emissions rose [29.1] percent while Microsoft’s rose 48 percent.',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Google’s emissions rose 48 percent while Microsoft’s rose [29.1] percent.',
        published: '2026-01-05',
        claims: ['microsoft-emissions-29-1-percent'],
      },
    ],
  },
  '20 million users who pay': {
    figure: { min: 20e6, unit: 'user' },
    cases: [
      {
        text: 'ChatGPT has [20 million] paying users.',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: 'ChatGPT hat [20 Millionen] zahlende Nutzer.',
        lang: 'de',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: 'ChatGPT tiene [20 millones de usuarios] de pago.',
        lang: 'es',
        published: '2026-10-05',
        claims: [],
      },
    ],
  },
}
