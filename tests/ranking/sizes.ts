import type { RankingSet } from './ranking-case'

/** Power, shares and counts that several claims share, and neighbours whose figure is the same by chance. */
export const sizes: Record<string, RankingSet> = {
  '5 gigawatts': {
    figure: { min: 5e9, unit: 'W' },
    cases: [
      {
        text: 'Hyperion, which Meta is building in Louisiana, can grow to [5 gigawatts].',
        published: '2025-07-16',
        claims: ['meta-hyperion-5-gigawatts'],
      },
      {
        text: 'Abu Dhabi’s AI campus, agreed with the United States, is to have [5 gigawatts].',
        published: '2025-05-17',
        claims: ['uae-us-ai-campus-5gw'],
      },
      {
        text: 'OpenAI asked the White House for data centers of [5 gigawatts] each, Bloomberg reported.',
        published: '2024-09-26',
        claims: ['openai-5-gw-data-centers'],
      },
      { text: 'Vietnam wants [5 gigawatts] from nuclear plants by 2035.', claims: [] },
      { text: 'Marokko exportiert bald [5 Gigawatt] Solarstrom.', lang: 'de', claims: [] },
    ],
  },
  '6 gigawatts': {
    figure: { min: 6e9, unit: 'W' },
    cases: [
      {
        text: 'AMD will supply OpenAI with chips for [6 gigawatts] over several years.',
        published: '2025-10-07',
        claims: ['openai-amd-6-gigawatts'],
      },
      { text: 'Poland’s first offshore farms come to [6 gigawatts] together.', claims: [] },
    ],
  },
  '500 megawatts': {
    figure: { min: 500e6, unit: 'W' },
    cases: [
      {
        text: 'Google has ordered [500 megawatts] of small reactors from Kairos.',
        published: '2024-10-15',
        claims: ['google-kairos-500-mw'],
      },
      { text: 'The cable to Denmark carries [500 megawatts] in either direction.', claims: [] },
      {
        text: 'Google opened an office there. The village of Veldhoven wants a wind farm with [500 megawatts].',
        claims: [],
      },
    ],
  },
  '8 gigawatts': {
    figure: { min: 8e9, unit: 'W' },
    cases: [
      {
        text: 'By 2030 a single training run could draw [8 gigawatts], RAND warned.',
        published: '2025-02-01',
        claims: ['rand-training-8-gw-2030'],
      },
      { text: 'Iraq is short of [8 gigawatts] every summer.', claims: [] },
    ],
  },
  '95 percent': {
    figure: { min: 95, unit: '%' },
    cases: [
      {
        text: 'An MIT report found that [95 percent] of companies’ AI pilots had brought no return.',
        published: '2025-08-22',
        claims: ['mit-nanda-95-percent-no-return'],
      },
      {
        text: 'Nvidia’s share of the Chinese market fell from [95 percent] to nothing, Jensen Huang said.',
        published: '2025-10-20',
        claims: ['nvidia-china-share-95-to-0'],
      },
      { text: 'The vaccine is [95 percent] effective, the trial found.', claims: [] },
      { text: 'En la universidad, el [95 %] de los alumnos usa ya ChatGPT.', lang: 'es', claims: [] },
    ],
  },
  '92 percent': {
    figure: { min: 92, unit: '%' },
    cases: [
      {
        text: 'Take the data centers out, Jason Furman reckons, and you lose [92 percent] of America’s growth in the first half of 2025.',
        published: '2025-10-05',
        claims: ['furman-92-percent-gdp-growth'],
      },
      { text: 'About [92 percent] of the seats in Houston’s opera were sold.', claims: [] },
      {
        text: 'A hospital in Turin says [92 percent] of its patients are content, as Nvidia’s are.',
        claims: [],
      },
    ],
  },
  '15 percent': {
    figure: { min: 15, unit: '%' },
    cases: [
      {
        text: 'Nvidia and AMD will hand the government [15 percent] of what they earn with chips in China.',
        published: '2025-08-12',
        claims: ['nvidia-amd-china-cut-15pct'],
      },
      { text: 'Nvidia’s canteen raised its prices by [15 percent].', claims: [] },
      { text: 'Egg prices rose [15 percent] over the year.', claims: [] },
    ],
  },
  '62 percent': {
    figure: { min: 62, unit: '%' },
    cases: [
      {
        text: 'SK Hynix shipped [62 percent] of all high-bandwidth memory, Counterpoint says, far ahead of Micron.',
        published: '2025-08-15',
        claims: ['sk-hynix-hbm-share-62pct'],
      },
      { text: 'Some [62 percent] of Swiss voters turned the plan down.', claims: [] },
    ],
  },
  '100 million users': {
    figure: { min: 100e6, unit: 'user' },
    cases: [
      {
        text: 'ChatGPT reached [100 million users] two months after its launch, UBS wrote.',
        published: '2023-02-03',
        claims: ['chatgpt-100m-users-2-months'],
      },
      { text: 'Duolingo hopes for [100 million users] by the end of the year.', claims: [] },
      {
        text: 'Unlike ChatGPT, our library app will never have [100 million users].',
        published: '2023-02-03',
        claims: [],
      },
    ],
  },
  '100,000 GPUs': {
    figure: { min: 100e3, unit: 'GPU' },
    cases: [
      {
        text: 'Musk’s xAI strung together [100,000 GPUs] in Memphis and called the result Colossus.',
        published: '2024-11-02',
        claims: ['xai-colossus-100000-gpus'],
      },
      { text: 'A crypto miner in Kazakhstan has [100,000 GPUs] for sale.', claims: [] },
    ],
  },
  '2.5 billion prompts a day': {
    figure: { min: 2.5e9, unit: 'prompt', per: 'day' },
    cases: [
      {
        text: 'ChatGPT answers [2.5 billion prompts] a day, OpenAI said.',
        published: '2025-07-22',
        claims: ['chatgpt-2-5bn-prompts-day'],
      },
    ],
  },
  '17.5 billion queries a week': {
    figure: { min: 17.5e9, unit: 'query', per: 'week' },
    cases: [
      {
        text: 'ChatGPT answers [17.5 billion queries] a week, OpenAI said.',
        published: '2025-07-22',
        claims: ['chatgpt-2-5bn-prompts-day'],
      },
    ],
  },
  '2.5 billion prompts a week': {
    figure: { min: 2.5e9, unit: 'prompt', per: 'week' },
    cases: [
      {
        text: 'ChatGPT answers [2.5 billion prompts] a week, OpenAI said.',
        published: '2025-07-22',
        claims: [],
      },
    ],
  },
  'a gigawatt every week': {
    figure: { min: 1e9, unit: 'W', per: 'week' },
    cases: [
      {
        text: 'Sam Altman wants a factory that turns out [a gigawatt] of AI infrastructure every week.',
        published: '2025-09-24',
        claims: ['altman-gigawatt-per-week'],
      },
    ],
  },
  'a gigawatt every month': {
    figure: { min: 1e9, unit: 'W', per: 'month' },
    cases: [
      {
        text: 'Sam Altman wants a factory that turns out [a gigawatt] of AI infrastructure every month.',
        published: '2025-09-24',
        claims: [],
      },
    ],
  },
  '800 million users': {
    figure: { min: 800e6, unit: 'person' },
    cases: [
      {
        text: 'ChatGPT is used by [800 million people] every week, Sam Altman said.',
        published: '2025-10-07',
        claims: ['chatgpt-users-800m-oct-2025'],
      },
    ],
  },
  '800 million Nutzer': {
    figure: { min: 800e6, unit: 'Nutzer' },
    cases: [
      {
        text: 'ChatGPT hat jede Woche [800 Millionen Nutzer], sagte Sam Altman.',
        lang: 'de',
        published: '2025-10-07',
        claims: ['chatgpt-users-800m-oct-2025'],
      },
    ],
  },
  '800 million visits': {
    figure: { min: 800e6, unit: 'visit' },
    cases: [
      {
        text: 'ChatGPT’s site has [800 million visits] every day, Similarweb estimates.',
        published: '2025-10-07',
        claims: [],
      },
      {
        text: 'OpenAI’s ChatGPT drew [800 million visits] this week.',
        published: '2025-10-07',
        claims: [],
      },
    ],
  },
  '100,000 jobs': {
    figure: { min: 100e3, unit: 'job' },
    cases: [
      {
        text: 'Son also promised Mr Trump that SoftBank’s money would create [100,000 jobs].',
        published: '2024-12-18',
        claims: ['softbank-us-100000-jobs'],
      },
      { text: 'The steel industry has shed [100,000 jobs] since the crisis.', claims: [] },
    ],
  },
  'a slip of scale: 7 billion dollars': {
    figure: { min: 7e9, unit: 'USD' },
    cases: [
      {
        text: 'Sam Altman was trying to raise [$7 billion] for his chip venture, the Journal reported in February.',
        published: '2024-03-12',
        claims: ['altman-chip-plan-5-7-trillion'],
        relation: 'differs',
      },
      { text: 'Intel lost [$7 billion] on its foundry in a year.', published: '2024-04-03', claims: [] },
      {
        text: 'Unlike Altman, the town of Dresden seeks [$7 billion] for chips, and may get it.',
        published: '2024-03-12',
        claims: [],
      },
    ],
  },
  'a slip of scale: 300 million dollars': {
    figure: { min: 300e6, unit: 'USD' },
    cases: [
      {
        text: 'The contract under which OpenAI buys computing from Oracle is worth [$300 million].',
        published: '2025-09-12',
        claims: ['openai-oracle-300-billion'],
        relation: 'differs',
      },
      {
        text: 'A Norwegian firm, Nscale, borrowed [$300 million] and rents the chips to OpenAI.',
        published: '2025-09-12',
        claims: [],
      },
      { text: 'Palantir won a contract worth [$300 million].', published: '2025-09-12', claims: [] },
    ],
  },
  'a slip of scale: 945 gigawatt-hours': {
    figure: { min: 945e9, unit: 'Wh' },
    cases: [
      {
        text: 'The world’s data centres will use [945 gigawatt-hours] of electricity in 2030, the IEA says.',
        published: '2025-04-12',
        claims: ['iea-dc-945-twh-2030'],
        relation: 'differs',
      },
      {
        text: 'The IEA counts data centres. The aluminium works in Husnes used [945 gigawatt-hours] of electricity.',
        published: '2025-04-12',
        claims: [],
      },
    ],
  },
  'swapped digits: 955.3 billion dollars': {
    figure: { min: 955.3e9, unit: 'USD' },
    cases: [
      { text: 'Walmart’s suppliers shipped goods worth [$955.3 billion].', claims: [] },
      {
        text: 'The Semiconductor Industry Association expected chip sales of [$955.3 billion] in 2024.',
        published: '2023-12-02',
        claims: [],
      },
    ],
  },
}
