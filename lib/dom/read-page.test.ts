import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { describePage } from '../../tests/dom/describe-page'
import { pageOf, readings } from '../../tests/dom/readings'
import { isVisibleInMarkup } from './is-visible'
import { readPage } from './read-page'
import { sectionLabels } from './section-labels'

const read = (html: string) => readPage(parseHTML(html).document, isVisibleInMarkup, sectionLabels)

test.each(readings)('$name', reading => {
  expect(describePage(read(pageOf(reading)).page)).toEqual(reading.blocks)
})

test('what the head says of the page', () => {
  const { page } = read(`<html lang="it"><head><title>Altro | Sito</title>
    <link rel="canonical" href="https://sito.example/a/b">
    <meta property="og:title" content="Una fabbrica"><meta name="description" content="In breve.">
    <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2025-02-20T07:33:00Z"}]}</script>
    <script type="application/ld+json">{ broken</script></head>
    <body><p>Secondo <a href="/fonte">la fonte</a>, la fabbrica costerà 40 miliardi; il <a href="javascript:void 0">resto</a> non si sa.</p></body></html>`)
  const { text: _, blocks: __, ...head } = page
  expect(head).toEqual({
    url: 'https://sito.example/a/b',
    title: 'Una fabbrica',
    description: 'In breve.',
    language: 'it',
    published: '2025-02-20',
    links: [{ href: 'https://sito.example/fonte', start: 8, end: 16 }],
  })
})

test('the nearest language of each block', () => {
  const { page } = read(
    '<html lang="en"><body><p>All of this is in English, whatever it may say.</p><p lang="de">Das hier ist es nicht, was immer es sagt.</p></body></html>',
  )
  expect(page.blocks.map(block => block.language)).toEqual(['en', 'de'])
})
