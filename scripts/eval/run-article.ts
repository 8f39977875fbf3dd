import { checkPage } from '../../lib/engine/check'
import { matchFigures } from '../../lib/engine/match/match-figures'
import type { Finding, Page } from '../../lib/engine/types'
import type { Packs } from '../scan/scan-file'
import { pageOfText } from '../scan/text-page'
import type { Article } from './development-set'
import { goldFigures } from './gold-figures'

/** What was made of one article, before and after the topic's gate. */
export interface Run {
  findings: Finding[]
  onTopic: boolean
  language: string
}

/** The whole pipeline on an article's text; with `gold` its figures are given, so that matching is measured apart. */
export async function runArticle(article: Article, packs: Packs, gold: boolean): Promise<Run> {
  const page = pageOf(article)
  const check = await checkPage(page, packs.readPacks, packs.topics)
  const findings = gold
    ? await packs.readPacks(lookup => matchFigures(page, goldFigures(article), lookup, check.language))
    : check.findings
  return { findings, onTopic: check.topic.onTopic, language: check.language }
}

/** The date is the page's metadata's, which the text alone lacks; its language is left to be found. */
function pageOf({ name, text, published }: Article): Page {
  return { ...pageOfText(text, name), ...(published ? { published: published.slice(0, 10) } : {}) }
}
