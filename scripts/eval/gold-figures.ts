import { dimensionOf } from '../../lib/engine/pack/dimensions'
import type { Figure, Kind, Qualifier } from '../../lib/engine/types'
import type { Article, GoldQuantity } from './development-set'

/** The gold quantities as the figures that a perfect extractor would find, so that matching is measured apart. */
export function goldFigures({ quantities }: Article): Figure[] {
  return quantities.filter(({ worth }) => worth).map(toFigure)
}

function toFigure(gold: GoldQuantity): Figure {
  const min = gold.min ?? gold.value!
  const max = gold.max ?? gold.value!
  const dim = dimensionOf(gold.unit)
  return {
    start: gold.start,
    end: gold.start + gold.quote.length,
    min,
    max,
    unit: gold.unit,
    ...(gold.per ? { per: gold.per } : {}),
    qualifier: gold.qualifier === 'range' ? null : (gold.qualifier as Qualifier | null),
    kind: kindOf(dim),
    dim,
    scale: 'locale',
    checkable: true,
    rounding: roundingOf(gold.quote),
    flags: [],
  }
}

/** What sort of number a value of this dimension is. */
export function kindOf(dim: string): Kind {
  if (dim === 'money' || dim === 'count') return dim
  if (dim === 'share') return 'percent'
  if (dim === 'points') return 'percent_points'
  return dim === 'ratio' ? 'multiplier' : 'quantity'
}

/** Half of the last digit written, relative to the value; of numbers in words, half of the first. */
function roundingOf(quote: string): number {
  const digits = /\d[\d.,' ]*/.exec(quote)?.[0].replace(/\D/g, '') ?? ''
  return Number(digits) > 0 ? 0.5 / Number(digits) : 0.05
}
