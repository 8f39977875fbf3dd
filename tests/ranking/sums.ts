import type { RankingSet } from './ranking-case'

/** Sums of money that several claims share, and neighbours whose figure is the same by chance. */
export const sums: Record<string, RankingSet> = {
  '2 billion dollars': {
    figure: { min: 2e9, unit: 'USD' },
    cases: [
      {
        text: 'In October 2023 AMD told investors that its MI300 chips would bring in [$2 billion] the year after.',
        published: '2023-11-03',
        claims: ['amd-mi300-2024-2bn'],
      },
      {
        text: 'OpenAI’s annualised sales passed [$2 billion] in December, two people familiar with the numbers said.',
        published: '2024-02-10',
        claims: ['openai-arr-2bn-dec-2023'],
      },
      {
        text: 'OpenAI and its rivals\n\nA brewery in Leuven has just spent [$2 billion] on a merger with its neighbour.',
        published: '2024-02-10',
        claims: [],
      },
      {
        text: 'Le géant minier Eramet a vendu pour [2 milliards de dollars] de nickel.',
        lang: 'fr',
        claims: [],
      },
    ],
  },
  '6.6 billion dollars': {
    figure: { min: 6.6e9, unit: 'USD' },
    cases: [
      {
        text: 'Investors led by Thrive put [$6.6 billion] into OpenAI that week.',
        published: '2024-10-04',
        claims: ['openai-round-6-6bn-2024'],
      },
      {
        text: 'Washington awards TSMC [$6.6 billion] under the Chips Act for its works in Phoenix.',
        published: '2024-04-09',
        claims: ['tsmc-chips-grant-6-6bn'],
      },
      {
        text: 'Mitarbeiter von OpenAI verkauften Anteile für [6,6 Milliarden Dollar].',
        lang: 'de',
        published: '2025-10-03',
        claims: ['openai-secondary-6-6bn-2025'],
      },
      { text: 'Norway’s salmon exports came to [$6.6 billion] before the tariff.', claims: [] },
      {
        text: 'What TSMC got from Washington is known. Our county asked for [$6.6 billion] to mend its bridges and got nothing.',
        published: '2024-04-09',
        claims: [],
      },
    ],
  },
  '5 billion dollars': {
    figure: { min: 5e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI would lose [$5 billion] in 2024, documents seen by The New York Times show.',
        published: '2024-09-30',
        claims: ['openai-loss-2024-5bn'],
      },
      {
        text: 'Nvidia is buying [$5 billion] of Intel’s stock at $23.28 a share.',
        published: '2025-09-19',
        claims: ['nvidia-intel-5bn'],
      },
      {
        text: 'Microsoft will put up to [5 miliardi di dollari] in Anthropic.',
        published: '2025-11-19',
        claims: ['microsoft-anthropic-5-billion'],
      },
      { text: 'Pakistan sucht [5 Milliarden Dollar] für Deiche am Indus.', lang: 'de', claims: [] },
      { text: 'The film studio lost [$5 billion] on streaming before it turned a profit.', claims: [] },
    ],
  },
  '10 billion dollars': {
    figure: { min: 10e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI’s annual recurring revenue has reached [$10 billion], the company told CNBC.',
        published: '2025-06-10',
        claims: ['openai-arr-10bn-jun-2025'],
      },
      {
        text: 'Nvidia va investir jusqu’à [10 milliards de dollars] dans Anthropic.',
        lang: 'fr',
        published: '2025-11-19',
        claims: ['nvidia-anthropic-10-billion'],
      },
      {
        text: 'Cerebras will supply OpenAI with computing power worth more than [$10 billion].',
        published: '2026-01-15',
        claims: ['openai-cerebras-10-billion'],
      },
      {
        text: 'Lyon et sa région perdent [10 milliards de dollars] par an en embouteillages.',
        lang: 'fr',
        claims: [],
      },
      { text: 'A hedge fund that bets on cocoa made [$10 billion] last year.', claims: [] },
      {
        text: 'OpenAI’s lawyers were at the hearing too. Purdue Pharma must pay [$10 billion] to the states.',
        published: '2025-06-10',
        claims: [],
      },
    ],
  },
  '13 billion dollars': {
    figure: { min: 13e9, unit: 'USD' },
    cases: [
      {
        text: 'All told, Microsoft has committed [$13 billion] to OpenAI since 2019.',
        published: '2025-10-30',
        claims: ['microsoft-openai-13bn-total'],
      },
      {
        text: 'Asked how a firm that makes [$13 billion] a year can promise so much, Sam Altman said OpenAI’s revenue was well above that.',
        published: '2025-11-03',
        claims: ['altman-well-more-than-13bn'],
      },
      { text: 'Ethiopia’s dam cost [$13 billion] less than the critics feared.', claims: [] },
    ],
  },
  '25 billion dollars': {
    figure: { min: 25e9, unit: 'USD' },
    cases: [
      {
        text: 'Stargate Argentina podría costar hasta [25.000 millones de dólares], dijo OpenAI.',
        lang: 'es',
        published: '2025-10-12',
        claims: ['stargate-argentina-25-billion'],
      },
      {
        text: 'Oracle told analysts in June that capital spending would top [$25 billion] in fiscal 2026.',
        published: '2025-06-14',
        claims: ['oracle-capex-fy2026-25bn'],
      },
      { text: 'Chile’s copper group will invest [$25 billion] in its mines.', claims: [] },
      {
        text: 'Il Ponte sullo Stretto costerebbe [25 miliardi di dollari], secondo i critici.',
        lang: 'it',
        claims: [],
      },
    ],
  },
  '30 billion dollars': {
    figure: { min: 30e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic has agreed to buy [$30 billion] of computing from Microsoft’s Azure.',
        published: '2025-11-19',
        claims: ['anthropic-azure-30-billion'],
      },
      {
        text: 'Oracle’s new cloud customer, said to pay [$30 billion] a year, is OpenAI.',
        published: '2025-07-02',
        claims: ['openai-oracle-30-billion-year'],
      },
      { text: 'Nigeria’s refinery has swallowed [$30 billion] so far.', claims: [] },
      { text: '那家航空公司的债务高达[300亿美元]。', lang: 'zh', claims: [] },
    ],
  },
  '35 billion dollars': {
    figure: { min: 35e9, unit: 'USD' },
    cases: [
      {
        text: 'Of each gigawatt that is built, some [$35 billion] goes to Nvidia, Jensen Huang told analysts.',
        published: '2025-08-29',
        claims: ['huang-35bn-nvidia-per-gw'],
      },
      { text: 'Mumbai’s new metro lines have cost [$35 billion].', claims: [] },
    ],
  },
  '47.5 billion dollars': {
    figure: { min: 47.5e9, unit: 'USD' },
    cases: [
      {
        text: 'Nvidia’s data-centre business brought in [$47.5 billion] in the fiscal year that ended in January 2024.',
        published: '2024-02-22',
        claims: ['nvidia-datacenter-fy2024'],
      },
      {
        text: 'China sets up its third Big Fund for chips, worth [$47.5 billion].',
        published: '2024-05-28',
        claims: ['china-big-fund-3-usd'],
      },
      { text: 'Hungary’s whole harvest was worth [$47.5 billion] at last year’s prices.', claims: [] },
    ],
  },
  '50 billion dollars': {
    figure: { min: 50e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic and Fluidstack will build [$50 billion] of data centers in Texas and New York.',
        published: '2025-11-13',
        claims: ['anthropic-fluidstack-50-billion'],
      },
      {
        text: 'Oracle raised its forecast for capital spending in fiscal 2026 to [$50 billion].',
        published: '2025-12-11',
        claims: ['oracle-capex-fy2026-50bn'],
      },
      { text: 'Farmers in Brazil borrowed [$50 billion] for the season.', claims: [] },
      { text: 'ペルーの鉱山会社は[500億ドル]の借り換えに成功した。', lang: 'ja', claims: [] },
    ],
  },
  '65 billion dollars': {
    figure: { min: 65e9, unit: 'USD' },
    cases: [
      {
        text: 'With a third fab in Arizona TSMC’s commitment grows to more than [$65 billion].',
        published: '2024-04-09',
        claims: ['tsmc-arizona-65bn'],
      },
      { text: 'Pensioners in Ohio hold [$65 billion] in municipal bonds.', claims: [] },
    ],
  },
  '80 billion dollars': {
    figure: { min: 80e9, unit: 'USD' },
    cases: [
      {
        text: 'Brad Smith wrote that Microsoft would spend [$80 billion] on AI data centers this fiscal year.',
        published: '2025-01-05',
        claims: ['microsoft-capex-fy2025-80bn'],
      },
      {
        text: 'Ein Aktienverkauf bewertet OpenAI mit [80 Milliarden Dollar].',
        lang: 'de',
        published: '2024-02-18',
        claims: ['openai-valuation-80bn-2024'],
      },
      { text: 'Shell’s sales slipped to [$80 billion] in the quarter.', claims: [] },
    ],
  },
  '200 billion dollars': {
    figure: { min: 200e9, unit: 'USD' },
    cases: [
      {
        text: 'Amazon stunned Wall Street with plans to invest [$200 billion] in 2026, mostly for AWS.',
        published: '2026-02-06',
        claims: ['amazon-capex-2026-200bn'],
      },
      {
        text: 'David Cahn of Sequoia asked who would fill the [$200 billion] hole.',
        published: '2023-09-25',
        claims: ['sequoia-200bn-question'],
      },
      { text: 'Italy’s recovery plan is worth about [$200 billion] in grants and loans.', claims: [] },
    ],
  },
  '300 billion dollars': {
    figure: { min: 300e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI signed a contract to buy [$300 billion] of computing from Oracle over five years.',
        published: '2025-09-12',
        claims: ['openai-oracle-300-billion'],
      },
      {
        text: 'Der Einstieg von Softbank bewertet OpenAI mit [300 Milliarden Dollar].',
        lang: 'de',
        published: '2025-04-01',
        claims: ['openai-valuation-300bn-2025'],
      },
      { text: 'Rich countries promised [$300 billion] a year at the climate summit in Baku.', claims: [] },
      { text: 'Evergrande, the Chinese developer, collapsed under [$300 billion] of debt.', claims: [] },
    ],
  },
  '600 billion dollars': {
    figure: { min: 600e9, unit: 'USD' },
    cases: [
      {
        text: 'Meta will invest [$600 billion] in American infrastructure through 2028, Zuckerberg told the president at dinner.',
        published: '2025-09-08',
        claims: ['meta-600-billion-2028'],
      },
      {
        text: 'Apple raises its pledge to the United States to [$600 billion].',
        published: '2025-08-07',
        claims: ['apple-us-600bn'],
      },
      {
        text: 'Sequoia’s David Cahn now puts the question at [$600 billion].',
        published: '2024-06-25',
        claims: ['sequoia-600bn-question'],
      },
      { text: 'The Saudi crown prince promised Mr Trump [$600 billion] of investments.', claims: [] },
      { text: 'Germany’s exporters sold goods worth [$600 billion] outside Europe.', claims: [] },
    ],
  },
  '1.5 trillion dollars': {
    figure: { min: 1.5e12, unit: 'USD' },
    cases: [
      {
        text: 'Gartner expects the world to spend almost [$1.5 trillion] on AI in 2025.',
        published: '2025-09-19',
        claims: ['gartner-ai-spending-2025-1-5trn'],
      },
      {
        text: 'Morgan Stanley sees [$1.5 trillion] of the build-out having to come from lenders.',
        published: '2025-08-02',
        claims: ['morgan-stanley-gap-1-5trn'],
      },
      { text: 'American credit cards and car loans add up to [$1.5 trillion].', claims: [] },
    ],
  },
  '2 trillion dollars': {
    figure: { min: 2e12, unit: 'USD' },
    cases: [
      {
        text: 'To pay for the computing it wants, AI must earn [$2 trillion] a year by 2030, according to Bain.',
        published: '2025-09-24',
        claims: ['bain-revenue-need-2trn'],
      },
      {
        text: 'Nvidia ist an der Börse erstmals [2 Billionen Dollar] wert.',
        lang: 'de',
        published: '2024-02-24',
        claims: ['nvidia-mcap-2trn'],
      },
      { text: 'The deficit will be close to [$2 trillion] this year, the budget office says.', claims: [] },
    ],
  },
}
