import { describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { articleSigns } from '../../lib/dom/article-signs'
import { isVisible } from '../../lib/dom/is-visible'
import { readPage } from '../../lib/dom/read-page'
import { sectionLabels } from '../../lib/dom/section-labels'
import { isArticle } from '../../lib/engine/detect/article'
import { loadPage } from './load-page'
import { bagOf, sharedWords, sizeOf, spacedText } from './word-bags'

/** Scores on real saved pages, each with the text that Readability gives; a third is held back from tuning. */
interface Score {
  name: string
  held: boolean
  isArticleRight: boolean
  /** Share of the expected words that were read. */
  covered: number
  /** Share of the words read that were not expected. */
  other: number
  untouched: boolean
  gateTime: number
}

const names = (await commands.listShared('pages')).filter(name => !/\.md$|LICENSE/.test(name))
if (names.length === 0) console.warn('pages: the saved pages are not on this machine, so no score is taken')

describe.skipIf(names.length === 0)('real pages', () => {
  const scores: Score[] = []
  test.each(names)('%s is read', async name => {
    const score = await scorePage(name)
    scores.push(score)
    expect(score.untouched, 'the page was changed').toBe(true)
  })

  test.each(['tuned', 'held back', 'all'])('the %s pages are read well', part => {
    const chosen = scores.filter(score => part === 'all' || score.held === (part === 'held back'))
    const summary = summarise(chosen)
    console.log(part, summary)
    expect(summary.articles).toBeGreaterThanOrEqual(0.95)
    expect(summary.medianCovered).toBeGreaterThanOrEqual(0.95)
    expect(summary.coveredOnNineOfTen).toBeGreaterThanOrEqual(0.85)
    expect(summary.other).toBeLessThanOrEqual(0.05)
  })
})

async function scorePage(name: string): Promise<Score> {
  const document = await loadPage(await commands.readShared(`pages/${name}/source.html`))
  const metadata = JSON.parse(await commands.readShared(`pages/${name}/expected-metadata.json`))
  const expectedHtml = await commands.readShared(`pages/${name}/expected.html`)
  const expected = bagOf(spacedText(new DOMParser().parseFromString(expectedHtml, 'text/html').body))
  const before = document.documentElement.outerHTML

  const begun = performance.now()
  const judged = isArticle(articleSigns(document))
  const gateTime = performance.now() - begun
  const { page } = readPage(document, isVisible, sectionLabels)

  const read = bagOf(page.text)
  const allowed = bagOf(`${page.title} ${metadata.title}`)
  const title = page.blocks.find(block => block.kind === 'title')
  if (title)
    for (const [word, count] of bagOf(page.text.slice(title.start, title.end))) allowed.set(word, count)
  const wanted = sharedWords(read, expected)
  const others = [...read].reduce(
    (sum, [word, count]) => sum + Math.max(0, count - (expected.get(word) ?? 0) - (allowed.get(word) ?? 0)),
    0,
  )
  return {
    name,
    held: isHeld(name),
    isArticleRight: judged === metadata.readerable,
    covered: wanted / Math.max(1, sizeOf(expected)),
    other: others / Math.max(1, sizeOf(read)),
    untouched: document.documentElement.outerHTML === before,
    gateTime,
  }
}

/** One page in three, by its name alone. */
function isHeld(name: string): boolean {
  let hash = 0
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 65_537
  return hash % 3 === 0
}

function summarise(scores: Score[]) {
  const covered = scores.map(score => score.covered).sort((a, b) => a - b)
  return {
    pages: scores.length,
    articles: scores.filter(score => score.isArticleRight).length / scores.length,
    medianCovered: covered[covered.length >> 1]!,
    coveredOnNineOfTen: covered[Math.floor(covered.length / 10)]!,
    medianOther: median(scores.map(score => score.other)),
    other: scores.reduce((sum, score) => sum + score.other, 0) / scores.length,
    medianGateTime: median(scores.map(score => score.gateTime)),
    worst: scores
      .filter(score => score.covered < 0.85 || score.other > 0.05 || !score.isArticleRight)
      .map(
        ({ name, covered, other, isArticleRight }) =>
          `${name} ${covered.toFixed(2)} ${other.toFixed(2)} ${isArticleRight}`,
      ),
  }
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
