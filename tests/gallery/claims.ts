import type { Claim, Source } from '../../lib/engine/pack/claim'

/** A claim with the fields that most have alike. */
export function claimOf(fields: Partial<Claim> & Pick<Claim, 'id' | 'quantity' | 'origin'>): Claim {
  return {
    pack: 'ai-compute',
    also: [],
    entities: ['openai'],
    measure: 'spending',
    asOf: '2025-01-21',
    stage: 'actual',
    statement: { en: 'A sum was named.' },
    label: { en: 'a sum' },
    lineage: [],
    standing: 'standing',
    confidence: 'high',
    cues: {},
    confusable: [],
    checkedOn: '2026-11-20',
    ...fields,
  }
}

const usd = (min: number, max = min, qualifier: Claim['quantity']['qualifier'] = null) => ({
  min,
  max,
  unit: 'USD',
  qualifier,
})
const wattHours = (value: number, qualifier: Claim['quantity']['qualifier'] = 'approx') => ({
  min: value,
  max: value,
  unit: 'Wh',
  qualifier,
})

const iea: Source = {
  id: 'iea-energy-and-ai',
  publisher: 'IEA',
  title: 'Energy and AI',
  date: '2025-04',
  url: 'https://www.iea.org/reports/energy-and-ai',
  archived: 'https://web.archive.org/web/2025/https://www.iea.org/reports/energy-and-ai',
  language: 'en',
}

export const dataCentreUse = claimOf({
  id: 'iea-data-centres-415-twh-2024',
  quantity: wattHours(415e12),
  period: '2024',
  asOf: '2024',
  stage: 'estimate',
  label: { en: 'Data centres worldwide: electricity', it: 'Data center nel mondo: elettricità' },
  origin: {
    found: true,
    source: iea,
    attribution: 'official statistics',
    wording:
      'Data centres accounted for around 1.5% of the world’s electricity consumption in 2024, or 415 TWh',
  },
  lineage: [
    {
      source: { id: 'iea-2026', publisher: 'IEA', date: '2026-04-16', url: 'https://www.iea.org/news/2026' },
      relation: 'updates',
      quantity: wattHours(485e12),
      note: { en: 'up 17% in 2025', it: 'il 17% in più nel 2025' },
    },
  ],
})

export const dataCentreForecast = claimOf({
  ...dataCentreUse,
  id: 'iea-data-centres-945-twh-2030',
  quantity: wattHours(945e12),
  period: '2030',
  asOf: '2025-04',
  stage: 'forecast',
  lineage: [
    {
      source: { id: 'iea-2026', publisher: 'IEA', date: '2026-04-16', url: 'https://www.iea.org/news/2026' },
      relation: 'updates',
      quantity: wattHours(950e12),
      note: { en: 'practically unchanged' },
    },
  ],
})

export const withCrypto = claimOf({
  id: 'iea-460-twh-2022',
  quantity: wattHours(460e12, null),
  asOf: '2022',
  label: { en: 'data centres, AI and crypto together', it: 'data center, IA e criptovalute insieme' },
  origin: { found: true, source: { ...iea, date: '2024-01' }, attribution: 'official statistics' },
})

export const chipSales = claimOf({
  id: 'sia-chip-sales-2024-forecast',
  quantity: usd(595.3e9),
  asOf: '2024-02-05',
  stage: 'forecast',
  label: { en: 'worldwide chip sales in 2024' },
  origin: {
    found: true,
    source: {
      id: 'reuters-chip-sales',
      publisher: 'Reuters',
      title: 'Global chip sales forecast to jump 13% in 2024 - industry group',
      date: '2024-02-05',
      url: 'https://finance.yahoo.com/news/global-chip-sales-forecast-jump-000000000.html',
      note: 'syndicated-copy',
    },
    attribution: 'on the record',
    speaker: 'John Neuffer, Semiconductor Industry Association',
  },
  lineage: [
    {
      source: {
        id: 'sia-2024',
        publisher: 'Semiconductor Industry Association',
        date: '2025-02-07',
        url: 'https://www.semiconductors.org/2024-sales',
      },
      relation: 'supersedes',
      quantity: usd(627.6e9),
    },
    {
      source: {
        id: 'sia-2025',
        publisher: 'SIA',
        date: '2026-02-06',
        url: 'https://www.semiconductors.org/2025-sales',
      },
      relation: 'restates',
      quantity: usd(630.5e9),
    },
  ],
  standing: 'superseded',
})

