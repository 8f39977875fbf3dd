import { findFigures } from '../figures/find'
import { languageFor } from '../languages'
import type { Language } from '../languages/language'
import { readLanguages } from '../languages/read-languages'
import { dimensionOf } from '../pack/dimensions'
import type { Figure } from '../types'
import { type AskedValue, reachOf } from './asked-value'

/**
 * The values that a search asks for as some language writes them, the reader's own first: "7 billones",
 * "945 Terawattstunden", "7兆ドル". Languages may disagree on a word, as on "billion".
 */
export function* askedInWords(query: string, language: string): Generator<AskedValue> {
  for (const tag of new Set([language, ...readLanguages])) {
    const spoken = languageFor(tag)
    if (!isSpokenIn(query, spoken)) continue
    const [figure, ...others] = findFigures(query, spoken)
    if (figure && others.length === 0 && isAsked(figure)) yield askedBy(figure, query)
  }
}

/** Whether a scale or a unit of the language stands in the query: to grow a language for reading takes a moment. */
function isSpokenIn(query: string, { table, numbers }: Language): boolean {
  const { W, Wh } = table.unitNames
  const names = [...Object.values(table.scaleWords), ...Object.values(numbers.scales), W ?? '', Wh ?? '']
  const lower = query.toLowerCase()
  return names.some(forms =>
    forms.split('|').some(form => isWord(form) && lower.includes(form.toLowerCase())),
  )
}

/** A single Latin letter is in every query. */
const isWord = (form: string): boolean => /..|\P{Script=Latin}/u.test(form)

/** A number with neither a scale nor one of these units is more often part of a name: "3 nm". "Millions" is no number. */
const isAsked = ({ scale, unit, qualifier }: Figure): boolean =>
  qualifier !== 'vague' &&
  (scale !== 'none' || ['money', 'share', 'power', 'energy'].includes(dimensionOf(unit)))

function askedBy({ start, end, max: value, rounding, unit }: Figure, query: string): AskedValue {
  const dimension = dimensionOf(unit)
  const words = `${query.slice(0, start)} ${query.slice(end)}`.trim().replace(/\s+/g, ' ')
  return {
    value,
    reach: reachOf(value, rounding * value),
    ...(unit && { unit: dimension === 'money' || dimension === 'count' ? dimension : unit }),
    words,
  }
}
