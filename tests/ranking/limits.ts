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
}
