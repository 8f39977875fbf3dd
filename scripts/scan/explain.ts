import { detectLanguage } from '../../lib/engine/detect/language'
import { readFigures } from '../../lib/engine/figures/read-figures'
import type { Trace } from '../../lib/engine/figures/trace'
import type { Figure } from '../../lib/engine/types'
import { pageOfLine } from './line-page'

const WORD_WIDTH = 20
const STEP_WIDTH = 20

/** What each step of the reader made of each word of `text`, and the figures in the end, as lines to be read by people. */
export function explain(text: string, lang: string | undefined): string {
  const language = lang ?? detectLanguage(text, 'en')
  const traces: Trace[] = []
  const figures = readFigures(pageOfLine(text, language), trace => traces.push(trace))
  const words = [...text.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => explainWord(word, index, traces))
  return [`${language}: ${text}`, ...words, ...figures.map(figure => describe(text, figure)), ''].join('\n')
}

/** The steps stand at the word that they begin in. */
function explainWord(word: string, index: number, traces: Trace[]): string[] {
  const begun = traces.filter(({ start }) => start >= index && start < index + word.length)
  if (begun.length === 0) return [`  ${word}`]
  return begun.map(({ step, outcome }, row) =>
    ['  ', (row === 0 ? word : '').padEnd(WORD_WIDTH), step.padEnd(STEP_WIDTH), outcome].join(''),
  )
}

function describe(
  text: string,
  { start, end, kind, min, max, unit, qualifier, per, role, flags }: Figure,
): string {
  const value = min === max ? String(min) : `${min} to ${max}`
  const rest = [qualifier, per && `per ${per}`, role, ...flags].filter(Boolean).join(', ')
  return `= "${text.slice(start, end)}" ${kind}: ${[value, unit].join(' ').trim()}${rest && ` (${rest})`}`
}
