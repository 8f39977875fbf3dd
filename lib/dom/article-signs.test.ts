import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { isArticle } from '../engine/detect/article'
import { articleSigns } from './article-signs'

/** Agency copy: a sentence to a paragraph, none of 140 letters. */
const sentence =
  'The company said on Tuesday that it would spend $80 billion on data centres in the next fiscal year.'

function page(body: string, type = 'article'): Document {
  const meta = `<meta property="og:type" content="${type}">`
  return parseHTML(`<!doctype html><html><head>${meta}</head><body>${body}</body></html>`).document
}

const isOne = (document: Document) => isArticle(articleSigns(document))
const paragraphs = (count: number, text = sentence) => `<p>${text}</p>`.repeat(count)

test('many short paragraphs are an article where the page calls itself one', () => {
  expect(isOne(page(`<article>${paragraphs(13)}</article>`))).toBe(true)
  expect(isOne(page(paragraphs(13), 'website'))).toBe(false)
})

test('few are none, nor are many lines, or teasers that are links', () => {
  expect(isOne(page(paragraphs(4)))).toBe(false)
  expect(isOne(page(paragraphs(40, 'Chip maker raises forecast')))).toBe(false)
  expect(isOne(page(paragraphs(40, `<a href="/x">${sentence}</a>`)))).toBe(false)
  expect(isOne(page(`<div>${sentence}</div>`.repeat(40)))).toBe(false)
  expect(isOne(page(`<aside>${paragraphs(40)}</aside>`))).toBe(false)
})
