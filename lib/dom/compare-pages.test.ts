import { expect, test } from 'vitest'
import type { Page } from '../engine/types'
import { comparePages } from './compare-pages'

function pageOf(...texts: string[]): Page {
  let text = ''
  const blocks = texts.map(each => {
    if (text) text += '\n\n'
    const start = text.length
    text += each
    return { kind: 'text' as const, start, end: text.length }
  })
  return { url: '', title: '', language: 'en', text, blocks, links: [] }
}

test('spans move with their blocks, and go with them', () => {
  const before = pageOf('It cost $1.', 'Then $2.', 'Then $3.')
  const after = pageOf('A new first line.', 'It cost $1.', 'Then $3.')
  const { same, fresh, move } = comparePages(before, after)
  const spanOf = (page: Page, quote: string) => ({
    start: page.text.indexOf(quote),
    end: page.text.indexOf(quote) + 2,
  })
  expect(same).toBe(false)
  expect(fresh).toEqual([after.blocks[0]])
  expect(move(spanOf(before, '$1'))).toEqual(spanOf(after, '$1'))
  expect(move(spanOf(before, '$3'))).toEqual(spanOf(after, '$3'))
  expect(move(spanOf(before, '$2'))).toBeUndefined()
})

test('blocks with the same words stay in their order', () => {
  const { same, move } = comparePages(
    pageOf('It cost $1.', 'It cost $1.'),
    pageOf('It cost $1.', 'It cost $1.'),
  )
  expect(same).toBe(true)
  expect(move({ start: 21, end: 23 })).toEqual({ start: 21, end: 23 })
})

test('a span over the end of its block is not moved', () => {
  expect(comparePages(pageOf('a', 'b'), pageOf('a', 'b')).move({ start: 0, end: 3 })).toBeUndefined()
})
