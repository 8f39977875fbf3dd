import type { RankingSet } from './ranking-case'

/** One measure of one owner, told again at each date: the step that the sentence speaks of, and what is no step of it. */
export const steps: Record<string, RankingSet> = {
  'what Meta meant to spend in 2025, by the month it said so': {
    figure: { min: 72e9, unit: 'USD' },
    cases: [
      {
        text: 'Meta spent [$72 billion] on capital expenditure in 2025.',
        published: '2026-02-10',
        claims: ['meta-capex-2025-actual'],
      },
      {
        text: 'Metas Umsatz mit Anzeigen lag bei [72 Milliarden Dollar].',
        lang: 'de',
        published: '2025-08-05',
        claims: [],
      },
      {
        text: 'Harbour fees came to [$72 billion], the shipping lines said.',
        published: '2025-08-05',
        claims: [],
      },
    ],
  },
  '64 to 72 billion dollars': {
    figure: { min: 64e9, max: 72e9, unit: 'USD' },
    cases: [
      {
        text: 'Meta raised its capital spending forecast to between [$64 billion and $72 billion].',
        published: '2025-05-02',
        claims: ['meta-capex-2025-64-72bn'],
      },
      {
        text: 'The railways will need [$64 billion to $72 billion] for new tracks.',
        published: '2025-05-02',
        claims: [],
      },
    ],
  },
  '66 to 72 billion dollars': {
    figure: { min: 66e9, max: 72e9, unit: 'USD' },
    cases: [
      {
        text: 'Meta expects capital expenditures of [$66 billion to $72 billion] this year.',
        published: '2025-08-01',
        claims: ['meta-capex-2025-66-72bn'],
      },
      {
        text: 'Meta prevede per il 2025 spese in conto capitale fra [66 e 72 miliardi di dollari].',
        lang: 'it',
        published: '2025-08-01',
        claims: ['meta-capex-2025-66-72bn'],
      },
      {
        text: 'Analysts put the revenue of the hotel industry at [$66 billion to $72 billion].',
        published: '2025-08-01',
        claims: [],
      },
    ],
  },
  '70 to 72 billion dollars': {
    figure: { min: 70e9, max: 72e9, unit: 'USD' },
    cases: [
      {
        text: 'Meta now sees capital expenditures of [$70 billion to $72 billion] in 2025.',
        published: '2025-10-30',
        claims: ['meta-capex-2025-70-72bn'],
      },
      {
        text: 'Exports of coffee brought [$70 billion to $72 billion], the growers said.',
        published: '2025-10-30',
        claims: [],
      },
    ],
  },
  '125 to 145 billion dollars': {
    figure: { min: 125e9, max: 145e9, unit: 'USD' },
    cases: [
      {
        text: 'Meta raised its capital expenditure guidance for 2026 to [$125 billion to $145 billion].',
        published: '2026-05-01',
        claims: ['meta-capex-2026-125-145bn'],
      },
      {
        text: 'Rebuilding the coast would cost [$125 billion to $145 billion], insurers say.',
        published: '2026-05-01',
        claims: [],
      },
    ],
  },
  '180 to 190 billion dollars': {
    figure: { min: 180e9, max: 190e9, unit: 'USD' },
    cases: [
      {
        text: 'Alphabet lifted its capital spending plan for 2026 to between [$180 billion and $190 billion].',
        published: '2026-05-01',
        claims: ['alphabet-capex-2026-180-190bn'],
      },
      {
        text: 'Tourism earned the region [$180 billion to $190 billion].',
        published: '2026-05-01',
        claims: [],
      },
    ],
  },
  'what Amazon meant to spend in 2025': {
    figure: { min: 125e9, unit: 'USD' },
    cases: [
      {
        text: 'Amazon now expects capital expenditures of about [$125 billion] in 2025.',
        published: '2025-10-31',
        claims: ['amazon-capex-2025-125bn'],
      },
      {
        text: 'Amazon investirà [125 miliardi] di dollari nel 2025 e prevede di aumentare la spesa nel 2026.',
        lang: 'it',
        published: '2025-11-03',
        claims: ['amazon-capex-2025-125bn'],
      },
      {
        text: 'The states of the Amazon lost [$125 billion] to the drought.',
        published: '2025-10-31',
        claims: [],
      },
    ],
  },
  'what Amazon was on track to spend': {
    figure: { min: 118e9, unit: 'USD' },
    cases: [
      {
        text: 'Amazon is on track to spend [$118 billion] on capital expenditures this year.',
        published: '2025-08-04',
        claims: ['amazon-capex-2025-118bn'],
      },
      {
        text: 'Amazon’s rivals in groceries had sales of [$118 billion].',
        published: '2025-08-04',
        claims: [],
      },
    ],
  },
  'a quarter of Microsoft’s spending before it': {
    figure: { min: 30e9, unit: 'USD', qualifier: 'above' },
    cases: [
      {
        text: 'Microsoft expects capital spending of [more than $30 billion] in the current quarter.',
        published: '2025-07-31',
        claims: ['microsoft-capex-q1-fy2026-30bn'],
      },
      {
        text: 'Microsoft expects its capital spending to [exceed $30 billion] in the September quarter.',
        published: '2025-08-04',
        claims: ['microsoft-capex-q1-fy2026-30bn'],
      },
      {
        text: 'Farmers expect losses of [more than $30 billion] this quarter; Microsoft sells them weather maps.',
        published: '2025-07-31',
        claims: [],
      },
    ],
  },
  'a quarter of Microsoft’s spending': {
    figure: { min: 24.2e9, unit: 'USD' },
    cases: [
      {
        text: 'Microsoft’s capital expenditures were [$24.2 billion] in the June quarter.',
        published: '2025-07-31',
        claims: ['microsoft-capex-q4-fy2025'],
      },
      {
        text: 'The airline’s debts of [$24.2 billion] were moved to Microsoft’s cloud for safe keeping.',
        published: '2025-07-31',
        claims: [],
      },
    ],
  },
  'what Oracle meant to spend': {
    figure: { min: 35e9, unit: 'USD' },
    cases: [
      {
        text: 'Oracle now expects capital expenditures of around [$35 billion] in fiscal 2026, Safra Catz said.',
        published: '2025-09-10',
        claims: ['oracle-capex-fy2026-35bn'],
      },
      {
        text: 'The oracle of Delphi cost the state [$35 billion] in restoration, the ministry said.',
        published: '2025-09-10',
        claims: [],
      },
    ],
  },
  'what the four meant to spend, by August 2025': {
    figure: { min: 344e9, unit: 'USD' },
    cases: [
      {
        text: 'Microsoft, Amazon, Alphabet and Meta will spend more than [$344 billion] on capital expenditures this year.',
        published: '2025-08-04',
        claims: ['bigtech-capex-2025-344bn'],
      },
      {
        text: 'Pension funds hold [$344 billion] of bonds of Microsoft, Amazon, Alphabet and Meta.',
        published: '2025-08-04',
        claims: [],
      },
    ],
  },
  'three trillion dollars, for the first time': {
    figure: { min: 3e12, unit: 'USD' },
    cases: [
      {
        text: 'Microsoft’s market value passed [$3 trillion] for the first time.',
        published: '2024-01-25',
        claims: ['microsoft-mcap-3trn'],
      },
      {
        text: 'Alphabet hit a market capitalisation of [$3 trillion] for the first time after an antitrust ruling.',
        published: '2025-09-16',
        claims: ['alphabet-mcap-3trn'],
      },
      {
        text: 'Apple became the first company with a market value of [$3 trillion].',
        published: '2022-01-04',
        claims: ['apple-mcap-3trn'],
      },
      {
        text: 'The government’s debt has reached [$3 trillion], economists at Microsoft’s old bank say.',
        published: '2024-01-25',
        claims: [],
      },
      {
        text: 'Die Rentenkassen halten [3 Billionen Dollar] in Anleihen.',
        lang: 'de',
        published: '2022-01-04',
        claims: [],
      },
    ],
  },
  'Apple at four trillion dollars': {
    figure: { min: 4e12, unit: 'USD' },
    cases: [
      {
        text: 'Apple’s market capitalization surpassed [$4 trillion] for the first time as iPhone sales rose.',
        published: '2025-10-29',
        claims: ['apple-mcap-4trn'],
      },
      {
        text: 'Municipal bonds of [$4 trillion] are outstanding, the paper said.',
        published: '2025-10-29',
        claims: [],
      },
    ],
  },
  'Nvidia’s value when it passed Microsoft': {
    figure: { min: 3.34e12, unit: 'USD' },
    cases: [
      {
        text: 'Nvidia overtakes Microsoft: its market value reached [$3.34 trillion] on Tuesday.',
        published: '2024-06-19',
        claims: ['nvidia-mcap-3-34trn'],
      },
      {
        text: 'Apple’s market value stood at [$3.34 trillion].',
        published: '2024-06-19',
        claims: [],
      },
    ],
  },
  'Nvidia’s value after the election': {
    figure: { min: 3.65e12, unit: 'USD' },
    cases: [
      {
        text: 'Nvidia closed with a record market value of [$3.65 trillion].',
        published: '2024-11-08',
        claims: ['nvidia-mcap-3-6trn'],
      },
      {
        text: 'Apple’s market value stood at [$3.65 trillion].',
        published: '2024-11-08',
        claims: [],
      },
    ],
  },
  'Amazon at two trillion dollars': {
    figure: { min: 2e12, unit: 'USD' },
    cases: [
      {
        text: 'Amazon’s market value topped [$2 trillion] for the first time on Wednesday.',
        published: '2024-06-27',
        claims: ['amazon-mcap-2trn'],
      },
      {
        text: 'Clearing the Amazon has cost the world [$2 trillion] in lost rain, a study says.',
        published: '2024-06-27',
        claims: [],
      },
    ],
  },
}
