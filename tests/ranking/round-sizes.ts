import type { RankingSet } from './ranking-case'

/** Powers, shares and counts that many facts share: a sentence for each fact that the other sets leave out, and the same number of other things. */
export const roundSizes: Record<string, RankingSet> = {
  '5 gigawatts again': {
    figure: { min: 5e9, unit: 'W' },
    cases: [
      {
        text: 'Amazon and X-energy want small reactors of more than [5 gigawatts] by 2039.',
        published: '2024-10-17',
        claims: ['amazon-x-energy-5-gw-2039'],
      },
      {
        text: 'Training one model at the frontier will take a site of [five gigawatts] in 2028, Anthropic expects.',
        published: '2025-07-22',
        claims: ['anthropic-5-gw-training-site-2028'],
      },
      {
        text: 'Amazon sichert Anthropic bis zu [5 Gigawatt] Rechenleistung zu.',
        lang: 'de',
        published: '2026-04-21',
        claims: ['anthropic-amazon-5-gigawatts'],
      },
      { text: 'Portugal’s dams come to [5 gigawatts].', published: '2024-10-17', claims: [] },
      {
        text: 'Les éoliennes de la Manche fourniront [5 gigawatts].',
        lang: 'fr',
        published: '2025-07-22',
        claims: [],
      },
      { text: 'Kenya wants [5 gigawatts] from geothermal wells.', published: '2026-04-21', claims: [] },
    ],
  },
  'one gigawatt again': {
    figure: { min: 1e9, unit: 'W' },
    cases: [
      {
        text: 'The first [gigawatt] of Nvidia’s systems for OpenAI is due in the second half of 2026.',
        published: '2025-09-23',
        claims: ['nvidia-openai-first-gigawatt'],
      },
      {
        text: 'OpenAI’s capacity with Tata in India could grow to [one gigawatt].',
        published: '2026-02-19',
        claims: ['openai-tata-1-gigawatt'],
      },
      {
        text: 'Thinking Machines nimmt Nvidia mindestens [ein Gigawatt] Vera-Rubin-Systeme ab.',
        lang: 'de',
        published: '2026-03-11',
        claims: ['thinking-machines-nvidia-1-gigawatt'],
      },
      { text: 'The tidal barrage in Wales would yield [one gigawatt].', published: '2025-09-23', claims: [] },
      {
        text: 'En el desierto de Atacama se instaló [un gigavatio] de paneles.',
        lang: 'es',
        published: '2026-02-19',
        claims: [],
      },
      { text: 'Belgium’s last reactor gives [one gigawatt].', published: '2026-03-11', claims: [] },
    ],
  },
  '500 megawatts again': {
    figure: { min: 500e6, unit: 'W' },
    cases: [
      {
        text: 'OpenAI and Sur Energy mean to build up to [500 megawatts] in Argentina.',
        published: '2025-10-12',
        claims: ['stargate-argentina-500-megawatts'],
      },
      { text: 'A wind farm off Uruguay will have [500 megawatts].', published: '2025-10-12', claims: [] },
    ],
  },
  '6 gigawatts again': {
    figure: { min: 6e9, unit: 'W' },
    cases: [
      {
        text: 'Meta will install AMD processors for up to [six gigawatts].',
        published: '2026-02-25',
        claims: ['meta-amd-6-gigawatts'],
      },
      { text: 'La diga in Etiopia produce [sei gigawatt].', lang: 'it', published: '2026-02-25', claims: [] },
    ],
  },
  '10 gigawatts again': {
    figure: { min: 10e9, unit: 'W' },
    cases: [
      {
        text: 'OpenAI says that it has already secured more than [10 gigawatts] in the United States.',
        published: '2026-04-30',
        claims: ['openai-10gw-secured-2026'],
      },
      {
        text: 'SoftBanks SB Energy will am Standort Portsmouth in Ohio [zehn Gigawatt] an Rechenzentren bauen.',
        lang: 'de',
        published: '2026-03-25',
        claims: ['softbank-ohio-10-gigawatts'],
      },
      { text: 'Morocco’s desert could give [10 gigawatts] of sun.', published: '2026-04-30', claims: [] },
      {
        text: 'Le Québec exporte [10 gigawatts] vers le sud.',
        lang: 'fr',
        published: '2026-03-25',
        claims: [],
      },
    ],
  },
  '8 gigawatts again': {
    figure: { min: 8e9, unit: 'W' },
    cases: [
      {
        text: 'OpenAI is to lease some [8 gigawatts] at SB Energy’s Ports-Pike campus.',
        published: '2026-08-18',
        claims: ['openai-ports-pike-8-gigawatts'],
      },
      { text: 'Iberia’s pumped storage comes to [8 gigawatts].', published: '2026-08-18', claims: [] },
    ],
  },
  '100,000 processors again': {
    figure: { min: 100_000, unit: 'GPU' },
    cases: [
      {
        text: 'Each of Europe’s planned AI gigafactories is to hold [100,000] chips.',
        published: '2025-02-13',
        claims: ['eu-gigafactory-100000-chips'],
      },
      {
        text: 'In Lübbenau will die Schwarz-Gruppe bis zu [100.000 GPUs] unterbringen.',
        lang: 'de',
        published: '2025-11-18',
        claims: ['schwarz-luebbenau-100000-gpus'],
      },
      { text: 'A smuggler was caught with [100,000] memory chips.', published: '2025-02-13', claims: [] },
      {
        text: 'Die Polizei stellte [100.000 Grafikkarten] sicher, gefälscht.',
        lang: 'de',
        published: '2025-11-18',
        claims: [],
      },
    ],
  },
  '100,000 jobs again': {
    figure: { min: 100_000, unit: 'job' },
    cases: [
      {
        text: 'With Oracle’s 4.5 gigawatts more, OpenAI reckons, Stargate would make [100,000] jobs in America.',
        published: '2025-07-23',
        claims: ['stargate-oracle-100000-jobs'],
      },
      { text: 'The shipyards of Busan lost [100,000] jobs.', published: '2025-07-23', claims: [] },
    ],
  },
  '92 percent': {
    figure: { min: 92, unit: '%' },
    cases: [
      {
        text: 'Nvidia holds [92 percent] of the market for data-center GPUs, IoT Analytics found.',
        published: '2025-03-10',
        claims: ['nvidia-dc-gpu-share-92pct'],
      },
      {
        text: 'Nvidia’s staff rate the canteen well: [92 percent] would come back.',
        published: '2025-03-10',
        claims: [],
      },
    ],
  },
  '21 percent again': {
    figure: { min: 21, unit: '%' },
    cases: [
      {
        text: 'Micron kommt bei HBM auf [21 Prozent] des Marktes.',
        lang: 'de',
        published: '2025-09-25',
        claims: ['micron-hbm-share-21pct'],
      },
      {
        text: 'Der Regen fiel in [21 Prozent] der Gemeinden aus.',
        lang: 'de',
        published: '2025-09-25',
        claims: [],
      },
    ],
  },
  '62 percent': {
    figure: { min: 62, unit: '%' },
    cases: [
      {
        text: 'In the quarter to October Nvidia’s revenue grew by [62 percent] over the year.',
        published: '2025-11-20',
        claims: ['nvidia-revenue-growth-q3-fy2026'],
      },
      {
        text: 'In the poll [62 percent] of nurses said that they were tired.',
        published: '2025-11-20',
        claims: [],
      },
    ],
  },
}
