import { parseHTML } from 'linkedom'
import { articleSigns } from '../../lib/dom/article-signs'
import { isVisibleInMarkup } from '../../lib/dom/is-visible'
import { readPage } from '../../lib/dom/read-page'
import { sectionLabels } from '../../lib/dom/section-labels'
import { isArticle } from '../../lib/engine/detect/article'
import type { Page } from '../../lib/engine/types'

/** A saved page as the engine sees it, by a DOM without layout, and whether it is an article. */
export function pageOfHtml(html: string): { page: Page; article: boolean } {
  const { document } = parseHTML(html)
  return {
    page: readPage(document, isVisibleInMarkup, sectionLabels).page,
    article: isArticle(articleSigns(document)),
  }
}
