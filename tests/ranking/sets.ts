import type { RankingSet } from './ranking-case'

export const sets: Record<string, RankingSet> = {
  '100 billion dollars': {
    figure: { min: 100e9, unit: 'USD' },
    cases: [
      {
        text: 'Nvidia said in September it would put as much as [$100 billion] into OpenAI as each new gigawatt comes on line.',
        published: '2025-10-02',
        claims: ['nvidia-openai-100-billion'],
      },
      {
        text: 'Masayoshi Son is looking for [$100 billion] to build a chip company he calls Izanagi, Bloomberg reported.',
        published: '2024-02-20',
        claims: ['softbank-izanagi-100bn'],
      },
      {
        text: 'Standing next to the president-elect at Mar-a-Lago, SoftBank’s founder promised to invest [$100 billion] in the United States over four years.',
        published: '2024-12-17',
        claims: ['softbank-us-100bn'],
      },
      {
        text: 'Microsoft and OpenAI are drawing up plans for a supercomputer named Stargate that could cost [$100 billion].',
        published: '2024-04-02',
        claims: ['microsoft-openai-stargate-100-billion-2024'],
      },
      {
        text: 'Stargate, l’annuncio alla Casa Bianca\n\nOpenAI, SoftBank e Oracle metteranno subito [100 miliardi di dollari] nel progetto Stargate.',
        lang: 'it',
        published: '2025-01-22',
        claims: ['stargate-100-billion-immediately'],
      },
      {
        text: 'BlackRock, Microsoft and the Emirati fund MGX want to mobilise up to [$100 billion], debt included, for data centers and the power plants behind them.',
        published: '2024-09-18',
        claims: ['aip-blackrock-microsoft-mgx-100bn'],
      },
      {
        text: 'Hock Tan told analysts that Broadcom’s revenue from AI chips should pass [$100 billion] in 2027.',
        published: '2026-03-05',
        claims: ['broadcom-ai-sales-2027-100bn'],
      },
      {
        text: 'Amazon will pour more than [$100 billion] into capital expenditure this year, Andy Jassy said, most of it for AWS.',
        published: '2025-02-07',
        claims: ['amazon-capex-2025-100bn'],
      },
      { text: 'Disney plans to spend [$100 billion] on its parks over the next decade.', claims: [] },
      {
        text: 'The EU’s new defence fund would hold [$100 billion], according to a draft seen by this newspaper.',
        claims: [],
      },
      {
        text: 'Damage from the hurricane could reach [$100 billion], and insurers in Florida expect to carry less than half of it.',
        claims: [],
      },
      {
        text: 'Tesla’s shares lost [$100 billion] of market value in a single session after the delivery numbers.',
        claims: [],
      },
      {
        text: 'Die Bundesregierung will ein Sondervermögen von [100 Milliarden Dollar] für die Bahn auflegen.',
        lang: 'de',
        claims: [],
      },
      {
        text: 'El fondo soberano noruego ganó [100.000 millones de dólares] en el primer semestre.',
        lang: 'es',
        claims: [],
      },
    ],
  },
  '500 billion dollars': {
    figure: { min: 500e9, unit: 'USD' },
    cases: [
      {
        text: 'The Stargate venture of OpenAI, SoftBank and Oracle still speaks of [$500 billion] for data centers in America.',
        published: '2025-07-25',
        claims: ['stargate-500-billion'],
      },
      {
        text: 'Current and former employees sold shares at a price that values OpenAI at [$500 billion], more than SpaceX.',
        published: '2025-10-03',
        claims: ['openai-valuation-500bn-2025'],
      },
      {
        text: 'Jensen Huang told a hall in Washington that he sees [half a trillion dollars] of orders for Blackwell and Rubin chips.',
        published: '2025-10-29',
        claims: ['nvidia-orders-500bn'],
      },
      {
        text: 'Apple said on Monday that it would spend more than [$500 billion] in the United States over four years.',
        published: '2025-02-25',
        claims: ['apple-us-500bn'],
      },
      {
        text: 'Lisa Su of AMD now puts the market for AI accelerators at [$500 billion] in 2028.',
        published: '2024-10-11',
        claims: ['amd-ai-market-2028-500bn'],
      },
      {
        text: 'Nvidia wird mit Partnern in den USA KI-Server im Wert von bis zu [500 Milliarden Dollar] fertigen.',
        lang: 'de',
        published: '2025-04-15',
        claims: ['nvidia-us-manufacturing-500bn'],
      },
      {
        text: 'OpenAI, SoftBank et Oracle promettent [500 milliards de dollars] pour Stargate, leurs centres de données américains.',
        lang: 'fr',
        published: '2025-01-23',
        claims: ['stargate-500-billion'],
      },
      { text: 'Walmart’s grocery business alone turns over [$500 billion] in a good year.', claims: [] },
      {
        text: 'The port blockade has cost the region’s exporters [$500 billion], the bank says.',
        claims: [],
      },
      {
        text: 'L’Arabia Saudita ha speso [500 miliardi di dollari] per Neom, la città nel deserto.',
        lang: 'it',
        claims: [],
      },
    ],
  },
  '1 trillion dollars': {
    figure: { min: 1e12, unit: 'USD' },
    cases: [
      {
        text: 'In May 2023 Nvidia became the first chip maker with a market value of [$1 trillion].',
        published: '2023-06-01',
        claims: ['nvidia-mcap-1trn'],
      },
      {
        text: 'McKinsey expects the semiconductor industry to become a [trillion-dollar] market by 2030.',
        published: '2022-05-01',
        claims: ['mckinsey-chips-1trn-2030'],
      },
      {
        text: 'Goldman Sachs asked what the tech companies would get for the [$1 trillion] they are about to spend on AI.',
        published: '2024-07-03',
        claims: ['goldman-ai-capex-1trn'],
      },
      {
        text: 'Nvidia’s chief executive now sees orders of [$1 trillion] for Blackwell and Vera Rubin through 2027.',
        published: '2026-03-18',
        claims: ['nvidia-orders-1trn'],
      },
      {
        text: 'The world’s data centers are worth about [a trillion dollars], Jensen Huang said in Dubai.',
        published: '2024-02-13',
        claims: ['huang-data-centers-1-trillion-installed'],
      },
      {
        text: 'AMD’s Lisa Su told investors that the market for data-center chips would be worth [$1 trillion] by 2030.',
        published: '2025-11-12',
        claims: ['amd-dc-market-2030-1trn'],
      },
      { text: 'Congress passed a [$1 trillion] infrastructure bill that autumn.', claims: [] },
      { text: 'Student debt in America stands at more than [$1 trillion].', claims: [] },
      { text: 'Berkshire Hathaway briefly closed above [$1 trillion] for the first time.', claims: [] },
      {
        text: 'Global trade in counterfeit medicines may be worth [1 billón de dólares], calcula la OCDE.',
        lang: 'es',
        claims: [],
      },
    ],
  },
  '7 trillion dollars': {
    figure: { min: 7e12, unit: 'USD' },
    cases: [
      {
        text: 'Sam Altman wants to raise as much as [$7 trillion] to remake the chip industry.',
        published: '2024-02-10',
        claims: ['altman-chip-plan-5-7-trillion'],
      },
      {
        text: 'TSMC’s managers laughed when Altman told them he needed [$7 trillion] for 36 plants.',
        published: '2024-09-27',
        claims: ['altman-tsmc-7-trillion', 'altman-chip-plan-5-7-trillion'],
      },
      {
        text: 'O plano de Sam Altman para as fábricas de chips custaria [US$ 7 trilhões].',
        lang: 'pt-BR',
        published: '2024-02-12',
        claims: ['altman-chip-plan-5-7-trillion'],
      },
      {
        text: '奥尔特曼的芯片计划可能需要[7万亿美元]，《华尔街日报》报道。',
        lang: 'zh',
        published: '2024-02-11',
        claims: ['altman-chip-plan-5-7-trillion'],
      },
      {
        text: 'The federal government spent nearly [$7 trillion] last year, a third of it on pensions.',
        claims: [],
      },
      { text: 'Money-market funds now hold [$7 trillion], a record.', claims: [] },
      { text: 'BlackRock managed [$7 trillion] before the pandemic.', claims: [] },
      { text: 'Fossil fuel subsidies reached [$7 trillion] in 2022, the IMF says.', claims: [] },
    ],
  },
  '10 gigawatts': {
    figure: { min: 10e9, unit: 'W' },
    cases: [
      {
        text: 'Broadcom will build [10 gigawatts] of accelerators that OpenAI designed itself.',
        published: '2025-10-14',
        claims: ['openai-broadcom-10-gigawatts'],
      },
      {
        text: 'Under the letter of intent OpenAI is to deploy at least [10 gigawatts] of Nvidia systems.',
        published: '2025-09-23',
        claims: ['nvidia-openai-10-gigawatts'],
      },
      {
        text: 'With Oracle’s new sites Stargate is on its way to the promised [10 gigawatts].',
        published: '2025-07-24',
        claims: ['stargate-10-gigawatts'],
      },
      { text: 'Spain added [10 gigawatts] of solar panels in a single year.', claims: [] },
      {
        text: 'The grid operator of Texas expects a peak [10 gigawatts] higher than last summer’s.',
        claims: [],
      },
      { text: 'Deutschland schrieb dieses Jahr [10 Gigawatt] Windkraft aus.', lang: 'de', claims: [] },
    ],
  },
  '1 gigawatt': {
    figure: { min: 1e9, unit: 'W' },
    cases: [
      {
        text: 'Meta’s Prometheus cluster in Ohio will be the first with [1 gigawatt], Mark Zuckerberg wrote.',
        published: '2025-07-15',
        claims: ['meta-prometheus-1-gigawatt'],
      },
      {
        text: 'Anthropic will use up to a million of Google’s TPUs, well over [a gigawatt] of capacity in 2026.',
        published: '2025-10-24',
        claims: ['anthropic-google-1-gigawatt-2026'],
      },
      {
        text: 'The Emirati version of Stargate, in Abu Dhabi, is planned for [1 gigawatt].',
        published: '2025-05-23',
        claims: ['stargate-uae-1-gigawatt'],
      },
      {
        text: 'xAI’s Colossus 2 in Memphis has reached [1 gigawatt], Elon Musk says.',
        published: '2026-01-18',
        claims: ['xai-colossus-2-1-gigawatt'],
      },
      { text: 'The offshore wind farm will deliver [1 gigawatt] when it opens in 2028.', claims: [] },
      { text: 'Une centrale nucléaire produit environ [1 gigawatt].', lang: 'fr', claims: [] },
      { text: 'Ireland’s battery stores can now feed [1 gigawatt] into the network.', claims: [] },
    ],
  },
  '80 percent': {
    figure: { min: 80, unit: '%' },
    cases: [
      {
        text: 'Nvidia controls some [80 percent] of the market for high-end AI chips.',
        published: '2024-02-15',
        claims: ['nvidia-share-80pct'],
      },
      {
        text: 'Nvidia detiene circa l’[80%] del mercato dei chip per l’intelligenza artificiale.',
        lang: 'it',
        published: '2024-02-15',
        claims: ['nvidia-share-80pct'],
      },
      { text: 'Turnout reached [80 percent] in the northern districts.', claims: [] },
      {
        text: 'About [80 percent] of Nvidia’s engineers work from the office at least three days a week.',
        claims: [],
      },
      {
        text: 'In der Umfrage sagten [80 Prozent] der Lehrer, sie nutzten ChatGPT nie.',
        lang: 'de',
        claims: [],
      },
    ],
  },
  '20 billion dollars': {
    figure: { min: 20e9, unit: 'USD' },
    cases: [
      {
        text: 'Altman expects OpenAI to finish the year above [$20 billion] in annualized revenue.',
        published: '2025-11-07',
        claims: ['openai-arr-20bn-expected-end-2025'],
      },
      {
        text: 'A 3-nanometre plant would cost more than [$20 billion], TSMC’s Morris Chang said in 2017.',
        published: '2018-01-10',
        claims: ['leading-edge-fab-cost-20bn'],
      },
      { text: 'Ukraine will receive [$20 billion] from the frozen assets by Christmas.', claims: [] },
      { text: 'Uber spent [$20 billion] on drivers’ incentives before it made a profit.', claims: [] },
    ],
  },
  '40 billion dollars': {
    figure: { min: 40e9, unit: 'USD' },
    cases: [
      {
        text: 'SoftBank led the [$40 billion] funding round that OpenAI closed in March.',
        published: '2025-04-02',
        claims: ['openai-round-40bn-2025'],
      },
      {
        text: 'With the second fab TSMC’s bill in Arizona rose to [$40 billion].',
        published: '2022-12-10',
        claims: ['tsmc-arizona-40bn'],
      },
      { text: 'Boeing delivered planes worth [$40 billion] despite the strike.', claims: [] },
      { text: 'El Gobierno argentino debe [40.000 millones de dólares] al Fondo.', lang: 'es', claims: [] },
    ],
  },
}
