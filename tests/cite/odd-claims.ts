import type { Claim } from '../../lib/engine/pack/claim'
import { claimOf } from './claim-example'

export const wsj = claimOf({
  publisher: 'The Wall Street Journal',
  title: 'Sam Altman Seeks Trillions of Dollars to Reshape Business of Chips and AI',
  authors: ['Keach Hagey', 'Alex de Vries', 'Martin Luther King Jr.', 'Dow Jones Newswires Staff'],
  date: '2024-02-08',
  url: 'https://www.wsj.com/tech/ai?mod=a_b&x={1}#c%20d',
  language: 'en',
})

/** Claims whose sources are awkward to cite, by what is odd about them. */
export const oddClaims: Record<string, Claim> = {
  'several authors': wsj,
  'group author': claimOf(
    { publisher: 'IEA', title: 'Electricity 2024', date: '2024-01', url: 'https://www.iea.org/e' },
    { attribution: 'official statistics' },
  ),
  'no author': claimOf({
    publisher: 'Reuters',
    title: 'OpenAI raises $5B',
    date: '2024-02-08',
    url: 'https://r.example/1',
  }),
  'no date': claimOf(
    { publisher: 'Nvidia', title: 'Our 100% plan', url: 'https://n.example/' },
    { attribution: 'on the record' },
  ),
  'year only': claimOf(
    { publisher: 'RAND', title: 'Power', date: '2025', authors: ['Lennart Heim'] },
    { attribution: 'research paper' },
  ),
  'no title': claimOf({ publisher: 'Bloomberg', date: '2025-03-01', url: 'https://b.example/' }),
  German: claimOf({
    publisher: 'Der Spiegel',
    title: 'Der große Plan für Chips & Strom',
    date: '2024-03-01',
    authors: ['Jörg Müller-Lüdenscheidt'],
    language: 'de',
    url: 'https://spiegel.example/ä',
  }),
  Chinese: claimOf({
    publisher: '财新',
    title: '芯片计划',
    authors: ['王小明'],
    date: '2024-03-01',
    language: 'zh',
  }),
  'names with particles': claimOf({
    publisher: 'Der Spiegel',
    title: 'Vorstoß',
    authors: [
      'Ursula von der Leyen',
      'Robert De Niro',
      'María de la Cruz García',
      "Conan O'Brien",
      'Ali al-Masri',
    ],
    date: '2024-05',
    url: 'https://s.example/a',
  }),
  'many authors': claimOf(
    {
      publisher: 'Joule',
      title: 'Energy',
      authors: [...'abcdefghijklmnopqrstuvwxy'].map(letter => `Ann A${letter}`),
      date: '2023-10',
      url: 'https://doi.org/10.1016/j.joule.2023.09.004',
    },
    { attribution: 'research paper' },
  ),
  Arabic: claimOf({
    publisher: 'الجزيرة',
    title: 'خطة الرقائق: 7 تريليون دولار',
    authors: ['محمد علي'],
    date: '2024-02-09',
    language: 'ar',
    url: 'https://aj.example/a',
  }),
  Russian: claimOf({
    publisher: 'Ведомости',
    title: 'Альтман ищет триллионы',
    authors: ['Иван Иванов', 'Пётр Петров'],
    date: '2024-02',
    language: 'ru',
    url: 'https://v.example/',
  }),
  'nothing but its publisher': claimOf({ publisher: 'Nvidia' }, { attribution: 'company filing' }),
  interview: claimOf(
    { publisher: 'Bloomberg', title: 'On power', authors: ['Emily Chang'], date: '2025-09-01' },
    { attribution: 'interview', speaker: 'Sam Altman' },
  ),
  LaTeX: claimOf(
    { publisher: 'R&D_Lab', title: '50% of $7T: {why} #1 ~ x^2 \\ _y_', date: '2024-03-01' },
    { attribution: 'press release' },
  ),
}
