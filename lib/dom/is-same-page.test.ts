import { expect, test } from 'vitest'
import type { Page } from '../engine/types'
import { isSamePage } from './is-same-page'

const page: Page = {
  url: 'https://news.example/a',
  title: 'A plant',
  language: 'en',
  text: 'It cost $1.\n\nThen $2.',
  blocks: [
    { start: 0, end: 11, kind: 'text' },
    { start: 13, end: 21, kind: 'text' },
  ],
  links: [],
}

test('another reading of the same page is the same', () => {
  expect(isSamePage(page, structuredClone(page))).toBe(true)
})

test.each<[string, Partial<Page>]>([
  ['words', { text: 'It cost $1.\n\nThen $3.' }],
  ['title', { title: 'Another plant' }],
  ['address', { url: 'https://news.example/b' }],
  ['number of blocks', { blocks: page.blocks.slice(0, 1) }],
  ['kinds of block', { blocks: page.blocks.map(block => ({ ...block, kind: 'quote' as const })) }],
])('one of other %s is not', (_, change) => {
  expect(isSamePage(page, { ...page, ...change })).toBe(false)
})
