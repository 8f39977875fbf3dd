import { readFigures } from '../../lib/engine/figures/read-figures'
import { measures } from '../../lib/engine/figures/units'
import type { Figure, Page } from '../../lib/engine/types'
import type { Case, Expected } from './development-sets'
import type { Filter } from './filters'

/** What became of the quantities of some cases. */
export interface Score {
  cases: number
  exactCases: number
  hits: number
  missed: { id: string; expected: Expected; nearest?: Figure }[]
  extra: { id: string; figure: Figure; quote: string }[]
}

/** Reads each case's text and compares: a hit overlaps and has the same value and unit after conversion. */
export function scoreCases(cases: Case[], counts: Filter = () => true): Score {
  const score: Score = { cases: cases.length, exactCases: 0, hits: 0, missed: [], extra: [] }
  for (const one of cases) scoreCase(one, score, counts)
  return score
}

/** What became of several sets together. */
export function addScores(scores: Score[]): Score {
  return {
    cases: sum(scores.map(({ cases }) => cases)),
    exactCases: sum(scores.map(({ exactCases }) => exactCases)),
    hits: sum(scores.map(({ hits }) => hits)),
    missed: scores.flatMap(({ missed }) => missed),
    extra: scores.flatMap(({ extra }) => extra),
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function scoreCase(one: Case, score: Score, counts: Filter): void {
  const { id, text, expected } = one
  const figures = readFigures(asPage(one)).filter(counts)
  const taken = new Set<Figure>()
  const misses = score.missed.length
  for (const wanted of expected) {
    const over = figures.filter(figure => overlaps(figure, wanted))
    const hit = over.find(figure => !taken.has(figure) && agrees(figure, wanted))
    for (const figure of hit ? [hit] : wanted.worth ? [] : over) taken.add(figure)
    if (hit && wanted.worth) score.hits++
    if (!hit && wanted.worth)
      score.missed.push({ id, expected: wanted, ...(over[0] && { nearest: over[0] }) })
  }
  const extra = figures.filter(figure => !taken.has(figure))
  for (const figure of extra) score.extra.push({ id, figure, quote: text.slice(figure.start, figure.end) })
  if (extra.length === 0 && score.missed.length === misses) score.exactCases++
}

/** A page whose paragraphs are the text's lines, or that is one paragraph. */
function asPage({ text, lang: language, hasLines }: Case): Page {
  const lines = [...text.matchAll(hasLines ? /[^\n]+/g : /[\s\S]+/g)]
  const blocks = lines.map(({ index, 0: line }) => ({
    kind: 'text' as const,
    start: index,
    end: index + line.length,
  }))
  return { url: '', title: '', language, text, blocks, links: [] }
}

function overlaps(figure: Figure, { start, text }: Expected): boolean {
  return figure.start < start + text.length && start < figure.end
}

function agrees(figure: Figure, wanted: Expected): boolean {
  const { min, max } = inBaseUnits(figure, wanted)
  const isVague = figure.qualifier === 'vague'
  const near = (ours: number, theirs: number) =>
    ours === theirs || Math.abs(ours - theirs) <= Math.abs(theirs) * (isVague ? 0.1 : 0.002)
  const isSame = near(figure.min, min) && near(figure.max, max)
  return (isSame || (isVague && min === max && near(figure.min, min))) && sameUnit(figure, wanted)
}

/** The gold writes units as the text does; fractions of one as a share. */
function inBaseUnits(figure: Figure, { min, max, unit, kind }: Expected): { min: number; max: number } {
  if (figure.unit === '%' && kind === 'ratio') return { min: min * 100, max: max * 100 }
  const measure = measures.get(toSign(unit))
  if (!measure || measure.unit !== figure.unit || measure.unit === unit) return { min, max }
  const scale = (value: number) => Number(`${value}e${measure.power}`) * (measure.factor ?? 1)
  return { min: scale(min), max: scale(max) }
}

function toSign(unit: string): string {
  return { 'km²': 'km2', 'm²': 'm2', '°C': 'degC', '°F': 'degF', 'mi/h': 'mph' }[unit] ?? unit
}

function sameUnit(figure: Figure, { unit, kind }: Expected): boolean {
  if (figure.kind === 'count' || unit === '')
    return !/^[A-Z]{3}$|^[%x]$|^pp$/.test(unit) || unit === figure.unit
  if (kind === 'ratio') return figure.unit === '%'
  return figure.unit === unit || (measures.get(toSign(unit))?.unit ?? unit) === figure.unit
}

export function precision({ hits, extra }: Score): number {
  return hits + extra.length === 0 ? 1 : hits / (hits + extra.length)
}

export function recall({ hits, missed }: Score): number {
  return hits + missed.length === 0 ? 1 : hits / (hits + missed.length)
}

export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
