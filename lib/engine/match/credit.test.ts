import { expect, test } from 'vitest'
import type { Claim } from '../pack/claim'
import type { Figure, Page, PageLink } from '../types'
import { findCredit } from './credit'

const claim = {
  origin: {
    found: true,
    source: {
      id: 's',
      publisher: 'The Wall Street Journal',
      date: '2024-02-08',
      url: 'https://www.wsj.com/a',
    },
    attribution: 'anonymous sources',
    speaker: 'Sam Altman',
  },
  lineage: [{ source: { id: 'r', publisher: 'Reuters', date: '2024-02-09' }, relation: 'repeats' }],
} as unknown as Claim

function creditIn(marked: string, language = 'en', links: PageLink[] = []) {
  const text = marked.replace(/[[\]]/g, '')
  const figure = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 } as Figure
  const page: Page = { url: 'https://news.example/x', title: '', language, text, blocks: [], links }
  const sentence = { start: 0, end: text.length }
  return findCredit(
    page,
    { figure, sentence, part: sentence, mentions: [], entities: new Map() },
    language,
    claim,
  )
}

test.each([
  ['en', 'According to the Wall Street Journal, it needs [$7 trillion].', 'Wall Street Journal', 'origin'],
  ['en', 'It needs [$7 trillion], according to Reuters.', 'Reuters', 'lineage'],
  ['en', 'Sam Altman said he needs [$7 trillion].', 'Sam Altman', 'speaker'],
  ['en', 'It needs [$7 trillion], Bernstein estimates.', 'Bernstein', 'other'],
  [
    'en',
    'When The Wall Street Journal reported it, [$7 trillion] was news.',
    'The Wall Street Journal',
    'origin',
  ],
  ['it', 'Secondo il Wall Street Journal servono [7.000 miliardi].', 'Wall Street Journal', 'origin'],
  ['de', 'Laut Reuters braucht er [7 Billionen].', 'Reuters', 'lineage'],
  ['fr', "D'après le Wall Street Journal, il faut [7 000 milliards].", 'Wall Street Journal', 'origin'],
  ['ja', '[5兆~7兆ドル]が必要になり得るとロイター通信が報じた。', 'ロイター通信', 'other'],
  ['es', 'Según la agencia Reuters hacen falta [7 billones].', 'Reuters', 'lineage'],
  ['en', 'It is closer to [$7 trillion], per Bernstein.', 'Bernstein', 'other'],
  [
    'it',
    'La cifra di [7.000 miliardi], fornita dal Wall Street Journal, è enorme.',
    'Wall Street Journal',
    'origin',
  ],
  ['en', 'They said it needs [$7 trillion].', undefined, undefined],
  ['en', 'One GPU costs [$30,000], at 700 watts per GPU.', undefined, undefined],
  ['it', 'Servono [7.000 miliardi], come scrive il Wall Street Journal.', 'Wall Street Journal', 'origin'],
  ['de', 'Es geht um [7 Billionen], berichtet Reuters.', 'Reuters', 'lineage'],
  ['de', 'Nach Angaben der Agentur Reuters sind es [7 Billionen].', 'Reuters', 'lineage'],
  ['fr', 'Selon Reuters, il faut [7 000 milliards].', 'Reuters', 'lineage'],
  ['fr', 'Il faut [7 000 milliards], écrit le Wall Street Journal.', 'Wall Street Journal', 'origin'],
  ['es', 'Harían falta [7 billones], informó Reuters.', 'Reuters', 'lineage'],
  ['pt', 'Segundo o Wall Street Journal, são [7 trilhões].', 'Wall Street Journal', 'origin'],
  ['pt', 'São [7 trilhões], informou a Reuters.', 'Reuters', 'lineage'],
  ['nl', 'Volgens persbureau Reuters gaat het om [7 biljoen].', 'Reuters', 'lineage'],
  ['nl', 'Het gaat om [7 biljoen], meldt Reuters.', 'Reuters', 'lineage'],
  ['sv', 'Enligt Wall Street Journal behövs [7 biljoner].', 'Wall Street Journal', 'origin'],
  ['sv', 'Det behövs [7 biljoner], skriver Reuters.', 'Reuters', 'lineage'],
  ['pl', 'Według Reuters chodzi o [7 bilionów].', 'Reuters', 'lineage'],
  ['pl', 'Chodzi o [7 bilionów], podaje Reuters.', 'Reuters', 'lineage'],
  ['zh', '据《华尔街日报》报道，需要[7万亿美元]。', '华尔街日报', 'other'],
  ['zh', '数据中心需要[7万亿美元]。', undefined, undefined],
  [
    'ja',
    'ウォール・ストリート・ジャーナルによると、[7兆ドル]が必要だ。',
    'ウォール・ストリート・ジャーナル',
    'other',
  ],
  ['ko', '월스트리트저널에 따르면 [7조 달러]가 필요하다.', '월스트리트저널', 'other'],
])('%s: %s', (language, text, name, is) => {
  const credit = creditIn(text, language)
  if (name === undefined) expect(credit?.is ?? 'other').toBe('other')
  else expect(credit).toEqual({ name, is })
})

test('a link beside the figure is a credit, the page’s own is none', () => {
  const text = 'It needs [$7 trillion], the paper wrote.'
  const span = { start: 27, end: 32 }
  expect(creditIn(text, 'en', [{ ...span, href: 'https://www.wsj.com/b' }])).toMatchObject({ is: 'origin' })
  expect(creditIn(text, 'en', [{ ...span, href: 'https://news.example/y' }])).toBeUndefined()
})

test('nobody named, nobody credited', () => {
  expect(creditIn('The plan needs [$7 trillion].')).toBeUndefined()
})

test('a figure before the verb is no name', () => {
  expect(creditIn('Altman habe das Ziel auf [20 Mrd. Dollar] beziffert.', 'de')).toBeUndefined()
})
