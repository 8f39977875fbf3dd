import { parseArgs } from 'node:util'
import { type Article, loadArticles, partOf } from './eval/development-set'
import { recordScores } from './eval/recorded-scores'
import { runArticle } from './eval/run-article'
import { type Score, scoreArticle } from './eval/score'
import { summarise } from './eval/summary'
import { ownArguments } from './own-arguments'
import { readBuiltPacks } from './scan/read-packs'

const { values } = parseArgs({
  args: ownArguments(),
  options: {
    part: { type: 'string' },
    'gold-figures': { type: 'boolean', default: false },
    html: { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
})

const packs = readBuiltPacks()
const articles = loadArticles().filter(article => !values.part || partOf(article) === values.part)
const scored: { article: Article; score: Score; isGateRight: boolean }[] = []
const given = values['gold-figures'] ? 'figures' : values.html ? 'html' : 'text'
for (const each of articles) {
  const { article, findings, onTopic } = await runArticle(each, packs, given)
  scored.push({ article, score: scoreArticle(article, findings), isGateRight: onTopic === article.onTopic })
}

const parts = values.part ? [values.part] : ['fit', 'held']
printTable([
  ['all', scored.map(({ score }) => score)],
  ...parts.map(part => [part, scoresOf(article => partOf(article) === part)] as const),
  ...[...new Set(articles.map(({ lang }) => lang.slice(0, 2)))].map(
    lang => [lang, scoresOf(article => article.lang.slice(0, 2) === lang)] as const,
  ),
])
const wrongGate = scored.filter(({ isGateRight }) => !isGateRight)
console.log(
  `\ntopic: ${scored.length - wrongGate.length} of ${scored.length} right`,
  wrongGate.map(({ article }) => article.name),
)
if (values.mistakes) printMistakes()
if (values.record) await recordScores(packs)

function scoresOf(isWanted: (article: Article) => boolean): Score[] {
  return scored.filter(({ article }) => isWanted(article)).map(({ score }) => score)
}

function printTable(rows: (readonly [string, Score[]])[]): void {
  const table: Record<string, Record<string, string>> = {}
  for (const [name, scores] of rows) {
    const shares = Object.entries(summarise(scores)).map(([key, share]) => [key, (share * 100).toFixed(1)])
    table[name] = { articles: String(scores.length), ...Object.fromEntries(shares) }
  }
  console.table(table)
}

/** The worst articles first. */
function printMistakes(): void {
  const worst = scored.map(({ score }) => score).sort((a, b) => b.mistakes.length - a.mistakes.length)
  for (const { article, mistakes } of worst.filter(({ mistakes }) => mistakes.length > 0)) {
    console.log(`\n${article}\n${mistakes.map(mistake => `  ${mistake}`).join('\n')}`)
  }
}
