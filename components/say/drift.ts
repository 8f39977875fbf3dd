import { powerOff } from '../../lib/engine/match/slips'
import type { Claim } from '../../lib/engine/pack/claim'
import type { Difference, Drift, Figure, Finding, Match, Quantity } from '../../lib/engine/types'
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

/** How many times apart the figure and the end of the claim that has its digits are: a power of ten; 1 where no end has. */
export const timesApart = (figure: Figure, claim: Claim): number =>
  10 ** Math.abs(powerOff(figure, claim.quantity))

function endOfRange(figure: Figure, { quantity }: Claim): Key {
  const isNear = (value: number, end: number) =>
    Math.abs(value - end) <= Math.abs(end) * figure.rounding + 1e-9
  if (isNear(figure.max, quantity.max)) return 'drift.rangeTop'
  if (isNear(figure.min, quantity.min)) return 'drift.rangeBottom'
  return figure.min < quantity.min || figure.max > quantity.max ? 'drift.rangeOne' : 'drift.rangeMiddle'
}

function sayScaleSlip({ figure, match, quote }: Finding & { match: Match }, strings: Strings): Part[] {
  const word = /\p{L}{3,}/u.exec(quote)?.[0]
  if (match.reading && word) return sayOtherScale(word, figure, match.reading, strings)
  const power = powerOff(figure, match.claim.quantity)
  if (power === 0 || !hasSameDigits(figure, match.claim.quantity))
    return phrase(strings, 'drift.gives', { value: sayValue(figure, strings) })
  const times = (10 ** Math.abs(power)).toLocaleString(strings.locale)
  return phrase(strings, power < 0 ? 'drift.smaller' : 'drift.larger', { times })
}

/** Of one end of each at least. */
function hasSameDigits(one: Quantity, other: Quantity): boolean {
  const digitsOf = ({ min, max }: Quantity) =>
    [min, max].map(end => Math.abs(end).toExponential(9).split('e')[0])
  return digitsOf(one).some(digits => digitsOf(other).includes(digits))
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
