import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Packs } from '../scan/scan-file'
import { loadOwnArticles } from './development-set'
import { type Given, runArticle } from './run-article'
import { scoreArticle } from './score'
import { type Summary, summarise } from './summary'

const file = path.resolve(import.meta.dirname, 'recorded-scores.json')

/** Scores of the project's own articles: by the whole pipeline on text and on pages, and of matching alone with the figures given. */
export interface Recorded {
  text: Summary
  html: Summary
  figures: Summary
}

/** The scores of the code as it is. */
export async function takeScores(packs: Packs): Promise<Recorded> {
  const summaryOf = async (given: Given) => {
    const articles = loadOwnArticles()
    const runs = await Promise.all(articles.map(article => runArticle(article, packs, given)))
    return summarise(runs.map(({ article, findings }) => scoreArticle(article, findings)))
  }
  return { text: await summaryOf('text'), html: await summaryOf('html'), figures: await summaryOf('figures') }
}

/** The scores that later ones must not fall below. */
export function readRecorded(): Recorded {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Makes the scores of the code as it is the recorded ones. */
export async function recordScores(packs: Packs): Promise<void> {
  writeFileSync(file, `${JSON.stringify(await takeScores(packs), null, 2)}\n`)
}
