import type { RankingSet } from './ranking-case'

/** Sums of money that two or more facts share, each told as news tells it, and the same sum in other hands. */
export const twinSums: Record<string, RankingSet> = {
  'one billion dollars': {
    figure: { min: 1e9, unit: 'USD' },
    cases: [
      {
        text: 'Ilya Sutskever left OpenAI in the spring; by September his Safe Superintelligence had [$1 billion] from investors.',
        published: '2024-09-06',
        claims: ['ssi-round-1bn-2024'],
      },
      {
        text: 'Begonnen hatte es 2019, als Microsoft der damals noch gemeinnützigen OpenAI zum ersten Mal [eine Milliarde Dollar] gab.',
        lang: 'de',
        published: '2025-11-03',
        claims: ['microsoft-openai-1bn-2019'],
      },
      {
        text: 'Washington is lending Constellation [$1 billion] to bring Three Mile Island back.',
        published: '2025-11-20',
        claims: ['doe-crane-loan-1bn'],
      },
      {
        text: 'Cerebras told the market in February that backers had given it another [$1 billion].',
        published: '2026-02-10',
        claims: ['cerebras-round-1bn-2026'],
      },
      {
        text: 'Alcuni modelli oggi in addestramento costano [un miliardo di dollari], ha detto Dario Amodei di Anthropic in un podcast norvegese.',
        lang: 'it',
        published: '2024-07-08',
        claims: ['amodei-1bn-runs-2024'],
      },
      {
        text: 'If costs keep climbing as they have, Epoch and Stanford’s researchers write, the dearest training runs will pass [$1 billion] by 2027.',
        published: '2024-06-03',
        claims: ['cottier-training-run-1bn-2027'],
      },
      {
        text: 'Microsoft is the largest employer here. The county’s new hospital cost [$1 billion].',
        published: '2025-11-03',
        claims: [],
      },
      {
        text: 'A ferry operator in Sicily owes its banks [$1 billion].',
        published: '2025-11-03',
        claims: [],
      },
      {
        text: 'Le port d’Anvers réclame [un milliard de dollars] à l’armateur du porte-conteneurs.',
        lang: 'fr',
        published: '2024-09-06',
        claims: [],
      },
      {
        text: 'De eigenaar van de ijsbaan wil [1 miljard dollar] van de verzekeraar.',
        lang: 'nl',
        published: '2026-02-10',
        claims: [],
      },
      {
        text: 'In Norwegen, wo der Podcast aufgenommen wurde, kostet der neue Tunnel [eine Milliarde Dollar].',
        lang: 'de',
        published: '2024-07-08',
        claims: [],
      },
    ],
  },
  '250 billion dollars': {
    figure: { min: 250e9, unit: 'USD' },
    cases: [
      {
        text: 'Under the new terms OpenAI has promised to buy another [$250 billion] of Azure from Microsoft.',
        published: '2025-10-29',
        claims: ['openai-microsoft-250-billion-azure'],
      },
      {
        text: 'Quando SpaceX ha inglobato xAI, la più giovane delle due è stata stimata [250 miliardi di dollari].',
        lang: 'it',
        published: '2026-02-04',
        claims: ['spacex-xai-250-billion'],
      },
      {
        text: 'Taipei’s chip makers are to put at least [$250 billion] into American soil, the Commerce Department said.',
        published: '2026-01-16',
        claims: ['taiwan-us-chip-deal-250bn'],
      },
      {
        text: 'Nvidia would stand behind OpenAI’s data centers with [$250 billion].',
        published: '2026-07-29',
        claims: ['nvidia-openai-250-billion-backing'],
      },
      {
        text: 'Brazil’s grain exporters booked [$250 billion] over the decade.',
        published: '2026-01-16',
        claims: [],
      },
      {
        text: 'Los remolques de la cosecha argentina valen [250.000 millones de dólares] en una década, dice la bolsa de Rosario.',
        lang: 'es',
        published: '2026-01-16',
        claims: [],
      },
      {
        text: 'Sverige har [250 miljarder dollar] i sina pensionsfonder, mer än grannlandet.',
        lang: 'sv',
        published: '2026-01-16',
        claims: [],
      },
      {
        text: 'The pension fund of Ontario’s teachers manages [$250 billion] and holds no shares of any chat-bot maker.',
        published: '2025-10-29',
        claims: [],
      },
    ],
  },
  '800 billion dollars': {
    figure: { min: 800e9, unit: 'USD' },
    cases: [
      {
        text: 'Bain’s consultants find AI companies [$800 billion] short each year.',
        published: '2025-09-24',
        claims: ['bain-shortfall-800bn'],
      },
      {
        text: 'Investoren haben Anthropic Angebote gemacht, nach denen das Unternehmen [800 Milliarden Dollar] wert wäre.',
        lang: 'de',
        published: '2026-04-16',
        claims: ['anthropic-valuation-800bn-offers-2026'],
      },
      { text: 'The Pentagon’s budget came to [$800 billion].', published: '2025-09-24', claims: [] },
      {
        text: 'Norwegens Pensionäre besitzen über ihren Fonds [800 Milliarden Dollar] an amerikanischen Aktien.',
        lang: 'de',
        published: '2026-04-16',
        claims: [],
      },
    ],
  },
  '650 billion dollars': {
    figure: { min: 650e9, unit: 'USD' },
    cases: [
      {
        text: 'To earn ten percent on what it is spending, J.P. Morgan says, the AI industry must take in [$650 billion] a year.',
        published: '2025-11-12',
        claims: ['jp-morgan-revenue-need-650bn'],
      },
      {
        text: 'I quattro giganti del cloud verseranno quest’anno [650 miliardi di dollari] in macchine e capannoni.',
        lang: 'it',
        published: '2026-02-07',
        claims: ['bigtech-capex-2026-650bn'],
      },
      {
        text: 'The four giants will pour [$650 billion] into equipment and buildings this year.',
        published: '2026-02-07',
        claims: ['bigtech-capex-2026-650bn'],
      },
      {
        text: 'American households returned [$650 billion] of goods last year.',
        published: '2026-02-07',
        claims: [],
      },
      {
        text: 'Los minoristas devolvieron [650.000 millones de dólares] en mercancía a sus proveedores.',
        lang: 'es',
        published: '2025-11-12',
        claims: [],
      },
      {
        text: 'Italiens Staatsbanken halten Anleihen für [650 Milliarden Dollar].',
        lang: 'de',
        published: '2026-02-07',
        claims: [],
      },
    ],
  },
  '840 billion dollars': {
    figure: { min: 840e9, unit: 'USD' },
    cases: [
      {
        text: 'Cahn’s sum has grown again: the industry would now have to earn [$840 billion] a year.',
        published: '2025-10-30',
        claims: ['cahn-840bn-question'],
      },
      {
        text: 'Con el dinero nuevo, OpenAI vale [840.000 millones de dólares].',
        lang: 'es',
        published: '2026-02-28',
        claims: ['openai-valuation-840bn-feb-2026'],
      },
      {
        text: 'Germany’s exports came to [$840 billion] in the first half.',
        published: '2026-02-28',
        claims: [],
      },
      {
        text: 'Les fusions de l’année atteignent [840 milliards de dollars], un record pour les banques d’affaires.',
        lang: 'fr',
        published: '2026-02-28',
        claims: [],
      },
    ],
  },
  '350 billion dollars': {
    figure: { min: 350e9, unit: 'USD' },
    cases: [
      {
        text: 'L’argent de Microsoft et de Nvidia fait d’Anthropic une entreprise de [350 milliards de dollars].',
        lang: 'fr',
        published: '2025-11-19',
        claims: ['anthropic-valuation-350bn-nov-2025'],
      },
      {
        text: 'By 2030, the papers say, OpenAI’s sales would come to [$350 billion].',
        published: '2026-09-20',
        claims: ['openai-revenue-2030-350bn'],
      },
      { text: 'Walmart’s suppliers shipped [$350 billion] of goods.', published: '2026-09-20', claims: [] },
      {
        text: 'Nobody at Anthropic would comment. Storms did [$350 billion] of damage last year.',
        published: '2025-11-19',
        claims: [],
      },
      {
        text: 'O Banco Central do Brasil tem [350 bilhões de dólares] em reservas.',
        lang: 'pt',
        published: '2026-09-20',
        claims: [],
      },
    ],
  },
  '380 billion dollars': {
    figure: { min: 380e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic’s Series G prices the maker of Claude at [$380 billion].',
        published: '2026-02-13',
        claims: ['anthropic-valuation-380bn-2026'],
      },
      {
        text: 'Microsoft, Amazon, Alphabet und Meta steuern in diesem Jahr auf mehr als [380 Milliarden Dollar] für Rechenzentren zu.',
        lang: 'de',
        published: '2025-11-01',
        claims: ['bigtech-capex-2025-380bn'],
      },
      { text: 'Tourists left [$380 billion] in southern Europe.', published: '2025-11-01', claims: [] },
      {
        text: 'A property trust with [$380 billion] under management raised the rent on Market Street.',
        published: '2026-02-13',
        claims: [],
      },
      {
        text: '観光客が南欧で使った額は[3800億ドル]に上る。',
        lang: 'ja',
        published: '2025-11-01',
        claims: [],
      },
    ],
  },
  '518 billion dollars': {
    figure: { min: 518e9, unit: 'USD' },
    cases: [
      {
        text: 'Anthropic’s prospectus lists [$518 billion] that it has bound itself to pay for computing.',
        published: '2026-09-30',
        claims: ['anthropic-518-billion-commitments'],
      },
      {
        text: 'Samsung en SK hynix steken [518 miljard dollar] in vier fabrieken in het zuidwesten van Korea.',
        lang: 'nl',
        published: '2026-06-30',
        claims: ['korea-chip-hub-518bn'],
      },
      {
        text: 'Dutch pension funds own [$518 billion] of American shares.',
        published: '2026-06-30',
        claims: [],
      },
      {
        text: 'Los pescadores de Corea exportaron en cincuenta años [518.000 millones de dólares].',
        lang: 'es',
        published: '2026-06-30',
        claims: [],
      },
    ],
  },
  '75 billion dollars': {
    figure: { min: 75e9, unit: 'USD' },
    cases: [
      {
        text: 'Alphabet plans to spend [$75 billion] this year, most of it on servers and the halls around them.',
        published: '2025-02-05',
        claims: ['alphabet-capex-2025-75bn'],
      },
      {
        text: 'If the curve holds, Scott Alexander reckoned, GPT-6 would cost [$75 billion] to train.',
        published: '2024-02-20',
        claims: ['acx-gpt6-75bn'],
      },
      {
        text: 'Pendler in Indien zahlten den Bahnen [75 Milliarden Dollar].',
        lang: 'de',
        published: '2025-02-05',
        claims: [],
      },
      {
        text: 'Ireland’s budget surplus over the decade may reach [$75 billion].',
        published: '2025-02-05',
        claims: [],
      },
    ],
  },
  '15 billion dollars': {
    figure: { min: 15e9, unit: 'USD' },
    cases: [
      {
        text: 'Visakhapatnam gets [$15 billion] from Google for a campus of servers.',
        published: '2025-10-15',
        claims: ['google-india-15-billion'],
      },
      {
        text: 'Amazon commence par [15 milliards de dollars] ; le reste ne va à OpenAI que sous conditions.',
        lang: 'fr',
        published: '2026-02-28',
        claims: ['amazon-openai-15-billion-first'],
      },
      {
        text: 'The railway to Visakhapatnam has cost [$15 billion] so far.',
        published: '2025-10-15',
        claims: [],
      },
      {
        text: 'Lorry drivers across Asia say that they are owed [$15 billion] in overtime.',
        published: '2026-02-28',
        claims: [],
      },
      {
        text: 'Właściciele stoczni w Gdyni żądają [15 miliardów dolarów].',
        lang: 'pl',
        published: '2026-02-28',
        claims: [],
      },
    ],
  },
  'six trillion dollars': {
    figure: { min: 6e12, unit: 'USD' },
    cases: [
      {
        text: 'No company before Nvidia had been worth [$6 trillion].',
        published: '2026-10-06',
        claims: ['nvidia-mcap-6trn'],
      },
      {
        text: 'That is more than Apple and Microsoft together were worth then, [$6 trillion].',
        published: '2024-02-10',
        claims: ['apple-microsoft-combined-6-trillion-2024'],
      },
      {
        text: 'I risparmiatori giapponesi tengono in contanti [6.000 miliardi di dollari].',
        lang: 'it',
        published: '2026-10-06',
        claims: [],
      },
      {
        text: 'Nvidia is a small part of what Vanguard’s clients own, [$6 trillion] in all.',
        published: '2024-06-10',
        claims: [],
      },
    ],
  },
  '1.4 trillion dollars': {
    figure: { min: 1.4e12, unit: 'USD' },
    cases: [
      {
        text: 'Altman says that OpenAI has signed up for [$1.4 trillion] over eight years.',
        published: '2025-11-07',
        claims: ['openai-1-4-trillion-commitments'],
      },
      {
        text: 'In der neuen Runde würde OpenAI vor dem Geld der Anleger mit [1,4 Billionen Dollar] bewertet.',
        lang: 'de',
        published: '2026-10-02',
        claims: ['openai-valuation-1-4tn-talks-2026'],
      },
      { text: 'Spain’s economy makes [$1.4 trillion] a year.', published: '2025-11-07', claims: [] },
      {
        text: 'The province’s debt office owes [$1.4 trillion], most of it to foreigners.',
        published: '2025-11-07',
        claims: [],
      },
      {
        text: '韩国的家庭负债达到[1.4万亿美元]。',
        lang: 'zh',
        published: '2025-11-07',
        claims: [],
      },
    ],
  },
  '400 billion dollars': {
    figure: { min: 400e9, unit: 'USD' },
    cases: [
      {
        text: 'The five new sites take Stargate past [$400 billion] over three years.',
        published: '2025-09-24',
        claims: ['stargate-400-billion-sep-2025'],
      },
      {
        text: 'Lisa Su ne voit plus 150 mais [400 milliards de dollars] pour le marché des accélérateurs d’IA en 2027.',
        lang: 'fr',
        published: '2023-12-07',
        claims: ['amd-ai-market-2027-400bn'],
      },
      {
        text: 'La fraude coûte [400 milliards de dollars] aux fiscs d’Europe.',
        lang: 'fr',
        published: '2025-09-24',
        claims: [],
      },
      { text: '台灣去年出口[4000億美元]的商品。', lang: 'zh-TW', published: '2023-12-07', claims: [] },
    ],
  },
  '115 billion dollars': {
    figure: { min: 115e9, unit: 'USD' },
    cases: [
      {
        text: 'OpenAI expects to have burned [$115 billion] by the end of 2029.',
        published: '2025-09-07',
        claims: ['openai-cash-burn-115bn-2029'],
      },
      {
        text: 'Il supercalcolatore che Microsoft e OpenAI hanno in mente potrebbe costare più di [115 miliardi di dollari].',
        lang: 'it',
        published: '2024-04-01',
        claims: ['microsoft-openai-stargate-115-billion-2024'],
      },
      {
        text: 'The wildfires burned [$115 billion] of timber and homes.',
        published: '2025-09-07',
        claims: [],
      },
      {
        text: 'O fundo de pensões do Ohio administra [115 bilhões de dólares].',
        lang: 'pt',
        published: '2025-09-07',
        claims: [],
      },
    ],
  },
  '5.5 billion dollars': {
    figure: { min: 5.5e9, unit: 'USD' },
    cases: [
      {
        text: 'The ban on the H20 will cost Nvidia [$5.5 billion] this quarter.',
        published: '2025-04-16',
        claims: ['nvidia-h20-charge-5-5bn'],
      },
      {
        text: 'In December 2024 OpenAI was still taking in money at a pace of [$5.5 billion] a year.',
        published: '2025-06-10',
        claims: ['openai-arr-5-5bn-dec-2024'],
      },
      {
        text: 'Kenias Blumenzüchter schulden ihren Banken [5,5 Milliarden Dollar].',
        lang: 'de',
        published: '2025-06-10',
        claims: [],
      },
      {
        text: 'Nvidia’s neighbour in Santa Clara, a maker of valves, was sold for [$5.5 billion].',
        published: '2025-04-16',
        claims: [],
      },
    ],
  },
  '27 billion dollars': {
    figure: { min: 27e9, unit: 'USD' },
    cases: [
      {
        text: 'Meta and Blue Owl will develop Hyperion together, for [$27 billion].',
        published: '2025-10-22',
        claims: ['meta-hyperion-27-billion'],
      },
      {
        text: 'Nebius may sell Meta up to [$27 billion] of computing.',
        published: '2026-03-17',
        claims: ['meta-nebius-27-billion'],
      },
      {
        text: 'De haven van Rotterdam verwerkte voor [27 miljard dollar] aan soja.',
        lang: 'nl',
        published: '2026-03-17',
        claims: [],
      },
      {
        text: 'Louisiana’s coast would take [$27 billion] to save from the sea.',
        published: '2025-10-22',
        claims: [],
      },
    ],
  },
  '1.6 billion dollars': {
    figure: { min: 1.6e9, unit: 'USD' },
    cases: [
      {
        text: 'Constellation will spend [$1.6 billion] to bring the reactor on the Susquehanna back.',
        published: '2024-09-21',
        claims: ['tmi-crane-1-6bn'],
      },
      {
        text: 'OpenAI a terminé 2023 sur un rythme annuel de [1,6 milliard de dollars] de recettes.',
        lang: 'fr',
        published: '2024-01-02',
        claims: ['openai-arr-1-6bn-dec-2023'],
      },
      {
        text: 'A tunnel under the Susquehanna would cost [$1.6 billion].',
        published: '2024-09-21',
        claims: [],
      },
      {
        text: 'Les auteurs réclament [1,6 milliard de dollars] à un imprimeur.',
        lang: 'fr',
        published: '2024-01-02',
        claims: [],
      },
    ],
  },
  '12 billion dollars': {
    figure: { min: 12e9, unit: 'USD' },
    cases: [
      {
        text: 'Before it had a product, Mira Murati’s Thinking Machines was put at [$12 billion].',
        published: '2025-07-17',
        claims: ['thinking-machines-valuation-12bn-2025'],
      },
      {
        text: 'A luglio OpenAI incassava al ritmo di [12 miliardi di dollari] l’anno, circa uno al mese.',
        lang: 'it',
        published: '2025-08-01',
        claims: ['openai-arr-12bn-jul-2025'],
      },
      {
        text: 'Albania, where Murati was born, exports goods for [$12 billion].',
        published: '2025-07-17',
        claims: [],
      },
      { text: 'A shipyard in Ulsan has orders for [$12 billion].', published: '2025-08-01', claims: [] },
    ],
  },
}
