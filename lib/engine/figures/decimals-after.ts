import { isDigit } from '../text/letters'
import type { Draft } from './draft'
import { readNoun } from './nouns'
import type { Passage } from './passage'
import { readUnitAfter } from './unit-after'

/** 1米85, 9秒83: where words are not set apart, one or two digits behind a metre or a second are its decimals. */
export function addDecimals(passage: Passage, draft: Draft): Draft {
  const { raw, lexicon } = passage
  const { unit, low, high, end } = draft
  const isFine = unit?.power === 0 && (unit.unit === 'm' || unit.unit === 's')
  if (!isFine || lexicon.edge === 'word' || low !== high || low.digits.includes('.')) return draft
  const last = endOfDecimals(raw, end)
  if (last === end || readUnitAfter(passage, last) || readNoun(passage, last)) return draft
  const magnitude = { ...low, digits: `${low.digits}.${raw.slice(end, last)}` }
  return { ...draft, end: last, low: magnitude, high: magnitude }
}

function endOfDecimals(raw: string, start: number): number {
  let end = start
  while (isDigit(raw.charCodeAt(end))) end++
  return end - start <= 2 ? end : start
}
