import type { RankingSet } from './ranking-case'

/** What a sentence says against a figure's claim though its number is the same: a bound from the other side, another year, "not". */
export const limits: Record<string, RankingSet> = {
  'fewer than 800 million users': {
    figure: { min: 800e6, unit: 'user', qualifier: 'below' },
    cases: [
      {
        text: 'Fewer than [800 million] people use ChatGPT every week, OpenAI admitted.',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'ChatGPT hat weniger als [800 Millionen Nutzer] in der Woche.',
        lang: 'de',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'ChatGPT compte moins de [800 millions d’utilisateurs] par semaine.',
        lang: 'fr',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'O ChatGPT tem menos de [800 milhões de usuários] por semana.',
        lang: 'pt',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'ChatGPTの週間利用者は[8億人]未満だ。',
        lang: 'ja',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  'more than 800 million users': {
    figure: { min: 800e6, unit: 'user', qualifier: 'above' },
    cases: [
      {
        text: 'More than [800 million] people use ChatGPT every week, OpenAI said.',
        published: '2026-01-05',
        claims: ['chatgpt-users-800m-oct-2025'],
      },
      {
        text: 'ChatGPT hat mehr als [800 Millionen Nutzer] in der Woche.',
        lang: 'de',
        published: '2026-01-05',
        claims: ['chatgpt-users-800m-oct-2025'],
      },
      {
        text: 'ChatGPT compte plus de [800 millions d’utilisateurs] par semaine.',
        lang: 'fr',
        published: '2026-01-05',
        claims: ['chatgpt-users-800m-oct-2025'],
      },
      {
        text: 'ChatGPT ma ponad [800 milionów użytkowników] tygodniowo.',
        lang: 'pl',
        published: '2026-01-05',
        claims: ['chatgpt-users-800m-oct-2025'],
      },
      {
        text: 'ChatGPTの週間利用者は[8億人]を超えた。',
        lang: 'ja',
        published: '2026-01-05',
        claims: ['chatgpt-users-800m-oct-2025'],
      },
    ],
  },
  'chip sales of one year': {
    figure: { min: 627.6e9, unit: 'USD' },
    cases: [
      {
        text: 'Global chip sales were [$627.6 billion] in 2019.',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: 'Global chip sales were [$627.6 billion] in 2024.',
        published: '2026-10-05',
        claims: ['global-chip-sales-2024'],
      },
      {
        text: 'Der weltweite Halbleiterumsatz lag 2019 bei [627,6 Milliarden Dollar].',
        lang: 'de',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: 'En 2019, les ventes mondiales de puces ont atteint [627,6 milliards de dollars].',
        lang: 'fr',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: 'En 2024, les ventes mondiales de puces ont atteint [627,6 milliards de dollars].',
        lang: 'fr',
        published: '2026-10-05',
        claims: ['global-chip-sales-2024'],
      },
    ],
  },
  'users before there were any': {
    figure: { min: 800e6, unit: 'user' },
    cases: [
      {
        text: 'ChatGPT had [800 million] weekly users in 2023.',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: 'ChatGPT had [800 million] weekly users in 2025.',
        published: '2026-10-05',
        claims: ['chatgpt-users-800m-oct-2025'],
      },
      {
        text: 'Nel 2023 ChatGPT aveva [800 milioni di utenti] a settimana.',
        lang: 'it',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: '2023年，ChatGPT每周用户达[8亿]。',
        lang: 'zh',
        published: '2026-10-05',
        claims: [],
      },
    ],
  },
  'a share of one year': {
    figure: { min: 21, unit: '%' },
    cases: [
      {
        text: 'In 2021 Ireland’s data centres used [21%] of its electricity.',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: 'Ireland’s data centres used [21%] of its electricity in 2024.',
        published: '2026-10-05',
        claims: [],
      },
      {
        text: 'Ireland’s data centres used [21%] of its electricity in 2023, its statisticians said in 2024.',
        published: '2026-10-05',
        claims: ['ireland-dc-21-percent-2023'],
      },
      {
        text: 'Los centros de datos de Irlanda consumieron en 2023 el [21 %] de la electricidad.',
        lang: 'es',
        published: '2026-10-05',
        claims: ['ireland-dc-21-percent-2023'],
      },
      {
        text: 'Los centros de datos de Irlanda consumieron en 2019 el [21 %] de la electricidad.',
        lang: 'es',
        published: '2026-10-05',
        claims: [],
      },
    ],
  },
  'revenue of a firm with a founding year': {
    figure: { min: 13.07e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI, founded in 2015, had revenue of [$13.07 billion].',
        published: '2026-10-05',
        claims: ['openai-revenue-2025-13-07bn'],
      },
      {
        text: 'Founded in 2015, OpenAI had revenue of [$13.07 billion].',
        published: '2026-10-05',
        claims: ['openai-revenue-2025-13-07bn'],
      },
      {
        text: 'OpenAI had revenue of [$13.07 billion] in 2022.',
        published: '2026-10-05',
        claims: [],
      },
    ],
  },
  '40 billion dollars, raised or not': {
    figure: { min: 40e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI did not raise [$40 billion] in March 2025, its finance chief insisted.',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'OpenAI, which is not profitable, raised [$40 billion] in March 2025.',
        published: '2026-01-05',
        claims: ['openai-round-40bn-2025'],
      },
      {
        text: 'OpenAI raised no less than [$40 billion] in March 2025.',
        published: '2026-01-05',
        claims: ['openai-round-40bn-2025'],
      },
      {
        text: 'OpenAI n’a pas levé [40 milliards de dollars] en mars 2025.',
        lang: 'fr',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'OpenAI a levé pas moins de [40 milliards de dollars] en mars 2025.',
        lang: 'fr',
        published: '2026-01-05',
        claims: ['openai-round-40bn-2025'],
      },
      {
        text: 'OpenAI hat im März 2025 nie [40 Milliarden Dollar] eingesammelt.',
        lang: 'de',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'OpenAI hat im März 2025 nicht weniger als [40 Milliarden Dollar] eingesammelt.',
        lang: 'de',
        published: '2026-01-05',
        claims: ['openai-round-40bn-2025'],
      },
      {
        text: 'OpenAI haalde in maart 2025 geen [40 miljard dollar] op.',
        lang: 'nl',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'OpenAI nie zebrało [40 mld dolarów] w marcu 2025.',
        lang: 'pl',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'OpenAIは2025年3月に[400億ドル]を調達していない。',
        lang: 'ja',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  '100 billion dollars, invested or not': {
    figure: { min: 100e9, unit: 'USD', qualifier: 'max' },
    cases: [
      {
        text: 'Nvidia will invest up to [$100 billion] in OpenAI, Jensen Huang said.',
        published: '2026-01-05',
        claims: ['nvidia-openai-100-billion'],
      },
      {
        text: 'Nvidia will not invest up to [$100 billion] in OpenAI, Jensen Huang said.',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Nvidia non investirà fino a [100 miliardi di dollari] in OpenAI, ha detto Jensen Huang.',
        lang: 'it',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  '500 billion dollars that are not another sum': {
    figure: { min: 500e9, unit: 'USD' },
    cases: [
      {
        text: 'The orders must not be confused with the [$500 billion] of Stargate, the plan of OpenAI, SoftBank and Oracle.',
        published: '2026-01-05',
        claims: ['stargate-500-billion'],
      },
      {
        text: 'Stargate will not cost [$500 billion].',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
}
