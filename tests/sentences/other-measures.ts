import type { SentenceCase } from './sentence-case'

/** A number like a claim's, called by a measure that the claim's is not; and the claim's own beside it. */
export const otherMeasures: SentenceCase[] = [
  {
    text: 'Nvidia’s buybacks and dividends came to [$57 billion], more than it spent on research in a decade.',
    published: '2025-12-01',
  },
  {
    text: 'Nvidia took in [$57 billion] of revenue, and paid out most of its profit in buybacks.',
    published: '2025-12-01',
    claim: 'nvidia-revenue-q3-fy2026',
  },
  { text: 'Nvidia’s profit rose [65 percent] in the year.', published: '2026-06-05' },
  { text: 'Oracle’s market value slid to [$523 billion].', published: '2026-02-05' },
  {
    text: 'Oracle’s backlog swelled to [$523 billion].',
    published: '2026-02-05',
    claim: 'oracle-backlog-523bn',
  },
  { text: 'Oracle carries debt of [$523 billion] by one unkind count.', published: '2026-02-05' },
  { text: 'ChatGPT had [800 million] daily users.', published: '2025-11-05' },
  { text: 'ChatGPT had [800 million] monthly active users.', published: '2025-11-05' },
  {
    text: 'ChatGPT had [800 million] weekly users.',
    published: '2025-11-05',
    claim: 'chatgpt-users-800m-oct-2025',
  },
  { text: 'Microsoft’s cloud revenue was [$80 billion].', published: '2025-05-05' },
  { text: 'Global smartphone sales were [$526.8 billion] in 2023.', published: '2024-05-05' },
  {
    text: 'ASML zahlte seinen Aktionären seit dem Börsengang [13,2 Milliarden Euro] aus.',
    lang: 'de',
    published: '2026-02-10',
  },
  {
    text: 'ASML meldete für das vierte Quartal Aufträge von [13,2 Milliarden Euro].',
    lang: 'de',
    published: '2026-02-10',
    claim: 'asml-bookings-q4-2025',
  },
  {
    text: 'ASML kocht voor [13,2 miljard euro] eigen aandelen in.',
    lang: 'nl',
    published: '2026-02-10',
  },
  {
    text: 'EDF traîne une dette de [109 milliards d’euros], et Emmanuel Macron le sait.',
    lang: 'fr',
    published: '2025-03-01',
  },
  {
    text: 'La deuda de la Argentina con el FMI ronda los [25.000 millones de dólares]; OpenAI promete otro tanto.',
    lang: 'es',
    published: '2025-11-01',
  },
  {
    text: 'OpenAI perdió [3.700 millones de dólares] con ingresos de 5.000 millones.',
    lang: 'es',
    published: '2025-11-01',
  },
  {
    text: 'Il ChatGPT degli abbonati: [800 milioni] di utenti al giorno, dice una pubblicità.',
    lang: 'it',
    published: '2025-11-05',
  },
  {
    text: 'O lucro da Nvidia foi de [US$ 57 bilhões] no ano.',
    lang: 'pt',
    published: '2025-12-05',
  },
  { text: 'ChatGPT的日活跃用户达[8亿]。', lang: 'zh', published: '2025-11-05' },
  {
    text: 'ChatGPT的周活跃用户达[8亿]。',
    lang: 'zh',
    published: '2025-11-05',
    claim: 'chatgpt-users-800m-oct-2025',
  },
  {
    text: 'エヌビディアの純利益は[570億ドル]だった。',
    lang: 'ja',
    published: '2025-12-05',
  },
  {
    text: 'エヌビディアの売上高は[570億ドル]だった。',
    lang: 'ja',
    published: '2025-12-05',
    claim: 'nvidia-revenue-q3-fy2026',
  },
  {
    text: 'The electricity that data centres use has grown by [12%] a year, a fifth of it in the United States.',
    published: '2026-02-05',
  },
  {
    text: 'Data centres in the United States could use [12%] of its electricity in 2028.',
    published: '2026-02-05',
    claim: 'lbnl-us-dc-6-7-12-percent-2028',
  },
  {
    text: 'La consommation des centres de données aux États-Unis connaît une augmentation annuelle de [12 %].',
    lang: 'fr',
    published: '2026-02-05',
  },
  {
    text: 'Das Stromnetz der USA merkt es: Der Verbrauch der Rechenzentren ist um [12 Prozent] gewachsen.',
    lang: 'de',
    published: '2026-02-05',
  },
]
