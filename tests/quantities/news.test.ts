import { expect, test } from 'vitest'
import { enLaterNews } from '../corpora/en-later-news'
import { enNews } from '../corpora/en-news'
import { itNews } from '../corpora/it-news'
import { readNews } from './news'
import { f1, scoreCases } from './score'

/** Floors a little below what is reached; each list was marked before it was first read. */
const floors = [
  { name: 'English', news: enNews, least: 0.98 },
  { name: 'English, later', news: enLaterNews, least: 0.97 },
  { name: 'Italian', news: itNews, least: 0.98 },
]

test.each(floors)('news sentences: F1 of value and unit: $name', ({ news, least }) => {
  const score = scoreCases(readNews(news))
  const missed = score.missed.map(({ expected }) => expected.text)
  const extra = score.extra.map(({ quote }) => quote)
  expect(f1(score), [...missed, ...extra].join('; ')).toBeGreaterThanOrEqual(least)
})
