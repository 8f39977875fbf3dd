import { madePages } from '../../tests/e2e/pages'

/** A page of 5,000 words about the topic: the made article, over and over. */
export const longArticle = repeated(madePages.chips ?? '', 5_000)

function repeated(page: string, words: number): string {
  const [, paragraphs = ''] = page.match(/<article>([\s\S]*)<\/article>/) ?? []
  const times = Math.ceil(
    words /
      paragraphs
        .replace(/<[^>]+>/g, ' ')
        .trim()
        .split(/\s+/).length,
  )
  return page.replace(paragraphs, Array.from({ length: times }, () => paragraphs).join('\n'))
}
