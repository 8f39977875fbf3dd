import type { SentenceCase } from './sentence-case'

/** A number like a claim's in a sentence that names the claim's owner, but is somebody else's; and the owner's own. */
export const owners: SentenceCase[] = [
  {
    text: 'Amazon’s warehouse workers want [$15 billion] in back pay.',
    published: '2026-10-05',
  },
  {
    text: 'The lawyers of OpenAI once advised on [$840 billion] of mergers.',
    published: '2026-10-05',
  },
  {
    text: 'In February OpenAI was valued at [$840 billion].',
    published: '2026-10-05',
    claim: 'openai-valuation-840bn-feb-2026',
  },
  {
    text: 'Anthropic moved next to a museum, whose endowment holds [$800 billion].',
    published: '2026-10-05',
  },
  {
    text: 'Lisa Su grew up on an island that exports [$400 billion] of goods.',
    published: '2026-10-05',
  },
  {
    text: 'Norway’s oil fund, no owner of OpenAI’s, manages [$115 billion].',
    published: '2026-10-05',
  },
  {
    text: 'Google lost in court again. Ireland’s railways will need [$75 billion] by then.',
    published: '2025-02-05',
  },
  {
    text: 'Meta needs none of the [600,000] chips that its rival has ordered.',
    published: '2026-10-05',
  },
  {
    text: 'Norway keeps [$250 billion] in bonds, more than Taiwan.',
    published: '2026-01-16',
  },
  {
    text: 'Amazons Fahrer fordern [15 Milliarden Dollar] für ihre Überstunden.',
    lang: 'de',
    published: '2026-10-05',
  },
  {
    text: 'Anthropic zog neben eine Stiftung, deren Vermögen bei [800 Milliarden Dollar] liegt.',
    lang: 'de',
    published: '2026-10-05',
  },
  {
    text: 'Norwegen hält [250 Milliarden Dollar] in Anleihen, mehr als Taiwan.',
    lang: 'de',
    published: '2026-01-16',
  },
  {
    text: 'Les livreurs d’Amazon réclament [15 milliards de dollars] pour leurs heures.',
    lang: 'fr',
    published: '2026-10-05',
  },
  {
    text: 'Lisa Su est née sur une île qui exporte pour [400 milliards de dollars] de biens.',
    lang: 'fr',
    published: '2026-10-05',
  },
  {
    text: 'Los repartidores de Amazon reclaman [15.000 millones de dólares] por sus horas extra.',
    lang: 'es',
    published: '2026-10-05',
  },
  {
    text: 'Anthropic se mudó junto a un museo cuyo fondo guarda [800.000 millones de dólares].',
    lang: 'es',
    published: '2026-10-05',
  },
  {
    text: 'Gli autisti di Amazon chiedono [15 miliardi di dollari] di straordinari.',
    lang: 'it',
    published: '2026-10-05',
  },
  {
    text: 'Os entregadores da Amazon cobram [US$ 15 bilhões] em horas extras.',
    lang: 'pt',
    published: '2026-10-05',
  },
  {
    text: 'De bezorgers van Amazon eisen [15 miljard dollar] aan overuren.',
    lang: 'nl',
    published: '2026-10-05',
  },
  {
    text: 'Anthropic zit naast een museum, waarvan het fonds [800 miljard dollar] beheert.',
    lang: 'nl',
    published: '2026-10-05',
  },
  {
    text: 'Amazons förare kräver [15 miljarder dollar] för sin övertid.',
    lang: 'sv',
    published: '2026-10-05',
  },
  {
    text: 'Norge har [250 miljarder dollar] i obligationer, mer än Taiwan.',
    lang: 'sv',
    published: '2026-01-16',
  },
  {
    text: 'Kierowcy Amazon żądają [15 mld dolarów] za nadgodziny.',
    lang: 'pl',
    published: '2026-10-05',
  },
  {
    text: '亚马逊的司机要求补发[150亿美元]加班费。',
    lang: 'zh',
    published: '2026-10-05',
  },
  {
    text: 'アマゾンの運転手は残業代として[150億ドル]を求めている。',
    lang: 'ja',
    published: '2026-10-05',
  },
  {
    text: '아마존의 직원들은 초과근무 수당으로 [150억 달러]를 요구한다.',
    lang: 'ko',
    published: '2026-10-05',
  },
  {
    text: 'Amazon will put a first [$15 billion] into OpenAI.',
    published: '2026-10-05',
    claim: 'amazon-openai-15-billion-first',
  },
  {
    text: 'Amazon steckt zuerst [15 Milliarden Dollar] in OpenAI.',
    lang: 'de',
    published: '2026-10-05',
    claim: 'amazon-openai-15-billion-first',
  },
  {
    text: 'OpenAI expects to burn [$115 billion] of cash through 2029.',
    published: '2026-10-05',
    claim: 'openai-cash-burn-115bn-2029',
  },
  {
    text: 'Taiwan’s chip makers will invest [$250 billion] in the United States.',
    published: '2026-01-16',
    claim: 'taiwan-us-chip-deal-250bn',
  },
  {
    text: 'Google invertirá [40.000 millones de dólares] en Texas hasta 2027.',
    lang: 'es',
    published: '2026-04-21',
    claim: 'google-texas-40bn',
  },
  {
    text: 'Des investisseurs ont proposé une valorisation de [800 milliards de dollars] à Anthropic.',
    lang: 'fr',
    published: '2026-10-05',
    claim: 'anthropic-valuation-800bn-offers-2026',
  },
]
