import { expect, test } from 'vitest'
import { trigramsOf } from './trigrams'

const shared = (one: string, other: string) =>
  [...trigramsOf(one)].filter(part => trigramsOf(other).has(part)).length

test('words are taken apart with a space at each end', () => {
  expect([...trigramsOf('Chip')]).toEqual([' ch', 'chi', 'hip', 'ip '])
})

test('case, diacritics and what stands between words do not count', () => {
  expect(trigramsOf('Électricité, 7')).toEqual(trigramsOf('electricite 7'))
})

test('a misspelt word shares most of its trigrams with the right one', () => {
  expect(shared('altmann', 'altman')).toBeGreaterThanOrEqual(5)
})

test('each character counts where no spaces are written', () => {
  expect([...trigramsOf('算力')]).toEqual([' 算 ', ' 力 '])
})

test('what has no word has no trigram', () => {
  expect([...trigramsOf(' … ?! ')]).toEqual([])
})
