import type { RankingSet } from './ranking-case'

/** Round sums of money that many facts share: a sentence for each fact that the other sets leave out, and the same sum in other hands. */
export const roundSums: Record<string, RankingSet> = {
  'four trillion dollars': {
    figure: { min: 4e12, unit: 'USD' },
    cases: [
      {
        text: 'Google’s parent is the fourth company ever to be worth [$4 trillion].',
        published: '2026-01-13',
        claims: ['alphabet-mcap-4trn'],
      },
      {
        text: 'Nach Nvidia ist auch Microsoft an der Börse [vier Billionen Dollar] wert.',
        lang: 'de',
        published: '2025-08-01',
        claims: ['microsoft-mcap-4trn'],
      },
      {
        text: 'No company had been worth [$4 trillion] before Nvidia.',
        published: '2025-07-10',
        claims: ['nvidia-mcap-4trn'],
      },
      {
        text: 'Japan’s economy produces [$4 trillion] of goods and services a year.',
        published: '2025-08-01',
        claims: [],
      },
      {
        text: 'Les banques centrales détiennent [4 000 milliards de dollars] d’emprunts d’État.',
        lang: 'fr',
        published: '2026-01-13',
        claims: [],
      },
    ],
  },
  '38 billion dollars': {
    figure: { min: 38e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI will rent servers from Amazon for [$38 billion] over seven years.',
        published: '2025-11-04',
        claims: ['openai-aws-38-billion'],
      },
      {
        text: 'Le banche preparano prestiti per [38 miliardi di dollari] per i data center di Vantage destinati a Oracle.',
        lang: 'it',
        published: '2025-10-24',
        claims: ['oracle-vantage-38bn'],
      },
      {
        text: 'De verzekeraars verwachten [38 miljard dollar] schade door de orkaan.',
        lang: 'nl',
        published: '2025-11-04',
        claims: [],
      },
      { text: 'Peru exported minerals for [$38 billion].', published: '2025-10-24', claims: [] },
    ],
  },
  '6.5 billion dollars': {
    figure: { min: 6.5e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI paid [$6.5 billion] for io, the company of the man who drew the iPhone, Jony Ive.',
        published: '2025-05-23',
        claims: ['openai-io-6-5bn'],
      },
      {
        text: 'SoftBank rachète le concepteur de puces Ampere Computing pour [6,5 milliards de dollars].',
        lang: 'fr',
        published: '2025-03-20',
        claims: ['softbank-ampere-6-5bn'],
      },
      {
        text: 'CoreWeave’s newest contract with OpenAI is worth up to [$6.5 billion].',
        published: '2025-09-26',
        claims: ['openai-coreweave-6-5-billion'],
      },
      {
        text: 'El metro de Bogotá costará [6.500 millones de dólares].',
        lang: 'es',
        published: '2025-05-23',
        claims: [],
      },
      {
        text: 'The orchard growers of Washington state sold fruit for [$6.5 billion].',
        published: '2025-09-26',
        claims: [],
      },
      {
        text: 'Die Werft in Triest hat Aufträge über [6,5 Milliarden Dollar].',
        lang: 'de',
        published: '2025-03-20',
        claims: [],
      },
    ],
  },
  'two trillion dollars again': {
    figure: { min: 2e12, unit: 'USD' },
    cases: [
      {
        text: 'Carry the line on to GPT-7, Scott Alexander wrote, and the bill is [$2 trillion].',
        published: '2024-02-20',
        claims: ['acx-gpt7-2-trillion'],
      },
      {
        text: 'Im Jahr 2026 werden weltweit mehr als [zwei Billionen Dollar] für künstliche Intelligenz ausgegeben, sagt Gartner.',
        lang: 'de',
        published: '2025-09-18',
        claims: ['gartner-ai-spending-2026-2trn'],
      },
      {
        text: 'In four or five years, Jensen Huang told the summit in Dubai, the world’s data centers will be worth [$2 trillion].',
        published: '2024-02-13',
        claims: ['huang-data-centers-2-trillion-4-5-years'],
      },
      { text: 'Italy’s households hold [$2 trillion] in deposits.', published: '2024-02-20', claims: [] },
      {
        text: 'As reservas internacionais da região somam [2 trilhões de dólares].',
        lang: 'pt',
        published: '2025-09-18',
        claims: [],
      },
      {
        text: 'Brussels puts the cost of the clean-up at [$2 trillion].',
        published: '2024-02-13',
        claims: [],
      },
    ],
  },
  '40 billion dollars again': {
    figure: { min: 40e9, unit: 'USD' },
    cases: [
      {
        text: 'A group around BlackRock and Nvidia is buying Aligned Data Centers for [$40 billion].',
        published: '2025-10-16',
        claims: ['aip-aligned-40-billion'],
      },
      {
        text: 'Google potrebbe investire fino a [40 miliardi di dollari] in Anthropic.',
        lang: 'it',
        published: '2026-04-25',
        claims: ['google-anthropic-40-billion'],
      },
      {
        text: 'Google is putting [$40 billion] into data centers in Texas.',
        published: '2025-11-15',
        claims: ['google-texas-40bn'],
      },
      {
        text: 'Oracle gibt [40 Milliarden Dollar] für Nvidia-Chips aus, mit denen OpenAI in Abilene rechnen soll.',
        lang: 'de',
        published: '2025-05-24',
        claims: ['oracle-abilene-40-billion-chips'],
      },
      {
        text: 'By August OpenAI was selling at a pace of [$40 billion] a year, Bloomberg reported.',
        published: '2026-08-14',
        claims: ['openai-arr-40bn-aug-2026'],
      },
      { text: 'The dam on the Brahmaputra may cost [$40 billion].', published: '2025-10-16', claims: [] },
      {
        text: 'Los agricultores perdieron [40.000 millones de dólares] en la sequía.',
        lang: 'es',
        published: '2025-11-15',
        claims: [],
      },
      {
        text: 'Norweska flota tankowców jest warta [40 miliardów dolarów].',
        lang: 'pl',
        published: '2026-04-25',
        claims: [],
      },
      { text: 'Chile’s copper earned [$40 billion].', published: '2026-08-14', claims: [] },
    ],
  },
  '100 billion dollars again': {
    figure: { min: 100e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic’s contract with Amazon runs to more than [$100 billion] in ten years.',
        published: '2026-04-21',
        claims: ['anthropic-amazon-100-billion-10-years'],
      },
      {
        text: 'By 2028, Micron reckons, high-bandwidth memory will be a market of [$100 billion].',
        published: '2025-12-18',
        claims: ['micron-hbm-market-2028-100bn'],
      },
      {
        text: 'OpenAI verlängert seinen Vertrag mit Amazon Web Services um [100 Milliarden Dollar] auf acht Jahre.',
        lang: 'de',
        published: '2026-02-28',
        claims: ['openai-aws-plus-100-billion'],
      },
      {
        text: 'OpenAI è in trattative iniziali per un round che la valuterebbe almeno [100 miliardi di dollari].',
        lang: 'it',
        published: '2023-12-23',
        claims: ['openai-valuation-100bn-talks-2023'],
      },
      { text: 'Mexico’s exports of cars have passed [$100 billion].', published: '2025-12-18', claims: [] },
      { text: '瑞士养老基金在海外投资了[1000亿美元]。', lang: 'zh', published: '2026-04-21', claims: [] },
      {
        text: 'La sécheresse a coûté [100 milliards de dollars] aux éleveurs d’Afrique australe.',
        lang: 'fr',
        published: '2026-02-28',
        claims: [],
      },
      { text: 'The church’s lands are worth [$100 billion].', published: '2023-12-23', claims: [] },
    ],
  },
  '80 billion dollars again': {
    figure: { min: 80e9, unit: 'USD' },
    cases: [
      {
        text: 'Alphabet will sell shares for [$80 billion] to pay for computers, and Berkshire Hathaway is taking some.',
        published: '2026-06-02',
        claims: ['alphabet-stock-sale-80bn'],
      },
      {
        text: 'When xAI swallowed X, Musk put the price of xAI at [$80 billion].',
        published: '2025-03-30',
        claims: ['xai-valuation-80bn-2025'],
      },
      {
        text: 'Die Flut hat in Bangladesch Schäden von [80 Milliarden Dollar] angerichtet.',
        lang: 'de',
        published: '2025-03-30',
        claims: [],
      },
      { text: 'Greek shipowners control vessels worth [$80 billion].', published: '2026-06-02', claims: [] },
    ],
  },
  '13 billion dollars again': {
    figure: { min: 13e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic has closed a Series F of [$13 billion].',
        published: '2025-09-03',
        claims: ['anthropic-series-f-13bn'],
      },
      {
        text: 'xAI brûlera [13 milliards de dollars] cette année, rapporte Bloomberg.',
        lang: 'fr',
        published: '2025-06-19',
        claims: ['xai-cash-burn-13bn-2025'],
      },
      {
        text: 'A high-speed line from Lisbon to Porto would take [$13 billion].',
        published: '2025-09-03',
        claims: [],
      },
      {
        text: 'Zuivelboeren in Nieuw-Zeeland verkochten voor [13 miljard dollar] aan melkpoeder.',
        lang: 'nl',
        published: '2025-06-19',
        claims: [],
      },
    ],
  },
  '20 billion dollars again': {
    figure: { min: 20e9, unit: 'USD' },
    cases: [
      {
        text: 'Beyond that, Amazon may put up to [$20 billion] more into Anthropic later.',
        published: '2026-04-21',
        claims: ['amazon-anthropic-20-billion-option'],
      },
      {
        text: 'Nvidia paga circa [20 miliardi di dollari] per le attività di Groq, secondo CNBC.',
        lang: 'it',
        published: '2025-12-26',
        claims: ['nvidia-groq-20-billion'],
      },
      {
        text: 'OpenAI’s chips from Cerebras will cost it more than [$20 billion], Reuters reported.',
        published: '2026-04-18',
        claims: ['openai-cerebras-20-billion'],
      },
      {
        text: 'xAI hat in seiner Serie E [20 Milliarden Dollar] eingesammelt.',
        lang: 'de',
        published: '2026-01-07',
        claims: ['xai-series-e-20-billion'],
      },
      { text: 'A bridge to Sicily is to cost [$20 billion].', published: '2026-01-07', claims: [] },
      {
        text: 'Los turistas dejaron en el Caribe [20.000 millones de dólares].',
        lang: 'es',
        published: '2025-12-26',
        claims: [],
      },
      { text: 'Vaccines brought the Danish firm [$20 billion].', published: '2026-04-18', claims: [] },
      { text: 'タイの米輸出は[200億ドル]に達した。', lang: 'ja', published: '2026-04-21', claims: [] },
    ],
  },
  '25 billion dollars again': {
    figure: { min: 25e9, unit: 'USD' },
    cases: [
      {
        text: 'With what may follow, Amazon’s new money for Anthropic comes to [$25 billion].',
        published: '2026-04-21',
        claims: ['amazon-anthropic-25-billion-2026'],
      },
      {
        text: 'Im Februar lag OpenAIs annualisierter Umsatz bei mehr als [25 Milliarden Dollar].',
        lang: 'de',
        published: '2026-03-05',
        claims: ['openai-arr-25bn-feb-2026'],
      },
      { text: 'Egypt owes the fund [$25 billion].', published: '2026-03-05', claims: [] },
      {
        text: 'Les vignerons de Californie ont vendu pour [25 milliards de dollars].',
        lang: 'fr',
        published: '2026-04-21',
        claims: [],
      },
    ],
  },
  '5 billion dollars again': {
    figure: { min: 5e9, unit: 'USD' },
    cases: [
      {
        text: 'Amazon is putting another [$5 billion] into Anthropic.',
        published: '2026-04-21',
        claims: ['amazon-anthropic-5-billion-2026'],
      },
      {
        text: 'Lisa Su said that AMD had sold data-center GPUs for more than [$5 billion] in 2024.',
        published: '2025-02-05',
        claims: ['amd-mi300-2024-actual-5bn'],
      },
      {
        text: 'Sutskevers Safe Superintelligence wurde dabei mit [fünf Milliarden Dollar] bewertet.',
        lang: 'de',
        published: '2024-09-06',
        claims: ['ssi-valuation-5bn-2024'],
      },
      { text: 'Iceland’s new airport would cost [$5 billion].', published: '2026-04-21', claims: [] },
      {
        text: 'La squadra di basket è stata venduta per [5 miliardi di dollari].',
        lang: 'it',
        published: '2025-02-05',
        claims: [],
      },
      { text: 'Kazakhstan sold uranium for [$5 billion].', published: '2024-09-06', claims: [] },
    ],
  },
  '200 billion dollars again': {
    figure: { min: 200e9, unit: 'USD' },
    cases: [
      {
        text: 'Micron will spend [$200 billion] on making memory in America.',
        published: '2025-06-13',
        claims: ['micron-us-200bn'],
      },
      {
        text: 'Goldman Sachs sieht die weltweiten Investitionen in KI bis 2025 auf fast [200 Milliarden Dollar] steigen.',
        lang: 'de',
        published: '2023-08-02',
        claims: ['goldman-ai-investment-200bn-2025'],
      },
      { text: 'The Nile basin needs [$200 billion] of irrigation.', published: '2025-06-13', claims: [] },
      {
        text: 'Les assureurs ont versé [200 milliards de dollars] aux sinistrés.',
        lang: 'fr',
        published: '2023-08-02',
        claims: [],
      },
    ],
  },
  '50 billion dollars again': {
    figure: { min: 50e9, unit: 'USD' },
    cases: [
      {
        text: 'Amazon will spend up to [$50 billion] on artificial intelligence for American government agencies.',
        published: '2025-11-25',
        claims: ['amazon-government-ai-50bn'],
      },
      {
        text: 'Amazon steckt bis zu [50 Milliarden Dollar] in OpenAI, einen Teil davon unter Bedingungen.',
        lang: 'de',
        published: '2026-02-28',
        claims: ['amazon-openai-50-billion'],
      },
      {
        text: 'A fine settembre i ricavi annualizzati di OpenAI erano vicini a [50 miliardi di dollari].',
        lang: 'it',
        published: '2026-10-09',
        claims: ['openai-arr-50bn-sep-2026'],
      },
      { text: 'The Mekong’s fisheries are worth [$50 billion].', published: '2025-11-25', claims: [] },
      {
        text: 'Bouw van de dijken kost [50 miljard dollar].',
        lang: 'nl',
        published: '2026-02-28',
        claims: [],
      },
      { text: 'Nigeria’s diaspora sent home [$50 billion].', published: '2026-10-09', claims: [] },
    ],
  },
  '35 billion dollars again': {
    figure: { min: 35e9, unit: 'USD' },
    cases: [
      {
        text: 'Amazon has promised India more than [$35 billion] by 2030.',
        published: '2025-12-11',
        claims: ['amazon-india-35bn'],
      },
      {
        text: 'Of Amazon’s money for OpenAI, [$35 billion] will flow only on conditions.',
        published: '2026-02-28',
        claims: ['amazon-openai-35-billion-conditional'],
      },
      {
        text: 'Ein Gigawatt an KI-Rechenzentren kostet nach Bernsteins Rechnung [35 Milliarden Dollar].',
        lang: 'de',
        published: '2025-10-30',
        claims: ['bernstein-35bn-per-gw'],
      },
      { text: 'Vietnam’s garment makers exported [$35 billion].', published: '2025-12-11', claims: [] },
      {
        text: 'Autostrady pochłonęły [35 miliardów dolarów].',
        lang: 'pl',
        published: '2026-02-28',
        claims: [],
      },
      { text: 'The bishops’ schools cost the state [$35 billion].', published: '2025-10-30', claims: [] },
    ],
  },
  '500 billion dollars in Ohio': {
    figure: { min: 500e9, unit: 'USD' },
    cases: [
      {
        text: 'The campus at Ports-Pike in Ohio would cost [$500 billion] if built in full, The Information reported.',
        published: '2026-06-20',
        claims: ['openai-ohio-500-billion'],
      },
      {
        text: 'Ohio’s roads and bridges need [$500 billion], the engineers say.',
        published: '2026-06-20',
        claims: [],
      },
    ],
  },
  'one trillion dollars again': {
    figure: { min: 1e12, unit: 'USD' },
    cases: [
      {
        text: 'The Financial Times adds OpenAI’s computing deals of the year up to [$1 trillion].',
        published: '2025-10-08',
        claims: ['openai-1-trillion-deals-2025'],
      },
      {
        text: 'OpenAI bereitet einen Börsengang vor, der es mit bis zu [einer Billion Dollar] bewerten könnte, berichtet Reuters.',
        lang: 'de',
        published: '2025-10-30',
        claims: ['openai-valuation-1tn-ipo-2025'],
      },
      {
        text: 'Chip sales will reach [$1 trillion] in 2026, the Semiconductor Industry Association’s John Neuffer expects.',
        published: '2026-02-08',
        claims: ['sia-forecast-2026-1trn'],
      },
      { text: 'Climate damage has cost the continent [$1 trillion].', published: '2025-10-08', claims: [] },
      {
        text: 'A dívida dos municípios chega a [1 trilhão de dólares].',
        lang: 'pt',
        published: '2025-10-30',
        claims: [],
      },
      {
        text: 'Women’s unpaid work is worth [$1 trillion] to the country.',
        published: '2026-02-08',
        claims: [],
      },
    ],
  },
  '2 billion dollars again': {
    figure: { min: 2e9, unit: 'USD' },
    cases: [
      {
        text: 'Mira Murati’s Thinking Machines took [$2 billion] from investors in its first round.',
        published: '2025-07-17',
        claims: ['thinking-machines-round-2bn-2025'],
      },
      { text: 'The museum’s new wing cost [$2 billion].', published: '2025-07-17', claims: [] },
    ],
  },
  'one billion dollars for Nokia': {
    figure: { min: 1e9, unit: 'USD' },
    cases: [
      {
        text: 'Nvidia is buying into Nokia for [$1 billion] and wants to build 6G with the Finns.',
        published: '2025-10-29',
        claims: ['nvidia-nokia-1bn'],
      },
      {
        text: 'Finnland gibt [eine Milliarde Dollar] für Grenzzäune aus.',
        lang: 'de',
        published: '2025-10-29',
        claims: [],
      },
    ],
  },
  'one billion dollars a month': {
    figure: { min: 1e9, unit: 'USD', per: 'month' },
    cases: [
      {
        text: 'Musk’s xAI is burning [$1 billion a month], Bloomberg reported.',
        published: '2025-06-19',
        claims: ['xai-cash-burn-1bn-a-month'],
      },
      { text: 'The siege costs the city [$1 billion a month].', published: '2025-06-19', claims: [] },
    ],
  },
  '30 billion dollars again': {
    figure: { min: 30e9, unit: 'USD' },
    cases: [
      {
        text: 'In April Anthropic’s revenue was running at more than [$30 billion] a year.',
        published: '2026-04-08',
        claims: ['anthropic-arr-30bn-apr-2026'],
      },
      {
        text: 'Anthropic a levé [30 milliards de dollars] dans sa série G.',
        lang: 'fr',
        published: '2026-02-13',
        claims: ['anthropic-series-g-30bn'],
      },
      {
        text: 'Meta has sold bonds for [$30 billion], and orders were four times as large.',
        published: '2025-11-01',
        claims: ['meta-bonds-30bn'],
      },
      {
        text: 'Microsoft will invest [$30 billion] in Britain over four years.',
        published: '2025-09-17',
        claims: ['microsoft-uk-30bn-usd'],
      },
      {
        text: 'Nvidia steuert [30 Milliarden Dollar] zu OpenAIs neuer Runde bei.',
        lang: 'de',
        published: '2026-02-28',
        claims: ['nvidia-openai-30-billion-2026'],
      },
      {
        text: 'Nvidia’s revenue came to [$30 billion] in the quarter that ended in July 2024.',
        published: '2024-08-29',
        claims: ['nvidia-revenue-q2-fy2025'],
      },
      {
        text: 'SoftBank mette [30 miliardi di dollari] nel nuovo round di OpenAI.',
        lang: 'it',
        published: '2026-02-28',
        claims: ['softbank-openai-30-billion-2026'],
      },
      { text: 'Ethiopia’s dam and its lines have cost [$30 billion].', published: '2026-02-13', claims: [] },
      {
        text: 'Los bancos de Panamá guardan [30.000 millones de dólares] de extranjeros.',
        lang: 'es',
        published: '2025-11-01',
        claims: [],
      },
      {
        text: 'De vissers van Noorwegen exporteerden voor [30 miljard dollar].',
        lang: 'nl',
        published: '2025-09-17',
        claims: [],
      },
      { text: 'Denmark’s rail upgrade will take [$30 billion].', published: '2026-04-08', claims: [] },
      { text: 'A grain deal was worth [$30 billion] to Odessa.', published: '2024-08-29', claims: [] },
    ],
  },
  '65 billion dollars again': {
    figure: { min: 65e9, unit: 'USD' },
    cases: [
      {
        text: 'At the end of July Anthropic’s annualised revenue passed [$65 billion].',
        published: '2026-08-18',
        claims: ['anthropic-arr-65bn-jul-2026'],
      },
      {
        text: 'Anthropic hat in der Serie H [65 Milliarden Dollar] eingesammelt.',
        lang: 'de',
        published: '2026-05-29',
        claims: ['anthropic-series-h-65-billion'],
      },
      { text: 'Florida’s growers lost [$65 billion] to the freeze.', published: '2026-08-18', claims: [] },
      {
        text: 'Le tunnel sous le détroit coûterait [65 milliards de dollars].',
        lang: 'fr',
        published: '2026-05-29',
        claims: [],
      },
    ],
  },
  '600 billion dollars again': {
    figure: { min: 600e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI has told investors that it will spend about [$600 billion] on computing by 2030.',
        published: '2026-02-21',
        claims: ['openai-600-billion-compute-2030'],
      },
      {
        text: 'Housing the homeless would take [$600 billion] by 2030, the mayors say.',
        published: '2026-02-21',
        claims: [],
      },
    ],
  },
  '10 billion dollars again': {
    figure: { min: 10e9, unit: 'USD' },
    cases: [
      {
        text: 'Google puts [$10 billion] into Anthropic now, and more if targets are met.',
        published: '2026-04-25',
        claims: ['google-anthropic-10-billion'],
      },
      {
        text: 'Meta mietet für mehr als [zehn Milliarden Dollar] Server in der Google Cloud.',
        lang: 'de',
        published: '2025-08-23',
        claims: ['meta-google-cloud-10bn'],
      },
      {
        text: 'Microsoft is in talks to put [$10 billion] into OpenAI, Semafor reported.',
        published: '2023-01-10',
        claims: ['microsoft-openai-10bn-2023'],
      },
      { text: 'Croatia’s tourists spent [$10 billion].', published: '2025-08-23', claims: [] },
      { text: 'Il ponte costerà [10 miliardi di dollari].', lang: 'it', published: '2026-04-25', claims: [] },
      { text: 'The diocese was sued for [$10 billion].', published: '2023-01-10', claims: [] },
    ],
  },
}
