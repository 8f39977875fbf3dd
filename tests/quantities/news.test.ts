import { describe, expect, test } from 'vitest'
import { enNews } from '../corpora/en-news'
import { readNews } from './news'
import { f1, scoreCases } from './score'

/** Floors a little below what is reached; the sentences were marked before they were first read. */
describe('news sentences', () => {
  test.each([['English', enNews, 0.97]] as const)('%s: F1 of value and unit', (_, news, least) => {
    const score = scoreCases(readNews(news))
    const quotes = [
      ...score.missed.map(({ expected }) => expected.text),
      ...score.extra.map(({ quote }) => quote),
    ]
    expect(f1(score), quotes.join('; ')).toBeGreaterThanOrEqual(least)
  })
})
