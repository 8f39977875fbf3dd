import type { SentenceCase } from './sentence-case'

/** What is only planned, what no word says, and a price of another day; and what is done, said and dated. */
export const saidAndDated: SentenceCase[] = [
  {
    text: 'Anthropic is in early talks to raise at least [$30 billion] in new funding.',
    published: '2026-05-10',
  },
  {
    text: 'Anthropic raised [$30 billion] in new funding in February.',
    published: '2026-05-10',
    claim: 'anthropic-series-g-30bn',
  },
  {
    text: 'Anthropic verhandelt über eine neue Finanzierungsrunde von [30 Milliarden Dollar].',
    lang: 'de',
    published: '2026-05-10',
  },
  {
    text: 'Anthropic négocie une nouvelle levée de fonds de [30 milliards de dollars].',
    lang: 'fr',
    published: '2026-05-10',
  },
  {
    text: 'Nvidia espera ingresos de [57.000 millones de dólares] en el próximo trimestre.',
    lang: 'es',
    published: '2026-05-10',
  },
  {
    text: 'OpenAI’s finance chief wrote that annualised revenue had passed [$20 billion] in 2025.',
    published: '2026-01-20',
    claim: 'openai-arr-20bn-2025',
  },
  {
    text: 'OpenAI expects its annualised revenue to pass [$20 billion] by the end of 2025.',
    published: '2025-11-20',
    claim: 'openai-arr-20bn-expected-end-2025',
  },
  {
    text: 'Microsoft has a market capitalization of over [$3 trillion], the biggest in the world.',
    published: '2025-07-08',
  },
  {
    text: 'Microsoft’s market capitalization rose to [$3 trillion].',
    published: '2024-01-26',
    claim: 'microsoft-mcap-3trn',
  },
  {
    text: 'Microsoft ist das einzige andere Unternehmen mit einem Marktwert von über [3 Billionen Dollar].',
    lang: 'de',
    published: '2024-11-08',
  },
  {
    text: 'Em fevereiro de 2024, a Nvidia atingiu um valor de mercado de [2 trilhões de dólares].',
    lang: 'pt',
    published: '2024-10-26',
    claim: 'nvidia-mcap-2trn',
  },
  {
    text: 'エヌビディアは第1弾として[100億ドル]を出資し、オープンAIの株式を取得する。',
    lang: 'ja',
    published: '2025-09-24',
  },
  {
    text: 'OpenAI busca inversores para sus necesidades, que ascienden a [40.000 millones de dólares].',
    lang: 'es',
    published: '2026-09-20',
  },
  {
    text: 'Con OpenAI il centro dati più grande costerà [200 miliardi di dollari] nel 2030.',
    lang: 'it',
    published: '2025-12-10',
  },
  {
    text: 'Google put the median Gemini text prompt at 0.24 watt-hours. Stripped down to its chips, Google’s number falls to [0.10 watt-hours] a prompt.',
    published: '2025-12-10',
  },
  {
    text: 'OpenAI plant mit Stargate 10 Gigawatt Leistung. Im Bau hat OpenAI bei Stargate bisher mehr als [5 Gigawatt] Leistung.',
    lang: 'de',
    published: '2025-12-10',
  },
  {
    text: 'Over ten years Anthropic means to spend more than [$100 billion] on Amazon’s cloud.',
    published: '2026-04-21',
    claim: 'anthropic-amazon-100-billion-10-years',
  },
]
