import type { RankingSet } from './ranking-case'

/** Shares, growth and sizes of electricity, one company's report, and counts of jobs: each beside what it is often taken for. */
export const gridsAndJobs: Record<string, RankingSet> = {
  '12 percent a year': {
    figure: { min: 12, unit: '%', per: 'year' },
    cases: [
      {
        text: 'Data centres’ electricity consumption has grown by [12% a year] over the past five years, according to the IEA.',
        published: '2025-04-14',
        claims: ['iea-dc-growth-12-percent-year'],
      },
      {
        text: 'La consommation d’électricité des centres de données a augmenté de [12 % par an] depuis cinq ans, selon l’AIE.',
        lang: 'fr',
        published: '2025-04-14',
        claims: ['iea-dc-growth-12-percent-year'],
      },
      {
        text: 'Rents rose by [12% a year], the landlords’ union said.',
        published: '2025-04-14',
        claims: [],
      },
    ],
  },
  '3 percent of the world’s electricity': {
    figure: { min: 3, unit: '%', qualifier: 'nearly' },
    cases: [
      {
        text: 'By 2030, data centres will take [nearly 3%] of global electricity consumption, the IEA says.',
        published: '2025-04-14',
        claims: ['iea-dc-3-percent-2030'],
      },
      {
        text: 'The IEA’s staff got [nearly 3%] more pay in 2030.',
        published: '2025-04-14',
        claims: [],
      },
    ],
  },
  '85 percent in three regions': {
    figure: { min: 85, unit: '%' },
    cases: [
      {
        text: 'The United States, Europe and China account for about [85%] of data centres’ electricity consumption, the IEA says.',
        published: '2025-04-14',
        claims: ['iea-dc-85-percent-three-regions'],
      },
      {
        text: 'The United States, Europe and China bought [85%] of the lithium, the miners say.',
        published: '2025-04-14',
        claims: [],
      },
    ],
  },
  'two million households': {
    figure: { min: 2e6, unit: 'household' },
    cases: [
      {
        text: 'The largest data centres under construction will consume as much electricity as [2 million households], the IEA says.',
        published: '2025-04-14',
        claims: ['iea-dc-2-million-homes'],
      },
      {
        text: 'The storm left [2 million households] without power.',
        published: '2025-04-14',
        claims: [],
      },
    ],
  },
  '606 terawatt-hours': {
    figure: { min: 606e12, unit: 'Wh' },
    cases: [
      {
        text: 'McKinsey expects US data centers to consume [606 TWh] by 2030.',
        published: '2024-10-01',
        claims: ['mckinsey-us-dc-606-twh-2030'],
      },
      {
        text: 'France generated [606 TWh] last year.',
        published: '2024-10-01',
        claims: [],
      },
    ],
  },
  '11.7 percent of American power': {
    figure: { min: 11.7, unit: '%' },
    cases: [
      {
        text: 'Data centers will need [11.7 percent] of US power demand in 2030, McKinsey projects.',
        published: '2024-10-01',
        claims: ['mckinsey-us-dc-11-7-percent-2030'],
      },
      {
        text: 'Unemployment stood at [11.7 percent].',
        published: '2024-10-01',
        claims: [],
      },
    ],
  },
  '58 terawatt-hours': {
    figure: { min: 58e12, unit: 'Wh' },
    cases: [
      {
        text: 'US data centers’ electricity use climbed from [58 TWh] in 2014 to 176 TWh in 2023, Berkeley Lab found.',
        published: '2025-01-10',
        claims: ['lbnl-us-dc-58-twh-2014'],
      },
      {
        text: 'Portugal’s homes and works used [58 TWh] in 2014.',
        published: '2025-01-10',
        claims: [],
      },
    ],
  },
  '3 to 4 percent': {
    figure: { min: 3, max: 4, unit: '%' },
    cases: [
      {
        text: 'Goldman Sachs expects data centers to use [3-4%] of overall power by the end of the decade.',
        published: '2024-06-10',
        claims: ['goldman-dc-3-4-percent-2030'],
      },
      {
        text: 'Goldman Sachs expects shares to rise [3-4%] by the end of the year.',
        published: '2024-06-10',
        claims: [],
      },
    ],
  },
  'half a percent a year': {
    figure: { min: 0.5, unit: '%', per: 'year' },
    cases: [
      {
        text: 'AI will boost global output by around [0.5% a year] between 2025 and 2030, the IMF estimates.',
        published: '2025-04-24',
        claims: ['imf-ai-gdp-0-5-percent-year'],
      },
      {
        text: 'The fund’s fees are [0.5% a year].',
        published: '2025-04-24',
        claims: [],
      },
    ],
  },
  '1,500 terawatt-hours': {
    figure: { min: 1500e12, unit: 'Wh' },
    cases: [
      {
        text: 'The IMF says electricity use of data centers could reach [1,500 TWh] by 2030, as much as India’s.',
        published: '2025-05-15',
        claims: ['imf-dc-1500-twh-2030'],
      },
      {
        text: 'Heat pumps could save [1,500 TWh] of gas.',
        published: '2025-05-15',
        claims: [],
      },
    ],
  },
  'Google’s emissions of 2023': {
    figure: { min: 13, unit: '%' },
    cases: [
      {
        text: 'Google’s greenhouse gas emissions rose [13%] in 2023, its environmental report says.',
        published: '2024-07-03',
        claims: ['google-emissions-13-percent-2023'],
      },
      {
        text: 'Google’s advertising revenue rose [13%] in 2023.',
        published: '2024-07-03',
        claims: [],
      },
    ],
  },
  'tonnes of Google’s': {
    figure: { min: 14.3e12, unit: 'g' },
    cases: [
      {
        text: 'Google emitted [14.3 million tonnes] of carbon dioxide in 2023.',
        published: '2024-07-03',
        claims: ['google-emissions-14-3-mt-2023'],
      },
      {
        text: 'The harvest came to [14.3 million tonnes] of wheat.',
        published: '2024-07-03',
        claims: [],
      },
    ],
  },
  'Google’s terawatt-hours': {
    figure: { min: 24e12, unit: 'Wh' },
    cases: [
      {
        text: 'In 2023, Google’s data centers consumed [24 TWh] of electricity.',
        published: '2024-07-03',
        claims: ['google-dc-24-twh-2023'],
      },
      {
        text: 'The country’s railways consumed [24 TWh].',
        published: '2024-07-03',
        claims: [],
      },
    ],
  },
  '17 percent more electricity': {
    figure: { min: 17, unit: '%' },
    cases: [
      {
        text: 'Google said its data center electricity consumption grew [17 percent] in 2023.',
        published: '2024-07-03',
        claims: ['google-dc-electricity-17-percent-2023'],
      },
      {
        text: 'Google’s share price grew [17 percent] in 2023.',
        published: '2024-07-03',
        claims: [],
      },
    ],
  },
  '27 percent more electricity': {
    figure: { min: 27, unit: '%' },
    cases: [
      {
        text: 'Google cut its data centers’ emissions despite a [27%] increase in their electricity demand in 2024.',
        published: '2025-07-01',
        claims: ['google-dc-electricity-27-percent-2024'],
      },
      {
        text: 'Google’s cloud revenue rose [27%] in 2024.',
        published: '2025-07-01',
        claims: [],
      },
    ],
  },
  'a million processors': {
    figure: { min: 1e6, unit: 'GPU' },
    cases: [
      {
        text: 'xAI plans to expand its Colossus supercomputer in Memphis to at least [1 million GPUs].',
        published: '2024-12-06',
        claims: ['xai-colossus-1-million-gpus'],
      },
      {
        text: 'Smugglers brought [1 million GPUs] over the border, the police said.',
        published: '2024-12-06',
        claims: [],
      },
    ],
  },
  'a point and a half of productivity': {
    figure: { min: 1.5, unit: '%', per: 'year' },
    cases: [
      {
        text: 'Goldman Sachs estimates that AI could raise US labor productivity growth by [1.5% a year] over a decade.',
        published: '2023-04-10',
        claims: ['goldman-productivity-1-5-points'],
      },
      {
        text: 'Wages at Goldman Sachs’s canteen rise by [1.5% a year].',
        published: '2023-04-10',
        claims: [],
      },
    ],
  },
  '78 million jobs': {
    figure: { min: 78e6, unit: 'job' },
    cases: [
      {
        text: 'The World Economic Forum expects a net gain of [78 million jobs] by 2030.',
        published: '2025-01-10',
        claims: ['wef-78m-net-jobs-2030'],
      },
      {
        text: 'Farming gives India [78 million jobs].',
        published: '2025-01-10',
        claims: [],
      },
    ],
  },
  '83 million jobs': {
    figure: { min: 83e6, unit: 'job' },
    cases: [
      {
        text: '[83 million jobs] will be destroyed by 2027, the World Economic Forum says.',
        published: '2023-05-03',
        claims: ['wef-83m-jobs-lost-2027'],
      },
      {
        text: 'Fishing gives [83 million jobs], the guild says.',
        published: '2023-05-03',
        claims: [],
      },
    ],
  },
  '69 million jobs': {
    figure: { min: 69e6, unit: 'job' },
    cases: [
      {
        text: 'The World Economic Forum expects [69 million jobs] to be created by 2027.',
        published: '2023-05-03',
        claims: ['wef-69m-jobs-created-2027'],
      },
      {
        text: 'Tourism gives [69 million jobs], the guild says.',
        published: '2023-05-03',
        claims: [],
      },
    ],
  },
  '14 million jobs': {
    figure: { min: 14e6, unit: 'job' },
    cases: [
      {
        text: 'That is a net loss of [14 million jobs] by 2027, according to the World Economic Forum.',
        published: '2023-05-03',
        claims: ['wef-14m-net-jobs-2027'],
      },
      {
        text: 'Textiles give [14 million jobs], the guild says.',
        published: '2023-05-03',
        claims: [],
      },
    ],
  },
  'what Microsoft cut in summer': {
    figure: { min: 9000, unit: 'job' },
    cases: [
      {
        text: 'Microsoft is cutting [9,000 jobs] in its latest round of layoffs.',
        published: '2025-07-03',
        claims: ['microsoft-job-cuts-9000-jul-2025'],
      },
      {
        text: 'The shipyard will create [9,000 jobs].',
        published: '2025-07-03',
        claims: [],
      },
    ],
  },
  'what Microsoft cut in spring': {
    figure: { min: 6000, unit: 'job' },
    cases: [
      {
        text: 'Microsoft announced layoffs of [6,000 jobs] in May.',
        published: '2025-06-03',
        claims: ['microsoft-job-cuts-6000-may-2025'],
      },
      {
        text: 'The shipyard will create [6,000 jobs].',
        published: '2025-06-03',
        claims: [],
      },
    ],
  },
}
