import { expect, test } from 'vitest'
import { isSamePacks, type PacksState } from './packs-state'

const pack = { id: 'chips', version: '1.0.0', title: 'Chips', claims: 60 }
const topics = { chips: { en: [{ term: 'chip', weight: 2 }] } }
const ready: PacksState = { state: 'ready', packs: [pack], topics }

test('what a browser gives back is the same, in whichever order and whenever it was written', () => {
  const { title, ...rest } = pack
  const stored = { written: 7, topics, packs: [{ title, ...rest }], state: 'ready' as const }
  expect(isSamePacks(stored, ready)).toBe(true)
})

test.each<[string, PacksState | undefined]>([
  ['nothing stored', undefined],
  ['another version', { ...ready, packs: [{ ...pack, version: '1.0.1' }] }],
  ['other terms', { ...ready, topics: { chips: { en: [{ term: 'chips', weight: 2 }] } } }],
  ['packs that were broken', { state: 'broken', cause: 'storage', problem: 'storage-full' }],
])('%s is not', (_, stored) => {
  expect(isSamePacks(stored, ready)).toBe(false)
})
