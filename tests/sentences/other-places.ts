import type { SentenceCase } from './sentence-case'

/** What a country's data centres use, told of another country than the claim's; and of the claim's own. */
export const otherPlaces: SentenceCase[] = [
  {
    text: 'Data centres in Germany used [4.4 per cent] of its electricity in 2023.',
    published: '2025-12-20',
  },
  {
    text: 'Data centres in the United States used [4.4 per cent] of its electricity in 2023.',
    published: '2025-12-20',
    claim: 'lbnl-us-dc-4-4-percent-2023',
  },
  {
    text: 'In Deutschland entfielen auf Rechenzentren [4,4 Prozent] des Stroms.',
    lang: 'de',
    published: '2025-12-20',
  },
  {
    text: 'En Portugal los centros de datos consumen el [4,4 %] de la electricidad.',
    lang: 'es',
    published: '2025-12-20',
  },
  {
    text: 'Nei Paesi Bassi i data center consumano il [4,4 per cento] dell’elettricità.',
    lang: 'it',
    published: '2025-12-20',
  },
  { text: 'Data centres in China used about [415 TWh] in 2024, the IEA says.', published: '2025-12-20' },
  {
    text: 'Data centres used about [415 TWh] in 2024, the IEA says.',
    published: '2025-12-20',
    claim: 'iea-dc-415-twh-2024',
  },
]
