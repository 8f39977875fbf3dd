import { wordEnd } from '../text/letters'
import type { Draft } from './draft'
import { readHead } from './heads'
import { type Passage, phraseAt, skipSpaces } from './passage'
import { readScaled } from './scales'
import { readUnitAfter } from './unit-after'
import { type Measure, measures } from './units'

/** "75 USD million" */
export function addScaleAfter(passage: Passage, draft: Draft): Draft {
  if (draft.scalePower > 0) return draft
  const { end, magnitude, scalePower, how, isSign } = readScaled(passage, draft.end, draft.low, false)
  if (scalePower === 0 || isSign || passage.raw[draft.end] === ',') return draft
  return { ...draft, end, low: magnitude, high: magnitude, scalePower, scale: how }
}

/** "A year and a half", 一倍半, 三成半; no 三成半导体. */
export function addHalfAfter(passage: Passage, draft: Draft): Draft {
  const at = skipSpaces(passage, draft.end)
  const half = phraseAt(passage, passage.lexicon.andHalf, at)
  if (!half || draft.low !== draft.high || draft.low.digits.includes('.')) return draft
  if (phraseAt(passage, passage.lexicon.lookalikes, at)) return draft
  const magnitude = { ...draft.low, digits: `${draft.low.digits}.5` }
  return { ...draft, end: half.end, low: magnitude, high: magnitude }
}

const MONTHS = 12
/** Seconds in the units of time that stay themselves. */
const SECONDS: Record<string, number> = { day: 86_400, hour: 3600, minute: 60, s: 1 }

/** "6ft 3in", "3h 40m", "eight pounds six ounces": a smaller unit of the same dimension right behind; read in the smaller one. */
export function addSmallerUnit(passage: Passage, draft: Draft): Draft {
  const { unit, low, high, scalePower } = draft
  if (!unit || unit.dim === 'count' || low !== high || scalePower > 0 || low.digits.includes('.'))
    return draft
  const part = readWhole(passage, skipSpaces(passage, draft.end))
  const after = part && readSmaller(passage, unit.dim, part.end)
  if (!after) return draft
  const { smaller } = after
  const parts = partsOf(unit, smaller)
  if (smaller.dim !== unit.dim || !(Number(part.digits) < parts)) return draft
  const total = String(Number(low.digits) * parts + Number(part.digits))
  const magnitude = { digits: total, power: 0 }
  const read = {
    ...draft,
    end: after.end,
    low: magnitude,
    high: magnitude,
    unit: { kind: unit.kind, ...smaller },
  }
  // "2h 1m 39s"
  return addSmallerUnit(passage, read)
}

/** 2小时01分: no number but that of minutes and seconds has a zero before it. */
const PADDED = /^0\d(?!\d)/

function readWhole(passage: Passage, at: number): { end: number; digits: string } | undefined {
  const padded = PADDED.exec(passage.raw.slice(at, at + 3))
  if (padded) return { end: at + 2, digits: padded[0] }
  const part = readHead(passage, at)
  return part && !('refused' in part || part.is || part.needs)
    ? { end: part.end, digits: part.low.digits }
    : undefined
}

/** Signs that say something else where no larger unit stands before them. */
const SHORT: Record<string, Record<string, string>> = {
  time: { m: 'min', 分: 'min', 분: 'min' },
  length: { in: 'in' },
}

function readSmaller(
  passage: Passage,
  dim: string,
  at: number,
): { smaller: Measure; end: number } | undefined {
  const end = passage.lexicon.edge === 'word' ? wordEnd(passage.raw, at) : at + 1
  const short = measures.get(SHORT[dim]?.[passage.raw.slice(at, end)] ?? '')
  if (short) return { smaller: short, end }
  const after = readUnitAfter(passage, at)
  return after?.meaning.is === 'unit' ? { smaller: after.meaning.measure, end: after.end } : undefined
}

/** How many of the smaller are one of the larger. Of months and years there is no telling how many days they have. */
function partsOf(larger: Measure, smaller: Measure): number {
  if (larger.unit === 'year' && smaller.unit === 'month') return MONTHS
  return Math.round(sizeOf(larger) / sizeOf(smaller))
}

function sizeOf({ unit, dim, power, factor = 1 }: Measure): number {
  return (dim === 'time' ? (SECONDS[unit] ?? Number.NaN) : 1) * factor * 10 ** power
}
