import { expect, test } from 'vitest'
import { trigramsOfWord, wordsOf } from './trigrams'

const shared = (one: string, other: string) =>
  [...trigramsOfWord(one)].filter(part => trigramsOfWord(other).has(part)).length

test('a word is taken apart with a space at each end', () => {
  expect([...trigramsOfWord('chip')]).toEqual([' ch', 'chi', 'hip', 'ip '])
  expect([...trigramsOfWord('算')]).toEqual([' 算 '])
})

test('a misspelt word shares most of its trigrams with the right one', () => {
  expect(shared('altmann', 'altman')).toBeGreaterThanOrEqual(5)
})

test('of words, case, diacritics and what stands between them do not count', () => {
  expect(wordsOf('Électricité, 7 électricité')).toEqual(new Set(['electricite', '7']))
})

test('each character counts where no spaces are written', () => {
  expect([...wordsOf('算力')]).toEqual(['算', '力'])
})

test('what has no word has none', () => {
  expect([...wordsOf(' … ?! ')]).toEqual([])
})
