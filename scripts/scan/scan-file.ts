import { readFileSync } from 'node:fs'
import { checkPage } from '../../lib/engine/check'
import { detectLanguage } from '../../lib/engine/detect/language'
import type { TopicTerms } from '../../lib/engine/pack/claim'
import type { ReadPacks } from '../../lib/engine/pack/lookup'
import type { Figure, Finding } from '../../lib/engine/types'
import { pageOfHtml } from './html-page'
import { pageOfLine } from './line-page'
import { pageOfText } from './text-page'

/** What of a file is read, and in which language. */
export interface ScanOptions {
  /** Reads what is no article or off the topic, too. */
  all: boolean
  /** The language to read in, where the words' own is not to be believed. */
  lang?: string
}

/** What the engine and the packs make of one file, as the line of JSON that is printed. */
export async function scanFile(file: string, packs: Packs, { all, lang }: ScanOptions) {
  const content = readFileSync(file, 'utf8')
  const { page, article } = /\.html?$/i.test(file)
    ? pageOfHtml(content)
    : { page: pageOfText(content, file), article: true }
  const check = await checkPage(page, packs.readPacks, packs.topics, lang)
  const isRead = all || (article && check.topic.onTopic)
  return {
    file,
    article,
    onTopic: check.topic.onTopic,
    topicScore: check.topic.score,
    language: check.language,
    title: page.title,
    text: page.text,
    findings: isRead ? check.findings.map(describeFinding) : [],
  }
}

/** The packs to look in, and the topics that they are about. */
export interface Packs {
  readPacks: ReadPacks
  topics: TopicTerms[]
}

/** The figures of one line of text, without any claim. */
export async function scanLine(text: string, lang: string | undefined): Promise<object[]> {
  const page = pageOfLine(text, lang ?? '')
  const check = await checkPage(page, noPacks, [], lang ?? detectLanguage(text, 'en'))
  return check.findings.map(({ figure }) => describeFigure(figure, text.slice(figure.start, figure.end)))
}

const noPacks: ReadPacks = work =>
  work({
    mayBegin: () => false,
    terms: async () => [],
    claims: async () => [],
    entities: async () => [],
    measures: async () => [],
  })

function describeFinding(finding: Finding): object {
  const { figure, quote, credit, relation, look } = finding
  const told = relation === 'none' ? null : finding.match
  return {
    ...describeFigure(figure, quote),
    claim: told?.claim.id ?? null,
    also: told?.claim.also ?? [],
    relation: told ? relation : null,
    drift: relation === 'none' ? null : (finding.drift ?? null),
    standing: told?.claim.standing ?? null,
    look,
    ...(credit ? { credited: credit } : {}),
    score: told?.score ?? null,
    reasons: told?.reasons ?? null,
  }
}

function describeFigure(
  { start, end, kind, min, max, unit, qualifier, per, checkable }: Figure,
  quote: string,
) {
  return { start, end, quote, kind, min, max, unit, qualifier, ...(per ? { per } : {}), checkable }
}
