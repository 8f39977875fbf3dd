import type { Folded } from '../text/fold'
import type { Figure, Kind, Reading } from '../types'
import { type Draft, highOf, lowOf, NO_UNIT, numberOf } from './draft'

/** Kinds and dimensions that may be shown to the reader without a source; counts from a thousand up with a noun may too. */
const CHECKABLE_KINDS = new Set<Kind>(['money', 'percent', 'percent_points'])
const CHECKABLE_DIMS = new Set(['power', 'energy', 'compute', 'compute rate'])
const CHECKABLE_COUNT = 1000

/** The finished figure, at its place in the text as it was before folding. */
export function settle(draft: Draft, folded: Folded): Figure {
  const unit = draft.unit ?? NO_UNIT
  const alternatives = [...(draft.alternatives ?? []), ...otherScale(draft)]
  return {
    start: folded.offset(draft.start),
    end: folded.offset(draft.end - 1) + 1,
    kind: unit.kind,
    min: lowOf(draft),
    max: highOf(draft),
    unit: unit.unit,
    dim: unit.dim,
    qualifier: draft.qualifier,
    ...(draft.per === undefined ? {} : { per: draft.per }),
    ...(draft.role === undefined ? {} : { role: draft.role }),
    scale: draft.scale,
    checkable: isCheckable(draft),
    rounding: roundingOf(draft),
    flags: draft.flags,
    ...(alternatives.length > 0 ? { alternatives } : {}),
  }
}

function isCheckable(draft: Draft): boolean {
  const unit = draft.unit ?? NO_UNIT
  if (CHECKABLE_KINDS.has(unit.kind) || CHECKABLE_DIMS.has(unit.dim)) return true
  return unit.kind === 'count' && unit.unit !== '' && lowOf(draft) >= CHECKABLE_COUNT
}

/** Half a unit of the last digit written, over the value; of a range, of its lower end; of a third, half a per cent. */
function roundingOf({ low, unit }: Draft): number {
  const mantissa = Math.abs(Number(low.digits))
  if (mantissa === 0) return 0
  const decimals = unit?.kind === 'ratio' ? 0 : (low.digits.split('.')[1]?.length ?? 0)
  return 0.5 / 10 ** decimals / mantissa
}

function scaleName({ otherwise = 0 }: Draft): string {
  return otherwise > 0 ? 'long scale' : 'short scale'
}

/** A scale word in its other sense. */
function otherScale(draft: Draft): Reading[] {
  const { otherwise, low, high, unit } = draft
  if (otherwise === undefined) return []
  const raise = (power: number) => power + otherwise
  return [
    {
      min: numberOf({ ...low, power: raise(low.power) }, unit),
      max: numberOf({ ...high, power: raise(high.power) }, unit),
      unit: (unit ?? NO_UNIT).unit,
      why: scaleName(draft),
    },
  ]
}
