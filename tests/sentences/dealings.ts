import type { SentenceCase } from './sentence-case'

/** A round number of a dealing, told without the other party or the place; and with it. */
export const dealings: SentenceCase[] = [
  {
    text: '英伟达将先投入[100亿美元]的股权。',
    lang: 'zh',
    published: '2025-12-01',
  },
  {
    text: 'Bij de ondertekening betaalt Nvidia een eerste bedrag van [10 miljard dollar].',
    lang: 'nl',
    published: '2025-12-01',
  },
  {
    text: 'Nvidia pays the first [$10 billion] of its investment when the contract is signed.',
    published: '2025-12-01',
  },
  {
    text: 'Nvidia steckt bis zu [10 Milliarden Dollar] in Anthropic.',
    lang: 'de',
    published: '2025-12-01',
    claim: 'nvidia-anthropic-10-billion',
  },
  {
    text: 'In Britain Microsoft will spend [$30 billion] by 2028.',
    published: '2026-04-08',
    claim: 'microsoft-uk-30bn-usd',
  },
]
