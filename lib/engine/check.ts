import { detectLanguage } from './detect/language'
import { scoreTopic } from './detect/topic'
import { readFigures } from './figures/read-figures'
import { matchFigures } from './match/match-figures'
import type { TopicTerms } from './pack/claim'
import type { ReadPacks } from './pack/lookup'
import type { Check, Page } from './types'

/**
 * Finds the figures of an article and the origin of each. `topics` are those of the packs that are read; `language`
 * is only given where it is known better than the page's words tell it.
 */
export async function checkPage(
  page: Page,
  readPacks: ReadPacks,
  topics: TopicTerms[] = [],
  language = detectLanguage(page.text, page.language),
): Promise<Check> {
  const figures = readFigures({ ...page, language })
  const findings = await readPacks(lookup => matchFigures(page, figures, lookup, language))
  return { language, topic: bestTopic(page, topics), findings }
}

function bestTopic({ title, description = '', text }: Page, topics: TopicTerms[]): Check['topic'] {
  const scores = topics.map(terms => scoreTopic(`${title} ${description}\n${text}`, terms))
  return scores.reduce((best, score) => (score.score > best.score ? score : best), {
    onTopic: false,
    score: 0,
    reasons: [],
  })
}
