import { detectLanguage } from './detect/language'
import { scoreTopic } from './detect/topic'
import { readFigures } from './figures/read-figures'
import { matchFigures } from './match/match-figures'
import type { TopicTerms } from './pack/claim'
import type { ReadPacks } from './pack/lookup'
import type { Check, Figure, Page } from './types'

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
  let known: Figure[] | undefined
  const figures = () => (known ??= readFigures({ ...page, language }))
  const findings = readPacks(lookup => matchFigures(page, figures(), lookup, language))
  // Read while the packs are being opened, where that is waited for.
  figures()
  const topic = bestTopic(page, topics)
  return { language, topic, findings: await findings }
}

function bestTopic({ title, description = '', text }: Page, topics: TopicTerms[]): Check['topic'] {
  const scores = topics.map(terms => scoreTopic(`${title} ${description}\n${text}`, terms))
  return scores.reduce((best, score) => (score.score > best.score ? score : best), {
    onTopic: false,
    score: 0,
    reasons: [],
  })
}
