import type { RankingSet } from './ranking-case'

/** Deals of one company with several others: whose the figure is, is said by the other name. */
export const thirdParties: Record<string, RankingSet> = {
  '10 billion dollars of Nvidia’s': {
    figure: { min: 10e9, unit: 'USD' },
    cases: [
      {
        text: 'Nvidia will put [$10 billion] into Anthropic, which will buy its chips in return.',
        published: '2025-12-01',
        claims: ['nvidia-anthropic-10-billion'],
      },
      {
        text: 'Nvidia hands OpenAI a first [$10 billion] once the deal is signed, and more with every gigawatt.',
        published: '2025-12-01',
        claims: [],
      },
      {
        text: 'エヌビディアはまず[100億ドル]を出資し、オープンAIの株式を取得する。',
        lang: 'ja',
        published: '2025-12-01',
        claims: [],
      },
    ],
  },
  '100 billion dollars, announced with nobody else’s money': {
    figure: { min: 100e9, unit: 'USD' },
    cases: [
      {
        text: 'Nvidia podría poner hasta [100.000 millones de dólares] en los centros de OpenAI.',
        lang: 'es',
        published: '2025-10-10',
        claims: ['nvidia-openai-100-billion'],
      },
      {
        text: '英伟达有意分期向OpenAI投入最多[1000亿美元]。',
        lang: 'zh',
        published: '2025-10-10',
        claims: ['nvidia-openai-100-billion'],
      },
    ],
  },
  '35.6 billion dollars of another company’s': {
    figure: { min: 35.6e9, unit: 'USD' },
    cases: [
      {
        text: 'Nvidia’s data-centre business brought in [$35.6 billion] in the fourth quarter.',
        published: '2026-02-10',
        claims: ['nvidia-datacenter-q4-fy2025'],
      },
      {
        text: 'Nvidia reports in two weeks. Amazon said that its cloud arm had grown by a quarter, to [$35.6 billion].',
        published: '2026-02-10',
        claims: [],
      },
      {
        text: 'Auf Nvidia wartet die Börse noch. Amazon meldete für die Cloud ein Plus von einem Viertel auf [35,6 Milliarden Dollar].',
        lang: 'de',
        published: '2026-02-10',
        claims: [],
      },
    ],
  },
  'sums in a country where many invest': {
    figure: { min: 200e9, unit: 'USD' },
    cases: [
      {
        text: 'Micron raised its American plans to [$200 billion] in June 2025.',
        published: '2026-03-01',
        claims: ['micron-us-200bn'],
      },
      {
        text: 'O maior centro de dados do país poderá custar [US$ 200 bilhões] em investimentos até 2030.',
        lang: 'pt',
        published: '2026-03-01',
        claims: [],
      },
      {
        text: 'Across the United States, investments of [$200 billion] in projects of all kinds wait for a connection to the grid.',
        published: '2026-03-01',
        claims: [],
      },
    ],
  },
}
