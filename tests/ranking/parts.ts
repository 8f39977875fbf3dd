import type { RankingSet } from './ranking-case'

/** Sentences that tell of more than one figure, party or time: what belongs to which. */
export const parts: Record<string, RankingSet> = {
  '300 billion dollars in two clauses': {
    figure: { min: 300e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI raised $40 billion in March 2025 at a valuation of [$300 billion], and in September it signed a contract with Oracle for computing power worth as much over five years.',
        published: '2025-10-10',
        claims: ['openai-valuation-300bn-2025'],
      },
      {
        text: 'Investors paid $40 billion in March at the price of a giant, and in September OpenAI ordered computing power from Oracle for [$300 billion] over five years.',
        published: '2025-10-10',
        claims: ['openai-oracle-300-billion'],
      },
      {
        text: 'OpenAI’s rent will rise, while the state of Bavaria must set aside [$300 billion] for pensions.',
        published: '2025-10-10',
        claims: [],
      },
    ],
  },
  '40 billion dollars beside a contract': {
    figure: { min: 40e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI raised [$40 billion] in March 2025 at a valuation of $300 billion, and in September it signed a contract with Oracle worth as much again.',
        published: '2025-10-10',
        claims: ['openai-round-40bn-2025'],
      },
      {
        text: 'Im März 2025 holte sich OpenAI in einer Finanzierungsrunde [40 Milliarden Dollar], und im September schloss der Konzern einen Vertrag mit Oracle.',
        lang: 'de',
        published: '2025-10-10',
        claims: ['openai-round-40bn-2025'],
      },
      {
        text: 'OpenAI’s backers are patient, but the Dutch railways lost [$40 billion] in a decade.',
        published: '2025-10-10',
        claims: [],
      },
      {
        text: 'Während OpenAI wächst, kostet der Ausbau der Autobahnen [40 Milliarden Dollar].',
        lang: 'de',
        published: '2025-10-10',
        claims: [],
      },
    ],
  },
  'energy of one question': {
    figure: { min: 0.34, unit: 'Wh' },
    cases: [
      {
        text: 'Google says a Gemini prompt takes 0.24 watt-hours, while Altman has put the average ChatGPT query at [0.34 watt-hours].',
        published: '2025-10-01',
        claims: ['altman-chatgpt-0-34-wh'],
      },
      {
        text: 'Per Google una domanda a Gemini consuma 0,24 wattora, mentre Altman parla di [0,34 wattora] per ChatGPT.',
        lang: 'it',
        published: '2025-10-01',
        claims: ['altman-chatgpt-0-34-wh'],
      },
      {
        text: 'Our doorbell uses [0.34 watt-hours] a day, less than Google’s.',
        published: '2025-10-01',
        claims: [],
      },
      {
        text: 'Il campanello di una scuola di Pavia consuma [0,34 wattora] al giorno.',
        lang: 'it',
        published: '2025-10-01',
        claims: [],
      },
    ],
  },
  'digits swapped in another clause than Google’s': {
    figure: { min: 0.43, unit: 'Wh' },
    cases: [
      {
        text: 'Google says a Gemini prompt takes 0.24 watt-hours, while Altman has put an average ChatGPT query at [0.43 watt-hours].',
        published: '2025-10-01',
        claims: ['altman-chatgpt-0-34-wh'],
        relation: 'differs',
      },
      {
        text: 'Google says a Gemini prompt takes 0.24 watt-hours, while a hearing aid gets by on [0.43 watt-hours] a day.',
        published: '2025-10-01',
        claims: [],
      },
    ],
  },
  'a forecast of data centres’ power, by the digits of one year’s': {
    figure: { min: 165, unit: '%' },
    cases: [
      {
        text: 'Goldman Sachs expects the power demand of data centres to rise [165 percent] by 2030.',
        published: '2026-09-01',
        claims: ['goldman-dc-power-165-percent-2030'],
      },
      {
        text: 'Goldman Sachs expects the price of copper to rise [165 percent] by 2030.',
        published: '2026-09-01',
        claims: [],
      },
    ],
  },
  'data centres’ electricity in 2030, as it was seen a year later': {
    figure: { min: 950e12, unit: 'Wh' },
    cases: [
      {
        text: 'Data centres will draw [950 TWh] in 2030, the IEA says.',
        published: '2026-09-01',
        claims: ['iea-dc-950-twh-2030'],
      },
      { text: 'France’s reactors may make [950 TWh] in 2030.', published: '2026-09-01', claims: [] },
    ],
  },
  '945 terawatt-hours after a forecast for another year': {
    figure: { min: 945e12, unit: 'Wh' },
    cases: [
      {
        text: 'According to the International Energy Agency, data centers used 415 TWh in 2024 and will use [945 TWh] in 2030.',
        published: '2025-10-01',
        claims: ['iea-dc-945-twh-2030'],
      },
      {
        text: 'The International Energy Agency is worried about the grid. It sees [945 TWh] in 2030.',
        published: '2025-10-01',
        claims: ['iea-dc-945-twh-2030'],
      },
      {
        text: 'Selon l’Agence internationale de l’énergie, les centres de données ont consommé 415 TWh en 2024 et en consommeront [945] en 2030.',
        lang: 'fr',
        published: '2025-10-01',
        claims: ['iea-dc-945-twh-2030'],
      },
      {
        text: 'Electricity demand from data centres will more than double by 2030 to around [945 TWh], according to the IEA.',
        published: '2026-09-01',
        claims: ['iea-dc-945-twh-2030'],
      },
      { text: 'Japan burned gas for [945 TWh] of heat in 2019.', published: '2025-10-01', claims: [] },
      {
        text: 'La Norvège a exporté [945 TWh] de gaz en 2022.',
        lang: 'fr',
        published: '2025-10-01',
        claims: [],
      },
      {
        text: 'Una fábrica de Bilbao ahorró en diez años [945 TWh], dice su dueño.',
        lang: 'es',
        published: '2025-10-01',
        claims: [],
      },
    ],
  },
  '100 billion dollars for Izanagi': {
    figure: { min: 100e9, unit: 'USD', qualifier: 'max' },
    cases: [
      {
        text: 'Masayoshi Son, il fondatore di SoftBank, cercava fino a [100 miliardi di dollari] per una società di chip chiamata Izanagi.',
        lang: 'it',
        published: '2025-12-05',
        claims: ['softbank-izanagi-100bn', 'softbank-us-100bn'],
      },
      {
        text: 'Softbankchefen Masayoshi Son ville ha upp till [100 miljarder dollar] till Izanagi.',
        lang: 'sv',
        published: '2025-12-05',
        claims: ['softbank-izanagi-100bn'],
      },
      {
        text: 'SoftBank watched as the Saudi kingdom put up to [$100 billion] into football.',
        published: '2025-12-05',
        claims: [],
      },
      {
        text: 'Kommunen i Lund vill låna upp till [100 miljarder dollar] till en ny simhall.',
        lang: 'sv',
        published: '2025-12-05',
        claims: [],
      },
    ],
  },
  '30 billion dollars from Google': {
    figure: { min: 30e9, unit: 'USD', qualifier: 'max' },
    cases: [
      {
        text: 'Two weeks ago Google agreed to put as much as [$30 billion] more into Anthropic.',
        published: '2026-04-29',
        claims: ['google-anthropic-30-billion-more'],
      },
      {
        text: 'Vor zwei Wochen sagte Google zu, bis zu [30 Milliarden Dollar] mehr in Anthropic zu stecken.',
        lang: 'de',
        published: '2026-04-29',
        claims: ['google-anthropic-30-billion-more'],
      },
      {
        text: 'Two weeks ago Gazprom agreed to lay pipes for as much as [$30 billion].',
        published: '2026-04-29',
        claims: [],
      },
      {
        text: 'Vor zwei Wochen bat die Stadt Kassel um bis zu [30 Milliarden Dollar].',
        lang: 'de',
        published: '2026-04-29',
        claims: [],
      },
    ],
  },
  '21 percent of Ireland’s power': {
    figure: { min: 21, unit: '%' },
    cases: [
      {
        text: 'Data centers drink power. In Ireland server halls took [21%] of what the meters counted in 2023.',
        published: '2026-05-10',
        claims: ['ireland-dc-21-percent-2023'],
      },
      {
        text: 'In Irland lag der Anteil der Rechenzentren am Strom 2023 schon bei [21 Prozent].',
        lang: 'de',
        published: '2026-05-10',
        claims: ['ireland-dc-21-percent-2023'],
      },
      { text: 'In Ireland [21%] of voters chose the Greens in 2023.', published: '2026-05-10', claims: [] },
      {
        text: 'Le maire de Lyon veut économiser [21 %] sur l’éclairage.',
        lang: 'fr',
        published: '2026-05-10',
        claims: [],
      },
    ],
  },
  '15 percent of the people': {
    figure: { min: 15, unit: '%' },
    cases: [
      {
        text: 'Washington wants [15 percent] of what Nvidia and AMD take in from chips sold to China.',
        published: '2025-08-20',
        claims: ['nvidia-amd-china-cut-15pct'],
      },
      {
        text: 'In New Zealand [15%] of the resident population is of Asian origin, and many came from China.',
        claims: [],
      },
      {
        text: 'En Nueva Zelanda el [15 %] de la población es de origen asiático, sobre todo de China.',
        lang: 'es',
        claims: [],
      },
    ],
  },
  '5 billion dollars beside Nvidia': {
    figure: { min: 5e9, unit: 'USD' },
    cases: [
      {
        text: 'Nvidia is buying shares in Intel for [$5 billion].',
        published: '2025-10-01',
        claims: ['nvidia-intel-5bn'],
      },
      {
        text: 'Nvidia had its best quarter ever. Somebody paid [$5 billion] for a painting.',
        published: '2025-10-01',
        claims: [],
      },
      {
        text: 'Nvidia a connu son meilleur trimestre. Quelqu’un a payé [5 milliards de dollars] pour un tableau.',
        lang: 'fr',
        published: '2025-10-01',
        claims: [],
      },
    ],
  },
  '7 trillion dollars before the Times told of it': {
    figure: { min: 7e12, unit: 'USD' },
    cases: [
      {
        text: 'Altman a caccia di soldi\n\ndi Anna Rossi, 16 febbraio 2024\n\nIl capo di OpenAI Sam Altman cerca [7.000 miliardi di dollari] per fabbriche come quelle di TSMC.',
        lang: 'it',
        claims: ['altman-chip-plan-5-7-trillion'],
      },
      {
        text: 'Money\n\nBy Ann Ross, February 16, 2024\n\nThe American state has spent [$7 trillion], and TSMC’s chips cost it little.',
        claims: [],
      },
    ],
  },
}
