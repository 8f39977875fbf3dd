import { afterEach, expect, test } from 'vitest'
import { describePage } from '../../tests/dom/describe-page'
import { pageOf, readings } from '../../tests/dom/readings'
import { loadPage } from '../../tests/pages/load-page'
import { isVisible } from './is-visible'
import { readPage, readPageInSteps } from './read-page'
import { runInSlices } from './run-in-slices'
import { sectionLabels } from './section-labels'

afterEach(() => document.body.replaceChildren())

const sentence =
  'The plant on the river will cost $40 billion, the company said, twice what it had told its lenders a year ago. '

test.each(readings)('$name', async reading => {
  const page = await loadPage(pageOf(reading))
  expect(describePage(readPage(page, isVisible, sectionLabels).page)).toEqual(reading.blocks)
})

test('open shadow roots and slots, in the order in which they are drawn', () => {
  document.body.innerHTML = `<main><p>${sentence}</p><x-story><p>Slotted. ${sentence}</p></x-story></main>`
  const root = document.querySelector('x-story')!.attachShadow({ mode: 'open' })
  root.innerHTML = `<p>Before. ${sentence}</p><slot></slot><p>After. ${sentence}</p>`
  const { page, rangeOf } = readPage(document, isVisible, sectionLabels)
  expect(page.blocks.map(block => page.text.slice(block.start, block.end).slice(0, 7))).toEqual([
    'The pla',
    'Before.',
    'Slotted',
    'After. ',
  ])
  const start = page.text.indexOf('$40', page.text.indexOf('After.'))
  expect(rangeOf({ start, end: start + 11 })?.toString()).toBe('$40 billion')
})

test('spans come back as live ranges, over markup and marks of ours', () => {
  document.body.innerHTML = `<article><p>${sentence}</p><p>It draws its line at 10<sup>25</sup> FLOP, and <b>$1</b>.<i>5</i> tril&shy;lion is more.</p></article>`
  const { page, rangeOf } = readPage(document, isVisible, sectionLabels)
  const rangeOver = (quote: string) =>
    rangeOf({ start: page.text.indexOf(quote), end: page.text.indexOf(quote) + quote.length })
  expect(rangeOver('$1.5 tril\u00adlion')?.toString()).toBe('$1.5 tril\u00adlion')
  expect(rangeOver('10\u206325\u2063 FLOP')?.toString()).toBe('1025 FLOP')
  expect(rangeOver('\u206325\u2063')).toBeDefined()
  expect(rangeOf({ start: 0, end: page.text.length + 1 })).toBeUndefined()
  expect(rangeOf({ start: 3, end: 3 })).toBeUndefined()
})

test('a place whose text has changed is given up, its neighbours are not', () => {
  document.body.innerHTML = `<article><p>${sentence}</p><p id="b">${sentence}</p></article>`
  const { page, rangeOf } = readPage(document, isVisible, sectionLabels)
  const first = page.text.indexOf('$40')
  const second = page.text.lastIndexOf('$40')
  document.querySelector('#b')!.firstChild!.nodeValue = sentence.replace('$40', '$50')
  expect(rangeOf({ start: first, end: first + 11 })?.toString()).toBe('$40 billion')
  expect(rangeOf({ start: second, end: second + 11 })).toBeUndefined()
  document.querySelector('p')!.remove()
  expect(rangeOf({ start: first, end: first + 11 })).toBeUndefined()
})

test('what style sheets hide is not read, what they show without a box is', () => {
  document.body.innerHTML = `<style>.a{display:none}.b{visibility:hidden}.c{display:contents}.d{opacity:0}</style>
    <article><p>${sentence}</p><p class="a">Hidden. ${sentence}</p><p class="b">Unseen. ${sentence}</p>
    <div class="c"><p>Boxless. ${sentence}</p></div><p class="d">Fading in. ${sentence}</p></article>`
  const { page, unseen } = readPage(document, isVisible, sectionLabels)
  const { text } = page
  expect(text).not.toMatch(/Hidden|Unseen/)
  expect(unseen.map(({ className }) => className)).toEqual(['a', 'b'])
  expect(text).toMatch(/Boxless.*Fading in/s)
})

test('a page that changes while it is read gives ranges of what is still there, and no error', async () => {
  document.body.innerHTML = `<article>${`<p>${sentence}</p>`.repeat(2_000)}</article>`
  const reading = runInSlices(readPageInSteps(document, isVisible, sectionLabels), {
    budget: 0,
    now: () => performance.now(),
    pause: async () => void document.querySelector('p:nth-child(5n)')?.remove(),
  })
  const { page, rangeOf } = await reading
  const places = [...page.text.matchAll(/\$40 billion/g)]
  const ranges = places.map(({ index }) => rangeOf({ start: index, end: index + 11 }))
  const words = new Set(ranges.map(range => range?.toString() ?? 'gone'))
  expect(words).toEqual(new Set(['$40 billion', 'gone']))
})

test('a document without a body is read from its root', () => {
  const feed = new DOMParser().parseFromString(
    '<story><line>The plant costs $7 trillion, says its owner.</line></story>',
    'text/xml',
  )
  expect(readPage(feed, () => true, sectionLabels).page.text).toContain('$7 trillion')
})
