import { afterEach, expect, test } from 'vitest'
import { figuresAt } from './hit-test'
import { isVisible } from './is-visible'
import { readPage } from './read-page'
import { sectionLabels } from './section-labels'

afterEach(() => document.body.replaceChildren())

const rest =
  ' is what the plant on the river will cost, the company said on Monday, twice what it had told its lenders.'

function readWith(body: string) {
  document.body.innerHTML = body
  const map = readPage(document, isVisible, sectionLabels)
  const figures = ['$40 billion', '$40'].flatMap(quote =>
    [...map.page.text.matchAll(new RegExp(quote.replace('$', '\\$'), 'g'))].map(({ index }) => {
      const span = { start: index, end: index + quote.length }
      return { ...span, quote, range: map.rangeOf(span)! }
    }),
  )
  const at = (range: Range, dx = 3) => {
    const [rect] = range.getClientRects()
    const point = { x: rect!.left + dx, y: (rect!.top + rect!.bottom) / 2 }
    return figuresAt(document, point, figures, map).map(({ quote }) => quote)
  }
  return { figures, at, map }
}

test('the figure under the point, the shortest first where there are several', () => {
  const { figures, at } = readWith(`<p>$40 billion${rest}</p>`)
  const [long] = figures
  expect(at(long!.range)).toEqual(['$40', '$40 billion'])
  const [rect] = long!.range.getClientRects()
  expect(at(long!.range, rect!.width - 2)).toEqual(['$40 billion'])
  expect(at(long!.range, rect!.width + 40)).toEqual([])
})

test('beside the end of a line there is none, though the caret would go there', () => {
  const { figures, map } = readWith(`<p style="width:900px">${rest} It was $40 billion</p>`)
  const [rect] = figures[0]!.range.getClientRects()
  const point = { x: rect!.right + 30, y: rect!.top + 5 }
  expect(figuresAt(document, point, figures, map)).toEqual([])
})

test('text that cannot be selected, and text in an open shadow root', () => {
  const still = readWith(`<p style="user-select:none">$40 billion${rest}</p>`)
  expect(still.at(still.figures[0]!.range)).toContain('$40 billion')

  document.body.innerHTML = '<x-box></x-box>'
  const root = document.querySelector('x-box')!.attachShadow({ mode: 'open' })
  root.innerHTML = `<p>$40 billion${rest}</p>`
  const map = readPage(document, isVisible, sectionLabels)
  const range = map.rangeOf({ start: 0, end: 11 })!
  const [rect] = range.getClientRects()
  const point = { x: rect!.left + 3, y: rect!.top + 5 }
  expect(figuresAt(document, point, [{ start: 0, end: 11, range }], map)).toHaveLength(1)
})

test('what a layer covers is not under the point', () => {
  const { figures, at } = readWith(
    `<p>$40 billion${rest}</p><div style="position:fixed;inset:0;z-index:9"></div>`,
  )
  expect(at(figures[0]!.range)).toEqual([])
})
