import { expect, test } from 'vitest'
import { isPage } from './page-shape'

const page = {
  url: 'https://a.example/',
  title: 'One',
  language: 'en',
  text: 'It cost $7 trillion.',
  blocks: [{ start: 0, end: 20, kind: 'text' }],
  links: [{ start: 3, end: 7, href: 'https://b.example/' }],
}

test('a page is a page', () => {
  expect(isPage(page)).toBe(true)
  expect(isPage({ ...page, description: 'Two', published: '2026-11-21' })).toBe(true)
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'page'],
  ['no text', { ...page, text: undefined }],
  ['a text that is a list', { ...page, text: ['It cost'] }],
  ['blocks that are none', { ...page, blocks: {} }],
  ['a block past the end', { ...page, blocks: [{ start: 0, end: 21, kind: 'text' }] }],
  ['a block that ends before it starts', { ...page, blocks: [{ start: 5, end: 4, kind: 'text' }] }],
  ['a block at a fraction', { ...page, blocks: [{ start: 0.5, end: 4, kind: 'text' }] }],
  ['a block of no kind', { ...page, blocks: [{ start: 0, end: 4, kind: 'advert' }] }],
  ['a link to nowhere', { ...page, links: [{ start: 0, end: 4, href: null }] }],
])('%s is none', (_, value) => {
  expect(isPage(value)).toBe(false)
})
