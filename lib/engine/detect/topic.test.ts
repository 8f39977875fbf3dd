import { expect, test } from 'vitest'
import { scoreTopic } from './topic'

const terms = {
  en: [
    { term: 'OpenAI', weight: 2 },
    { term: 'data center', weight: 2 },
    { term: 'Nvidia', weight: 2 },
    { term: 'AI chips', weight: 3 },
    { term: 'recipe', weight: -3 },
  ],
  zh: [{ term: '英伟达', weight: 3 }],
}

test('an article that speaks of the topic in several terms is on it', () => {
  const score = scoreTopic('OpenAI orders AI chips\nNvidia will fill the data center with AI chips.', terms)
  expect(score).toMatchObject({ onTopic: true })
  expect(score.reasons[0]!.term).toBe('ai chips')
})

test('one name is a mention, however often', () => {
  expect(
    scoreTopic('Markets\nNvidia rose. Nvidia fell. Nvidia rose again, said Nvidia.', terms).onTopic,
  ).toBe(false)
})

test('the negative side speaks against', () => {
  const page = 'A recipe\nOpenAI, Nvidia and a data center met in a recipe. Recipe after recipe.'
  expect(scoreTopic(page, terms).onTopic).toBe(false)
})

test('terms are whole words, but for scripts that write none', () => {
  expect(scoreTopic('x\nthe datacenters of openairs', terms).score).toBe(0)
  expect(scoreTopic('x\n据报道英伟达的市值', terms).score).toBeGreaterThan(0)
})

test('an empty text is on no topic', () => {
  expect(scoreTopic('', terms)).toEqual({ onTopic: false, score: 0, reasons: [] })
})
