import { checkPage } from '../../lib/engine/check'
import { matchFigures } from '../../lib/engine/match/match-figures'
import type { Finding, Page } from '../../lib/engine/types'
import { pageOfHtml } from '../scan/html-page'
import type { Packs } from '../scan/scan-file'
import { pageOfText } from '../scan/text-page'
import { alignGold } from './align-gold'
import type { Article } from './development-set'
import { goldFigures } from './gold-figures'

/** How an article is given to the engine: its text, its page, or its text with the figures that a person found in it. */
export type Given = 'text' | 'html' | 'figures'

/** What was made of one article, without the topic's gate. */
export interface Run {
  /** The article with its gold where it stands in what was read. */
  article: Article
  findings: Finding[]
  onTopic: boolean
  language: string
}

/** Runs the pipeline on an article; given its figures, matching is measured apart from reading. */
export async function runArticle(article: Article, packs: Packs, given: Given): Promise<Run> {
  const page = given === 'html' && article.html ? pageOfHtml(article.html).page : pageOf(article)
  const check = await checkPage(page, packs.readPacks, packs.topics)
  const { onTopic } = check.topic
  const { language } = check
  if (given === 'figures') {
    const figures = goldFigures(article)
    const findings = await packs.readPacks(lookup => matchFigures(page, figures, lookup, language))
    return { article, findings, onTopic, language }
  }
  const aligned = { ...article, quantities: alignGold(article.quantities, page.text) }
  return { article: given === 'html' ? aligned : article, findings: check.findings, onTopic, language }
}

/** The date is the page's metadata's, which the text alone lacks; its language is left to be found. */
function pageOf({ name, text, published }: Article): Page {
  return { ...pageOfText(text, name), ...(published ? { published: published.slice(0, 10) } : {}) }
}
