import {
  type Case,
  isHeldBack,
  readArticles,
  readHardCases,
  readRecognizers,
  readSeeds,
  SETS,
} from './development-sets'
import { f1, precision, recall, type Score, scoreCases } from './score'

/** Languages by tag, with what Recognizers-Text calls them; '' where it has none. */
const languages = {
  en: 'English',
  it: 'Italian',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  nl: 'Dutch',
  sv: 'Swedish',
  pl: '',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
}

/**
 * Prints the extractor's scores on the development sets, the part tuned on and the part held back apart.
 * `vite-node tests/quantities/report.ts -- [--worst]`: with `--worst` every miss of the part tuned on, none of the other.
 */
function report(): void {
  if (!SETS) {
    console.log('No development sets at hand: nothing to score.')
    return
  }
  print('seeds', readSeeds())
  const hard = readHardCases()
  for (const [lang, name] of Object.entries(languages)) {
    print(`articles ${lang}`, readArticles(lang))
    print(
      `hard cases ${lang}`,
      hard.filter(one => one.lang.split('-')[0] === lang),
    )
    if (!name) continue
    print(`Currency ${lang}`, readRecognizers(name, 'Currency', lang), figure => figure.kind === 'money')
    print(`Percent ${lang}`, readRecognizers(name, 'Percent', lang), figure => figure.kind === 'percent')
  }
}

function print(name: string, cases: Case[], counts?: Parameters<typeof scoreCases>[1]): void {
  if (cases.length === 0) return
  const tuned = scoreCases(
    cases.filter(({ id }) => !isHeldBack(id)),
    counts,
  )
  const heldBack = scoreCases(
    cases.filter(({ id }) => isHeldBack(id)),
    counts,
  )
  console.log(`${name.padEnd(16)} tuned on ${line(tuned)} | held back ${line(heldBack)}`)
  if (process.argv.includes('--worst')) printWorst(tuned)
}

function line(score: Score): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
  return `F1 ${percent(f1(score))} P ${percent(precision(score))} R ${percent(recall(score))} exact ${score.exactCases}/${score.cases}`
}

function printWorst({ missed, extra }: Score): void {
  for (const { id, expected, nearest } of missed)
    console.log(
      `  - ${id.slice(0, 60)}: "${expected.text}" ${expected.min}–${expected.max} ${expected.unit}`,
      nearest ? `read ${nearest.min}–${nearest.max} ${nearest.unit}` : '',
    )
  for (const { id, figure, quote } of extra)
    console.log(
      `  + ${id.slice(0, 60)}: "${quote}" ${figure.min}–${figure.max} ${figure.unit} ${figure.flags.join()}`,
    )
}

report()