export const stargate = claimOf({
  id: 'stargate-500-billion',
  quantity: usd(500e9),
  period: '2025/2029',
  stage: 'planned',
  label: { en: 'Stargate', it: 'Stargate' },
  origin: {
    found: true,
    source: {
      id: 'openai-stargate',
      publisher: 'OpenAI',
      title: 'Announcing The Stargate Project',
      date: '2025-01-21',
      url: 'https://openai.com/index/announcing-the-stargate-project/',
      archived: 'https://web.archive.org/web/2025/https://openai.com/index/announcing-the-stargate-project/',
    },
    attribution: 'press release',
    wording: 'intends to invest $500 billion over the next four years',
  },
  lineage: [
    {
      source: {
        id: 'openai-sites',
        publisher: 'OpenAI',
        date: '2025-09-23',
        url: 'https://openai.com/index/five-new-stargate-sites/',
      },
      relation: 'updates',
      note: { en: 'over $400 billion of it planned, with nearly 7 GW' },
    },
    {
      source: {
        id: 'decoder',
        publisher: 'The Decoder',
        date: '2026-02-23',
        url: 'https://the-decoder.com/stargate',
      },
      relation: 'disputes',
      note: { en: 'nobody hired, no data centres in development, citing The Information' },
    },
  ],
  standing: 'disputed',
})

export const chipPlan = claimOf({
  id: 'altman-chip-plan-5-7-trillion',
  entities: ['sam-altman', 'openai'],
  quantity: usd(5e12, 7e12),
  asOf: '2024-02-08',
  stage: 'sought',
  label: { en: 'Altman’s chip plan', it: 'il piano di Altman per i chip' },
  origin: {
    found: true,
    source: {
      id: 'wsj-altman-trillions',
      publisher: 'The Wall Street Journal',
      title: 'Sam Altman Seeks Trillions of Dollars to Reshape Business of Chips and AI',
      authors: ['Keach Hagey', 'Asa Fitch'],
      date: '2024-02-08',
      url: 'https://www.wsj.com/tech/ai/sam-altman-seeks-trillions-of-dollars-to-reshape-business-of-chips-and-ai-89ab3db0',
      archived: 'https://web.archive.org/web/2024/https://www.wsj.com/',
      language: 'en',
    },
    attribution: 'anonymous sources',
    wording:
      'could require raising as much as $5 trillion to $7 trillion, people familiar with the matter said',
  },
  lineage: [
    step('CNBC', '2024-02-09', 'repeats', 'one source behind the amount, which it could not confirm'),
    step(
      'Schweizer Illustrierte',
      '2024-02',
      'denies',
      'on stage at an Intel event Altman rejected the account',
    ),
    step(
      'Bloomberg',
      '2024-02-12',
      'disputes',
      'faster computers make such a sum needless, Nvidia’s chief said',
    ),
    step('Axios', '2024-02-17', 'disputes', 'out of reach'),
    step('Yahoo Finance', '2024-02', 'repeats', 'with Altman’s answer to critics'),
    step('The New York Times', '2024-09-25', 'corroborates', 'told to TSMC with 36 plants'),
    step('OpenAI', '2025-01-21', 'updates', 'the plan announced was $500 billion, for data centres'),
    step('Reuters', '2025-10-29', 'updates', 'Altman spoke of $1.4 trillion of commitments'),
  ],
  standing: 'disputed',
})

export const tsmcPlan = claimOf({
  id: 'altman-tsmc-7-trillion',
  quantity: usd(7e12),
  asOf: '2024-09-25',
  label: { en: 'told to TSMC, for 36 plants' },
  origin: {
    found: true,
    source: { id: 'nyt', publisher: 'The New York Times', date: '2024-09-25' },
    attribution: 'anonymous sources',
  },
})

export const valuation = claimOf({
  id: 'openai-valuation-500-billion',
  quantity: usd(500e9),
  asOf: '2025-10',
  label: { en: 'OpenAI’s valuation', it: 'la valutazione di OpenAI' },
  origin: {
    found: true,
    source: {
      id: 'bloomberg',
      publisher: 'Bloomberg',
      date: '2025-10-02',
      url: 'https://www.bloomberg.com/x',
    },
    attribution: 'anonymous sources',
  },
})

