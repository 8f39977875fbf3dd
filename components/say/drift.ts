import type { Claim } from '../../lib/engine/pack/claim'
import type { Difference, Drift, Figure, Finding, Match } from '../../lib/engine/types'
import type { Key, Strings } from '../strings'
import { type Part, phrase } from './parts'
import { sayBare, sayValue } from './value'

const leads: Record<Drift | Difference, Key> = {
  'certainty-raised': 'drift.certaintyRaised',
  'range-narrowed': 'drift.rangeNarrowed',
  'hedge-dropped': 'drift.hedgeDropped',
  'scale-slip': 'drift.scaleSlip',
  value: 'drift.value',
}

/** Where the article and its origin part, in a word or two. */
export const driftLead = (drift: Drift | Difference, { t }: Strings): string => t(leads[drift])

/** The same in a sentence. */
export function sayDrift(
  drift: Drift | Difference,
  finding: Finding & { match: Match },
  strings: Strings,
): Part[] {
  const { figure, match } = finding
  const { claim } = match
  switch (drift) {
    case 'certainty-raised':
      return phrase(strings, 'drift.certaintyRaisedSays', { stage: strings.t(`certainty.${claim.stage}`) })
    case 'range-narrowed':
      return phrase(strings, endOfRange(figure, claim))
    case 'hedge-dropped':
      return phrase(strings, 'drift.hedgeDroppedSays', {
        hedge: strings.t(`hedge.${claim.quantity.qualifier ?? 'approx'}`),
      })
    case 'scale-slip':
      return sayScaleSlip(finding, strings)
    case 'value':
      return phrase(strings, 'drift.gives', { value: sayValue(figure, strings) })
  }
}

/** How many times apart two single values or the middles of two ranges are; at least 1. */
export function timesApart(figure: Figure, claim: Claim): number {
  const ratio = middle(figure) / middle(claim.quantity)
  return ratio < 1 ? 1 / ratio : ratio
}

function endOfRange(figure: Figure, { quantity }: Claim): Key {
  const isNear = (value: number, end: number) =>
    Math.abs(value - end) <= Math.abs(end) * figure.rounding + 1e-9
  if (isNear(figure.max, quantity.max)) return 'drift.rangeTop'
  return isNear(figure.min, quantity.min) ? 'drift.rangeBottom' : 'drift.rangeMiddle'
}

function sayScaleSlip({ figure, match, quote }: Finding & { match: Match }, strings: Strings): Part[] {
  const word = /\p{L}{3,}/u.exec(quote)?.[0]
  if (match.reading && word) return sayOtherScale(word, figure, match.reading, strings)
  const isSmaller = middle(figure) < middle(match.claim.quantity)
  const times = new Intl.NumberFormat(strings.locale).format(Math.round(timesApart(figure, match.claim)))
  return phrase(strings, isSmaller ? 'drift.smaller' : 'drift.larger', { times })
}

function sayOtherScale(
  word: string,
  figure: Figure,
  reading: { min: number; max: number; unit: string },
  strings: Strings,
) {
  const digits = Number(/\d+/.exec(sayMantissa(figure.max))?.[0] ?? 1)
  const power = Math.round(Math.log10(figure.max / digits))
  return phrase(strings, 'drift.scaleWord', {
    word,
    power: `10${superscript(power)}`,
    value: { b: sayBare(reading, strings) },
  })
}

/** The number before its powers of a thousand. */
const sayMantissa = (value: number) => String(Math.floor(value / 1000 ** Math.floor(Math.log10(value) / 3)))

const superscript = (power: number) =>
  String(power).replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))

/** Geometric where it can be: figures are compared by ratio. */
function middle({ min, max }: { min: number; max: number }): number {
  return min > 0 ? Math.sqrt(min * max) : (min + max) / 2
}
