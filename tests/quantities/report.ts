import {
  type Case,
  cultures,
  isHeldBack,
  readArticles,
  readHardCases,
  readRecognizers,
  readSeeds,
  SETS,
} from './development-sets'
import { type Filter, isMoney, isShare } from './filters'
import { type Reasoned, reasonFor } from './reasons'
import { addScores, f1, precision, recall, type Score, scoreCases } from './score'

/** Languages by tag, with what Recognizers-Text calls them; '' where it has none. */
const languages = { ...cultures, pl: '', ar: 'Arabic' }

/** The part that the rules were tuned on, and the part held back. */
interface Parts {
  tuned: Score
  heldBack: Score
}

/**
 * Prints the extractor's scores on the development sets, the part tuned on and the part held back apart, and
 * how many misses of the part tuned on have a reason on file.
 * `vite-node tests/quantities/report.ts -- [--worst]`: with `--worst` every miss of the part tuned on with its reason, none of
 * the other.
 */
function report(): void {
  if (!SETS) {
    console.log('No development sets at hand: nothing to score.')
    return
  }
  print('seeds', readSeeds())
  const hard = readHardCases()
  const percent: Parts[] = []
  for (const [lang, name] of Object.entries(languages)) {
    print(`articles ${lang}`, readArticles(lang))
    print(
      `hard cases ${lang}`,
      hard.filter(one => one.lang.split('-')[0] === lang),
    )
    if (!name) continue
    if (lang !== 'ar') print(`Currency ${lang}`, readRecognizers(name, 'Currency', lang), isMoney)
    percent.push(print(`Percent ${lang}`, readRecognizers(name, 'Percent', lang), isShare)!)
  }
  printLine('Percent all', {
    tuned: addScores(percent.map(({ tuned }) => tuned)),
    heldBack: addScores(percent.map(({ heldBack }) => heldBack)),
  })
  printHard(hard)
}

/** Every language's hard cases together, and those in which nothing is said. */
function printHard(hard: Case[]): void {
  print('hard cases all', hard)
  print(
    'of them silent',
    hard.filter(({ expected }) => expected.length === 0),
  )
}

function print(name: string, cases: Case[], counts?: Filter): Parts | undefined {
  if (cases.length === 0) return undefined
  const score = (isWanted: (one: Case) => boolean) => scoreCases(cases.filter(isWanted), counts)
  const parts = { tuned: score(({ id }) => !isHeldBack(id)), heldBack: score(({ id }) => isHeldBack(id)) }
  printLine(name, parts)
  if (process.argv.includes('--worst')) printWorst(parts.tuned)
  return parts
}

function printLine(name: string, { tuned, heldBack }: Parts): void {
  const misses = [...tuned.missed.map(asReasoned), ...tuned.extra.map(asReasoned)]
  const plain = misses.filter(miss => !reasonFor(miss)).length
  console.log(
    `${name.padEnd(16)} tuned on ${line(tuned)} (${misses.length} misses, ${plain} without a reason) | held back ${line(heldBack)}`,
  )
}

function line(score: Score): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
  return `F1 ${percent(f1(score))} P ${percent(precision(score))} R ${percent(recall(score))} exact ${score.exactCases}/${score.cases}`
}

function asReasoned(miss: Score['missed'][number] | Score['extra'][number]): Reasoned {
  return { id: miss.id, quote: 'quote' in miss ? miss.quote : miss.expected.text }
}

function printWorst({ missed, extra }: Score): void {
  for (const miss of missed) {
    const { id, expected, nearest } = miss
    const read = nearest ? `, read ${nearest.min}–${nearest.max} ${nearest.unit}` : ''
    console.log(
      `  - ${id.slice(0, 60)}: "${expected.text}" ${expected.min}–${expected.max} ${expected.unit}${read}${because(miss)}`,
    )
  }
  for (const one of extra) {
    const { min, max, unit, flags } = one.figure
    console.log(
      `  + ${one.id.slice(0, 60)}: "${one.quote}" ${min}–${max} ${unit} ${flags.join()}${because(one)}`,
    )
  }
}

function because(miss: Parameters<typeof asReasoned>[0]): string {
  const reason = reasonFor(asReasoned(miss))
  return reason ? ` (${reason})` : ''
}

report()
