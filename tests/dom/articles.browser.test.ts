import { parseHTML } from 'linkedom/worker'
import { expect, test } from 'vitest'
import { articleSigns } from '../../lib/dom/article-signs'
import { isVisible, isVisibleInMarkup } from '../../lib/dom/is-visible'
import { readPage } from '../../lib/dom/read-page'
import { sectionLabels } from '../../lib/dom/section-labels'
import { isArticle } from '../../lib/engine/detect/article'
import selectors from '../articles/selectors.json'
import { loadPage } from '../pages/load-page'

const texts = import.meta.glob<string>('../articles/*.{html,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const golds = import.meta.glob<{ quantities: { quote: string }[] }>('../articles/*-[0-9][0-9].json', {
  import: 'default',
  eager: true,
})

/** What a reader sees: single spaces, no soft hyphens, no marks of ours. */
function seen(text: string): string {
  return text
    .replace(/[\u00ad\u2063]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

test.each(Object.entries(selectors))('%s is read whole, and nothing else', async (id, { exclude }) => {
  const html = texts[`../articles/${id}.html`]!
  const document = await loadPage(html)
  const before = document.documentElement.outerHTML
  expect(isArticle(articleSigns(document))).toBe(true)
  const { page, rangeOf } = readPage(document, isVisible, sectionLabels)

  const text = seen(page.text)
  const paragraphs = texts[`../articles/${id}.txt`]!.split(/\n+/).map(seen)
  expect(paragraphs.filter(paragraph => !text.includes(paragraph))).toEqual([])
  expect(
    golds[`../articles/${id}.json`]!.quantities.filter(({ quote }) => !text.includes(seen(quote))),
  ).toEqual([])

  const excluded = exclude.flatMap(selector => [...document.querySelectorAll(selector)])
  const blocksInside = page.blocks.filter(block => {
    const range = rangeOf(block)
    return range && excluded.some(element => element.contains(range.startContainer))
  })
  expect(blocksInside.map(({ start, end }) => page.text.slice(start, end))).toEqual([])
  expect(document.documentElement.outerHTML).toBe(before)
})

test.each(Object.keys(selectors))('%s is read alike without layout', async id => {
  const html = texts[`../articles/${id}.html`]!
  const shown = readPage(await loadPage(html), isVisible, sectionLabels).page
  const { document } = parseHTML(html)
  const parsed = readPage(document, isVisibleInMarkup, sectionLabels).page
  expect(parsed.blocks.map(block => seen(parsed.text.slice(block.start, block.end)))).toEqual(
    shown.blocks.map(block => seen(shown.text.slice(block.start, block.end))),
  )
})
