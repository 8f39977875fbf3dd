import type { SentenceCase } from './sentence-case'

/** A sentence that says just whose, of what and when a claim is, with another number; and such a number of something else. */
export const otherNumbers: SentenceCase[] = [
  {
    text: 'Nvidia had revenue of [$52.4 billion] in the third quarter of its fiscal year 2026.',
    published: '2025-12-05',
    claim: 'nvidia-revenue-q3-fy2026',
    relation: 'differs',
  },
  { text: 'Nvidia had revenue of [$52.4 billion] in the third quarter.', published: '2025-12-05' },
  { text: 'Nvidia had revenue of [$52.4 billion] in its fiscal year 2026.', published: '2025-12-05' },
  {
    text: 'Nvidia erzielte im dritten Quartal des Geschäftsjahres 2026 einen Umsatz von [52,4 Milliarden Dollar].',
    lang: 'de',
    published: '2025-12-05',
    claim: 'nvidia-revenue-q3-fy2026',
    relation: 'differs',
  },
  {
    text: 'Nel terzo trimestre dell’esercizio 2026 i ricavi di Nvidia sono stati di [52,4 miliardi di dollari].',
    lang: 'it',
    published: '2025-12-05',
    claim: 'nvidia-revenue-q3-fy2026',
    relation: 'differs',
  },
  {
    text: 'Au troisième trimestre de l’exercice 2026, le chiffre d’affaires de Nvidia a atteint [52,4 milliards de dollars].',
    lang: 'fr',
    published: '2025-12-05',
    claim: 'nvidia-revenue-q3-fy2026',
    relation: 'differs',
  },
  {
    text: 'Au troisième trimestre de l’exercice 2026, le chiffre d’affaires de Nvidia a atteint [52,4 milliards de dollars] aux États-Unis.',
    lang: 'fr',
    published: '2025-12-05',
  },
  {
    text: 'The International Energy Agency puts the electricity use of data centres at [845 TWh] in 2030.',
    published: '2025-09-05',
    claim: 'iea-dc-945-twh-2030',
    relation: 'differs',
  },
  {
    text: 'The International Energy Agency puts the electricity use of data centres in Brazil at [845 TWh] in 2030.',
    published: '2025-09-05',
  },
  {
    text: 'One study puts the electricity use of data centres at [845 TWh] in 2030.',
    published: '2025-09-05',
  },
  {
    text: 'Alphabet’s capital expenditure would be [$175 million to $185 million] in 2026.',
    published: '2026-02-10',
    claim: 'alphabet-capex-2026-175-185bn',
    relation: 'differs',
  },
  {
    text: 'TSMC trok in januari [52 tot 56 miljoen dollar] uit aan kapitaaluitgaven voor 2026.',
    lang: 'nl',
    published: '2026-02-10',
    claim: 'tsmc-capex-2026-52-56bn',
    relation: 'differs',
  },
]