export const perRequest = claimOf({
  id: 'chatgpt-ten-times-search',
  quantity: { min: 10, max: 10, unit: 'x', qualifier: 'approx' },
  asOf: '2024-05',
  label: { en: 'a ChatGPT request and a web search' },
  origin: {
    found: true,
    source: {
      id: 'epri',
      publisher: 'EPRI',
      title: 'Powering Intelligence: Analyzing Artificial Intelligence and Data Center Energy Consumption',
      date: '2024-05',
      url: 'https://www.epri.com/research/products/3002028905',
    },
    attribution: 'research paper',
  },
  lineage: [
    {
      source: { id: 'joule', publisher: 'Joule', date: '2023-10', url: 'https://www.cell.com/joule/x' },
      relation: 'background',
      note: { en: 'Up to 2.9 Wh a request, by Alex de Vries.' },
    },
    step('Epoch AI', '2025-02', 'disputes', 'about 0.3 Wh with newer models and chips'),
    step('Sam Altman', '2025-06-10', 'disputes', '0.34 Wh on average'),
  ],
  standing: 'disputed',
  checkedOn: '2025-09-03',
})

export const revenue = claimOf({
  id: 'openai-run-rate-2-billion',
  quantity: usd(2e9, 2e9, 'above'),
  asOf: '2023-12',
  label: { en: 'OpenAI: annualised revenue' },
  origin: {
    found: true,
    source: {
      id: 'ft',
      publisher: 'Financial Times',
      date: '2024-02-09',
      url: 'https://www.ft.com/content/81ac0e78-5b9b-43c2-b135-d11c47480119',
      note: 'headline-unconfirmed',
    },
    attribution: 'anonymous sources',
  },
  lineage: [
    ...[
      '2024-06-12',
      '2024-10-01',
      '2025-01-10',
      '2025-06-09',
      '2025-07-30',
      '2025-10-02',
      '2026-01-18',
      '2026-03-20',
      '2026-08-13',
    ].map(date => step('The Information', date, 'updates')),
    {
      source: {
        id: 'ft-2026',
        publisher: 'Financial Times',
        date: '2026-10-08',
        url: 'https://www.ft.com/content/2026',
      },
      relation: 'updates' as const,
      quantity: usd(50e9, 50e9, 'approx'),
    },
  ],
  standing: 'outdated',
})

export const withoutOrigin = claimOf({
  id: 'seed-hundred-million-times',
  quantity: { min: 1e8, max: 1e8, unit: 'x', qualifier: null },
  asOf: '2024-02',
  label: { en: 'growth of computing in ten years' },
  origin: { found: false, searched: 'Papers on training runs, talks and blogs since 2023.' },
  lineage: [
    step('blogs', '2024-02', 'repeats', 'about Altman’s chip plan'),
    {
      source: { id: 'epoch', publisher: 'Epoch AI', date: '2024-05', url: 'https://epoch.ai/blog/compute' },
      relation: 'disputes',
      note: { en: 'its growth rate would give 1 to 10 million times' },
    },
  ],
  standing: 'disputed',
})

export const growth = claimOf({
  id: 'openai-300000-times',
  quantity: { min: 3e5, max: 3e5, unit: 'x', qualifier: null },
  asOf: '2018',
  label: { en: 'OpenAI, on training compute' },
  origin: {
    found: true,
    source: { id: 'ai-and-compute', publisher: 'OpenAI', date: '2018-05-16' },
    attribution: 'blog post',
  },
})

export const abilene = claimOf({
  id: 'abilene-1-2-gigawatts',
  quantity: { min: 1.2e9, max: 1.2e9, unit: 'W', qualifier: null },
  asOf: '2025-03-18',
  stage: 'planned',
  label: { en: 'Abilene, planned power' },
  origin: {
    found: true,
    source: { id: 'crusoe', publisher: 'Crusoe', date: '2025-03-18', url: 'https://www.crusoe.ai/news' },
    attribution: 'press release',
  },
})

function step(
  publisher: string,
  date: string,
  relation: Claim['lineage'][number]['relation'],
  note?: string,
): Claim['lineage'][number] {
  const id = `${publisher} ${date}`
  const url = `https://example.org/${publisher.replaceAll(' ', '-').toLowerCase()}`
  return { source: { id, publisher, date, url }, relation, ...(note && { note: { en: note } }) }
}
