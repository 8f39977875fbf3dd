import type { RankingSet } from './ranking-case'

/** Power, energy, shares and counts that two or more facts share, each told as news tells it, and the same number of other things. */
export const twinSizes: Record<string, RankingSet> = {
  '100 gigawatts': {
    figure: { min: 100e9, unit: 'W' },
    cases: [
      {
        text: 'OpenAI wants Washington to add [100 gigawatts] of power a year.',
        published: '2025-10-28',
        claims: ['openai-100-gw-per-year'],
      },
      {
        text: 'GE Vernova has turbines worth [100 gigawatts] on order or reserved.',
        published: '2026-07-24',
        claims: ['gev-gas-turbines-100-gw-2026'],
      },
      {
        text: 'Allein Amerika könnte Ende des Jahrzehnts [100 Gigawatt] für KI brauchen, rechnet Bain vor.',
        lang: 'de',
        published: '2025-09-24',
        claims: ['bain-us-100-gw-2030'],
      },
      {
        text: 'India has now passed [100 gigawatts] of rooftop panels.',
        published: '2025-10-28',
        claims: [],
      },
      {
        text: 'The talk turned from OpenAI to the sea: offshore wind in the North Sea may reach [100 gigawatts].',
        published: '2025-10-28',
        claims: [],
      },
      {
        text: 'Indie oddały w tym roku [100 gigawatów] elektrowni węglowych.',
        lang: 'pl',
        published: '2025-10-28',
        claims: [],
      },
    ],
  },
  '25 percent': {
    figure: { min: 25, unit: '%' },
    cases: [
      {
        text: 'Nvidia may sell its H200 to the Chinese again, for [25 percent] of what it takes in.',
        published: '2025-12-09',
        claims: ['nvidia-h200-china-cut-25pct'],
      },
      {
        text: 'What Altman had in mind for chips came to [25 percent] of what America’s economy makes in a year, the Times wrote.',
        published: '2024-09-27',
        claims: ['altman-7-trillion-quarter-us-gdp'],
      },
      {
        text: 'Nvidia’s cafeteria has become [25 percent] dearer.',
        published: '2025-12-09',
        claims: [],
      },
      {
        text: 'La participation dans le comté n’a été que de [25 %].',
        lang: 'fr',
        published: '2025-12-09',
        claims: [],
      },
    ],
  },
  '17 percent': {
    figure: { min: 17, unit: '%' },
    cases: [
      {
        text: 'Die IEA stellt fest, dass Rechenzentren 2025 [17 Prozent] mehr Strom verbraucht haben als im Jahr davor.',
        lang: 'de',
        published: '2026-04-30',
        claims: ['iea-dc-growth-17-percent-2025'],
      },
      {
        text: 'Samsung is left with [17 percent] of the HBM market.',
        published: '2025-09-25',
        claims: ['samsung-hbm-share-17pct'],
      },
      { text: 'Samsung’s staff want [17 percent] more pay.', published: '2025-09-25', claims: [] },
      {
        text: 'Die Mieten in Leipzig stiegen um [17 Prozent].',
        lang: 'de',
        published: '2026-04-30',
        claims: [],
      },
    ],
  },
  'ten times': {
    figure: { min: 10, unit: 'x' },
    cases: [
      {
        text: 'Asking ChatGPT takes [ten times] the power of a Google search, EPRI says.',
        published: '2024-05-30',
        claims: ['chatgpt-10x-google-search'],
      },
      {
        text: 'Altman writes that a given level of intelligence gets [ten times] cheaper every year.',
        published: '2025-02-10',
        claims: ['altman-cost-10x-per-12-months'],
      },
      {
        text: 'La scogliera ospita [dieci volte] i pesci di dieci anni fa.',
        lang: 'it',
        published: '2025-02-10',
        claims: [],
      },
      {
        text: 'Google’s new office has [ten times] as many bicycles as cars.',
        published: '2024-05-30',
        claims: [],
      },
    ],
  },
  '0.3 watt-hours': {
    figure: { min: 0.3, unit: 'Wh' },
    cases: [
      {
        text: 'Epoch puts a question to ChatGPT at [0.3 watt-hours].',
        published: '2025-02-10',
        claims: ['epoch-chatgpt-0-3-wh'],
      },
      {
        text: 'Una ricerca su Google consuma [0,3 wattora], ha scritto l’istituto americano.',
        lang: 'it',
        published: '2024-05-30',
        claims: ['google-search-0-3-wh'],
      },
      {
        text: 'The sensor in the beehive runs a day on [0.3 watt-hours].',
        published: '2025-02-10',
        claims: [],
      },
      {
        text: 'Die Batterie der Armbanduhr fasst [0,3 Wattstunden].',
        lang: 'de',
        published: '2025-02-10',
        claims: [],
      },
    ],
  },
  '500,000 processors': {
    figure: { min: 500_000, unit: 'GPU' },
    cases: [
      {
        text: 'Washington may let the Emirates buy [500,000] of Nvidia’s best chips each year.',
        published: '2025-05-15',
        claims: ['uae-nvidia-chips-500k'],
      },
      {
        text: 'Barclays works with [500,000] processors to the gigawatt.',
        published: '2025-09-27',
        claims: ['barclays-500000-gpus-per-gw'],
      },
      {
        text: 'Polscy gracze kupili [500 000] kart graficznych.',
        lang: 'pl',
        published: '2025-09-27',
        claims: [],
      },
      {
        text: 'Customs men in Antwerp seized [500,000] fake chips.',
        published: '2025-05-15',
        claims: [],
      },
    ],
  },
  '600,000 processors': {
    figure: { min: 600_000, unit: 'GPU' },
    cases: [
      {
        text: 'Riyadh’s Humain means to run [600,000] Nvidia processors.',
        published: '2025-11-20',
        claims: ['humain-nvidia-600000'],
      },
      {
        text: 'Zuckerberg cuenta con el equivalente de casi [600.000] H100 en Meta para diciembre.',
        lang: 'es',
        published: '2024-01-19',
        claims: ['meta-h100-equivalents-600k'],
      },
      {
        text: 'A car maker is waiting for [600,000] processors from Dresden.',
        published: '2025-11-20',
        claims: [],
      },
      {
        text: 'Autobauer warten auf [600.000 Chips] aus Dresden.',
        lang: 'de',
        published: '2024-01-19',
        claims: [],
      },
    ],
  },
  '160 million shares': {
    figure: { min: 160e6, unit: 'share' },
    cases: [
      {
        text: 'AMD lets OpenAI have up to [160 million] of its shares.',
        published: '2025-10-07',
        claims: ['openai-amd-160-million-shares'],
      },
      {
        text: 'Auch Meta darf bis zu [160 Millionen Aktien] von AMD nehmen, wenn es kauft.',
        lang: 'de',
        published: '2026-02-25',
        claims: ['meta-amd-160-million-shares'],
      },
      { text: 'The bank of Cyprus is issuing [160 million] shares.', published: '2025-10-07', claims: [] },
      {
        text: 'La fundadora de la farmacéutica vendió [160 millones de acciones].',
        lang: 'es',
        published: '2026-02-25',
        claims: [],
      },
    ],
  },
}
