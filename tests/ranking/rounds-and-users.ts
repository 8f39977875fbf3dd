import type { RankingSet } from './ranking-case'

/** Rounds by their instalments, run rates and users by their month: the step told, and what only shares its number. */
export const roundsAndUsers: Record<string, RankingSet> = {
  'what SoftBank bore itself': {
    figure: { min: 30e9, unit: 'USD', qualifier: 'max' },
    cases: [
      {
        text: 'OpenAI raises $40 billion\n\nSoftBank will bear up to [$30 billion] of the OpenAI round itself and syndicate $10 billion to co-investors.',
        published: '2025-04-02',
        claims: ['softbank-openai-30bn-2025'],
      },
      {
        text: 'Shipyards in Osaka have orders of up to [$30 billion], SoftBank’s analysts found.',
        published: '2025-04-02',
        claims: [],
      },
    ],
  },
  'the first instalment of the round': {
    figure: { min: 10e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI raises $40 billion\n\nOpenAI got [$10 billion] at the first closing in April, from SoftBank and a syndicate.',
        published: '2025-05-02',
        claims: ['openai-first-closing-10bn-2025'],
      },
      {
        text: 'The port of Osaka will cost [$10 billion] to move.',
        published: '2025-05-02',
        claims: [],
      },
    ],
  },
  'SoftBank’s payments': {
    figure: { min: 22.5e9, unit: 'USD' },
    cases: [
      {
        text: 'SoftBank has paid the last [$22.5 billion] of its investment in OpenAI.',
        published: '2026-01-05',
        claims: ['softbank-openai-22-5bn-2025'],
      },
      {
        text: 'Japan spent [$22.5 billion] on its currency last week.',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  'SoftBank’s first payment': {
    figure: { min: 7.5e9, unit: 'USD' },
    cases: [
      {
        text: 'SoftBank invested [$7.5 billion] in OpenAI at the first closing in April 2025.',
        published: '2026-01-05',
        claims: ['softbank-openai-7-5bn-2025'],
      },
      {
        text: 'The airline ordered jets for [$7.5 billion] in April.',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  'what others put in': {
    figure: { min: 11e9, unit: 'USD' },
    cases: [
      {
        text: 'Co-investors put [$11 billion] into the OpenAI funding round besides SoftBank.',
        published: '2026-01-05',
        claims: ['openai-co-investors-11bn-2025'],
      },
      {
        text: 'Besides SoftBank, the bridge’s bondholders lost [$11 billion].',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  '11 percent of OpenAI': {
    figure: { min: 11, unit: '%' },
    cases: [
      {
        text: 'SoftBank now holds a stake of about [11 percent] in OpenAI.',
        published: '2026-01-05',
        claims: ['softbank-openai-11-percent'],
      },
      {
        text: 'SoftBank’s shares rose [11 percent] after the OpenAI deal.',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  'an instalment of August': {
    figure: { min: 8.3e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI raised [$8.3 billion] in a round led by Dragoneer.',
        published: '2025-08-02',
        claims: ['openai-8-3bn-aug-2025'],
      },
      {
        text: 'The brewer raised prices and earned [$8.3 billion].',
        published: '2025-08-02',
        claims: [],
      },
    ],
  },
  'Musk’s bid': {
    figure: { min: 97.4e9, unit: 'USD' },
    cases: [
      {
        text: 'A consortium led by Elon Musk offered [$97.4 billion] for control of OpenAI.',
        published: '2025-02-12',
        claims: ['musk-openai-97-4bn-bid'],
      },
      {
        text: 'Musk bietet [97,4 Milliarden Dollar] für OpenAI.',
        lang: 'de',
        published: '2025-02-12',
        claims: ['musk-openai-97-4bn-bid'],
      },
      {
        text: 'Pension funds lost [$97.4 billion] in the crash.',
        published: '2025-02-12',
        claims: [],
      },
    ],
  },
  'Amazon’s four billion for Anthropic': {
    figure: { min: 4e9, unit: 'USD' },
    cases: [
      {
        text: 'Amazon will invest up to [$4 billion] in Anthropic and take a minority stake.',
        published: '2023-09-26',
        claims: ['amazon-anthropic-4-billion-2023'],
      },
      {
        text: 'Amazon sold [$4 billion] of clothes; Anthropic’s staff bought few of them.',
        published: '2024-11-25',
        claims: [],
      },
      {
        text: 'Anthropic’s annualized revenue hit a pace of [$4 billion].',
        published: '2025-07-03',
        claims: ['anthropic-arr-4bn-jul-2025'],
      },
    ],
  },
  'Google’s two billion for Anthropic': {
    figure: { min: 2e9, unit: 'USD' },
    cases: [
      {
        text: 'Google has agreed to invest up to [$2 billion] in Anthropic, with $500 million upfront.',
        published: '2023-10-30',
        claims: ['google-anthropic-2-billion-2023'],
      },
      {
        text: 'Toy makers owe the port [$2 billion], a lawyer said.',
        published: '2023-10-30',
        claims: [],
      },
    ],
  },
  'a round of three and a half billion': {
    figure: { min: 3.5e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic raised [$3.5 billion] in a Series E round led by Lightspeed.',
        published: '2025-03-05',
        claims: ['anthropic-series-e-3-5bn'],
      },
      {
        text: 'The theme park sold tickets for [$3.5 billion].',
        published: '2025-03-05',
        claims: [],
      },
    ],
  },
  'Anthropic’s run rate early and late in 2025': {
    figure: { min: 5e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic’s run-rate revenue passed [$5 billion] in August 2025.',
        published: '2025-09-10',
        claims: ['anthropic-arr-5bn-aug-2025'],
      },
      {
        text: 'Farmers were promised [$5 billion] in August.',
        published: '2025-09-10',
        claims: [],
      },
    ],
  },
  'a run rate of one billion': {
    figure: { min: 1e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic began 2025 with run-rate revenue of about [$1 billion].',
        published: '2025-09-10',
        claims: ['anthropic-arr-1bn-jan-2025'],
      },
      {
        text: 'The museum was left [$1 billion] by a widow.',
        published: '2025-09-10',
        claims: [],
      },
    ],
  },
  'what Anthropic expected for 2028': {
    figure: { min: 70e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic projects revenue of up to [$70 billion] in 2028.',
        published: '2025-11-06',
        claims: ['anthropic-revenue-2028-70bn'],
      },
      {
        text: 'Hospitals will need [$70 billion] by 2028.',
        published: '2025-11-06',
        claims: [],
      },
    ],
  },
  'what Anthropic expected for 2025': {
    figure: { min: 4.7e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic expects revenue of about [$4.7 billion] in 2025.',
        published: '2025-11-06',
        claims: ['anthropic-revenue-2025-4-7bn'],
      },
      {
        text: 'Ferries carried goods for [$4.7 billion] in 2025.',
        published: '2025-11-06',
        claims: [],
      },
    ],
  },
  'Anthropic’s quarters of 2026': {
    figure: { min: 10.9e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic expects second-quarter revenue of more than [$10.9 billion] and its first operating profit.',
        published: '2026-05-24',
        claims: ['anthropic-revenue-q2-2026-10-9bn'],
      },
      {
        text: 'Second-quarter harvests were insured for [$10.9 billion].',
        published: '2026-05-24',
        claims: [],
      },
    ],
  },
  'Anthropic’s first quarter of 2026': {
    figure: { min: 4.8e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic’s revenue was [$4.8 billion] in the first quarter.',
        published: '2026-05-24',
        claims: ['anthropic-revenue-q1-2026-4-8bn'],
      },
      {
        text: 'The ministry spent [$4.8 billion] in the first quarter.',
        published: '2026-05-24',
        claims: [],
      },
    ],
  },
  'what OpenAI expected for 2029': {
    figure: { min: 125e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI expects revenue of [$125 billion] in 2029.',
        published: '2025-04-28',
        claims: ['openai-revenue-2029-125bn'],
      },
      {
        text: 'By 2029 the dams will have cost [$125 billion].',
        published: '2025-04-28',
        claims: [],
      },
    ],
  },
  'what OpenAI expected for 2029, at first': {
    figure: { min: 100e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI projects revenue of [$100 billion] in 2029.',
        published: '2024-10-14',
        claims: ['openai-revenue-2029-100bn'],
      },
      {
        text: 'By 2029 the dams will have cost [$100 billion].',
        published: '2024-10-14',
        claims: [],
      },
    ],
  },
  'what OpenAI expected for 2030': {
    figure: { min: 200e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI projects revenue of about [$200 billion] in 2030.',
        published: '2025-09-08',
        claims: ['openai-revenue-2030-200bn'],
      },
      {
        text: 'By 2030 the pension funds will owe [$200 billion].',
        published: '2025-09-08',
        claims: [],
      },
    ],
  },
  'what OpenAI expected for 2030, in spring 2025': {
    figure: { min: 174e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI forecasts revenue of [$174 billion] for 2030.',
        published: '2025-04-28',
        claims: ['openai-revenue-2030-174bn'],
      },
      {
        text: 'Tolls will bring [$174 billion] by 2030.',
        published: '2025-04-28',
        claims: [],
      },
    ],
  },
  'xAI’s values': {
    figure: { min: 50e9, unit: 'USD' },
    cases: [
      {
        text: 'xAI was valued at [$50 billion] in a round that Qatar’s fund joined.',
        published: '2024-11-25',
        claims: ['xai-valuation-50bn-2024'],
      },
      {
        text: 'Qatar’s harbours handled goods worth [$50 billion].',
        published: '2024-11-25',
        claims: [],
      },
    ],
  },
  'xAI’s value in its second round': {
    figure: { min: 24e9, unit: 'USD' },
    cases: [
      {
        text: 'xAI is valued at [$24 billion] after its Series B round.',
        published: '2024-05-29',
        claims: ['xai-valuation-24bn-2024'],
      },
      {
        text: 'Grain worth [$24 billion] rots in the silos.',
        published: '2024-05-29',
        claims: [],
      },
    ],
  },
  'what xAI raised in 2024': {
    figure: { min: 12e9, unit: 'USD' },
    cases: [
      {
        text: 'xAI has raised [$12 billion] in two rounds.',
        published: '2024-12-28',
        claims: ['xai-raised-12bn-2024'],
      },
      {
        text: 'The charity raised [$12 billion] in a century.',
        published: '2024-12-28',
        claims: [],
      },
    ],
  },
  'xAI’s debt and equity': {
    figure: { min: 10e9, unit: 'USD' },
    cases: [
      {
        text: 'Elon Musk’s xAI raised [$10 billion] in debt and equity.',
        published: '2025-07-02',
        claims: ['xai-debt-equity-10bn-2025'],
      },
      {
        text: 'The canal’s owners raised [$10 billion] in debt, Morgan Stanley said.',
        published: '2025-07-02',
        claims: [],
      },
    ],
  },
  'Mistral’s round of 2024': {
    figure: { min: 600e6, unit: 'EUR' },
    cases: [
      {
        text: 'Mistral a levé [600 millions d’euros] auprès de General Catalyst.',
        lang: 'fr',
        published: '2024-06-12',
        claims: ['mistral-round-600m-eur-2024'],
      },
      {
        text: 'La ville a emprunté [600 millions d’euros] pour ses écoles.',
        lang: 'fr',
        published: '2024-06-12',
        claims: [],
      },
    ],
  },
  'Mistral’s value of 2024': {
    figure: { min: 5.8e9, unit: 'EUR' },
    cases: [
      {
        text: 'The round values Mistral AI at [€5.8 billion].',
        published: '2024-06-12',
        claims: ['mistral-valuation-5-8bn-eur-2024'],
      },
      {
        text: 'The clinics’ deficit came to [€5.8 billion].',
        published: '2024-06-12',
        claims: [],
      },
    ],
  },
  '400 million users': {
    figure: { min: 400e6, unit: 'user' },
    cases: [
      {
        text: 'The Gemini app has more than [400 million] monthly active users, Sundar Pichai said.',
        published: '2025-05-21',
        claims: ['gemini-users-400m-may-2025'],
      },
      {
        text: 'ChatGPT has [400 million] weekly active users.',
        published: '2025-02-21',
        claims: ['chatgpt-users-400m-feb-2025'],
      },
      {
        text: 'The chat app Telegraph has [400 million] monthly users.',
        published: '2025-05-21',
        claims: [],
      },
    ],
  },
  '450 million users': {
    figure: { min: 450e6, unit: 'user' },
    cases: [
      {
        text: 'Google says the Gemini app now has [450 million] monthly users.',
        published: '2025-07-25',
        claims: ['gemini-users-450m-jul-2025'],
      },
      {
        text: 'The train app has [450 million] monthly users.',
        published: '2025-07-25',
        claims: [],
      },
    ],
  },
  '650 million users': {
    figure: { min: 650e6, unit: 'user' },
    cases: [
      {
        text: 'The Gemini app counts over [650 million] monthly active users.',
        published: '2025-10-31',
        claims: ['gemini-users-650m-oct-2025'],
      },
      {
        text: 'The dating app counts over [650 million] monthly active users.',
        published: '2025-10-31',
        claims: [],
      },
    ],
  },
  '750 million users': {
    figure: { min: 750e6, unit: 'user' },
    cases: [
      {
        text: 'The Gemini app has grown to over [750 million] monthly active users.',
        published: '2026-02-06',
        claims: ['gemini-users-750m-feb-2026'],
      },
      {
        text: 'The music app has grown to over [750 million] monthly active users.',
        published: '2026-02-06',
        claims: [],
      },
    ],
  },
  '900 million users': {
    figure: { min: 900e6, unit: 'user' },
    cases: [
      {
        text: 'Gemini now has more than [900 million] monthly users.',
        published: '2026-05-20',
        claims: ['gemini-users-900m-may-2026'],
      },
      {
        text: 'ChatGPT has more than [900 million] weekly users.',
        published: '2026-03-02',
        claims: ['chatgpt-users-900m-feb-2026'],
      },
      {
        text: 'The payments app has more than [900 million] monthly users.',
        published: '2026-05-20',
        claims: [],
      },
    ],
  },
  '500 million users': {
    figure: { min: 500e6, unit: 'user' },
    cases: [
      {
        text: 'Meta AI has more than [500 million] monthly users, Mark Zuckerberg said.',
        published: '2024-11-01',
        claims: ['meta-ai-users-500m-oct-2024'],
      },
      {
        text: 'ChatGPT has [500 million] weekly users.',
        published: '2025-04-01',
        claims: ['chatgpt-users-500m-mar-2025'],
      },
      {
        text: 'The weather app has more than [500 million] monthly users.',
        published: '2024-11-01',
        claims: [],
      },
    ],
  },
  '700 million users': {
    figure: { min: 700e6, unit: 'user' },
    cases: [
      {
        text: 'Meta AI now has [700 million] monthly users.',
        published: '2025-01-31',
        claims: ['meta-ai-users-700m-jan-2025'],
      },
      {
        text: 'The video app has [700 million] monthly users.',
        published: '2025-01-31',
        claims: [],
      },
    ],
  },
  'a billion users': {
    figure: { min: 1e9, unit: 'user' },
    cases: [
      {
        text: 'Meta AI now has [one billion] monthly active users, Zuckerberg told shareholders.',
        published: '2025-05-30',
        claims: ['meta-ai-users-1bn-may-2025'],
      },
      {
        text: 'The map app has [one billion] monthly active users.',
        published: '2025-05-30',
        claims: [],
      },
    ],
  },
  'users of AI Overviews': {
    figure: { min: 2e9, unit: 'user' },
    cases: [
      {
        text: 'Google’s AI Overviews have more than [2 billion] monthly users.',
        published: '2025-07-25',
        claims: ['ai-overviews-2bn-jul-2025'],
      },
      {
        text: 'The messenger has more than [2 billion] monthly users.',
        published: '2025-07-25',
        claims: [],
      },
    ],
  },
  'users of AI Overviews in spring': {
    figure: { min: 1.5e9, unit: 'user' },
    cases: [
      {
        text: 'Google’s AI Overviews have more than [1.5 billion] monthly users.',
        published: '2025-05-02',
        claims: ['ai-overviews-1-5bn-apr-2025'],
      },
      {
        text: 'The messenger has more than [1.5 billion] monthly users.',
        published: '2025-05-02',
        claims: [],
      },
    ],
  },
  'who pays at work': {
    figure: { min: 5e6, unit: 'user' },
    cases: [
      {
        text: 'ChatGPT has [five million] paying business users.',
        published: '2025-08-06',
        claims: ['chatgpt-business-users-5m-aug-2025'],
      },
      {
        text: 'The bicycle scheme has [five million] paying users.',
        published: '2025-08-06',
        claims: [],
      },
    ],
  },
}
