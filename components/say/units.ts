import { measures, takesPrefix, unitDimensions } from '../../lib/engine/figures/units'
import type { Key } from '../strings'

/** A power of a thousand and its sign in front of a unit. */
export interface Prefix {
  factor: number
  sign: string
  name?: 'kilo' | 'mega' | 'giga' | 'tera' | 'peta'
}

const none: Prefix = { factor: 1, sign: '' }

const prefixes: Prefix[] = [
  none,
  { factor: 1e3, sign: 'k', name: 'kilo' },
  { factor: 1e6, sign: 'M', name: 'mega' },
  { factor: 1e9, sign: 'G', name: 'giga' },
  { factor: 1e12, sign: 'T', name: 'tera' },
  { factor: 1e15, sign: 'P', name: 'peta' },
]

/** From a thousand kilograms up, masses are given in tonnes. */
const masses: Prefix[] = [
  none,
  { factor: 1e3, sign: 'k' },
  { factor: 1e6, sign: '' },
  { factor: 1e9, sign: 'k' },
  { factor: 1e12, sign: 'M' },
  { factor: 1e15, sign: 'G' },
]

/** Nobody writes of megametres. */
const lengths = prefixes.slice(0, 2)

/** Nor of petawatt-hours: the world's electricity is counted in tens of thousands of terawatt-hours. */
const energies = prefixes.slice(0, 5)

/** Units whose large numbers are said in words: "3 million seconds", "20 septillion FLOP". */
const inWords = new Set(['FLOP', 's', 'pixel', 'cal', 'eV'])

/** The largest prefix that leaves a number of at least one. */
export function prefixFor(value: number, unit: string): Prefix {
  return prefixesOf(unit).findLast(({ factor }) => Math.abs(value) >= factor) ?? none
}

function prefixesOf(unit: string): Prefix[] {
  if (unit === 'g') return masses
  if (unit === 'm') return lengths
  if (unit === 'Wh') return energies
  return takesPrefix(unit) && !inWords.has(unit) ? prefixes : [none]
}

/** The unit's sign with its prefix: "TWh", "kt", "m²". */
export const signOf = (unit: string, prefix: Prefix): string =>
  unit === 'g' && prefix.factor >= 1e6 ? `${prefix.sign}t` : `${prefix.sign}${unit.replace(/2$/, '²')}`

/** Units that are written out in sentences, with and without a prefix. */
export const unitNames: Record<string, { bare: Key; prefixed?: Key }> = {
  W: { bare: 'value.watts', prefixed: 'value.prefixedWatts' },
  Wh: { bare: 'value.wattHours', prefixed: 'value.prefixedWattHours' },
  pp: { bare: 'value.percentagePoints' },
  bp: { bare: 'value.basisPoints' },
  x: { bare: 'value.times' },
}

/** Units that `Intl` knows by these names. */
export const timeUnits = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])

/** Units that are measured and yet spelt as nouns. */
const spelt = new Set(['degree', 'quarter', 'frame', 'beat', 'turn'])

/** Units that are a sign and follow the number as it is: none of them is the noun of something counted. */
export const isSign = (unit: string): boolean =>
  !spelt.has(unit) && !timeUnits.has(unit) && (dimensionOfSign(unit) ?? 'count') !== 'count'

/** Of base units and of others that a pack may use, as km2; none of currencies and percentages. */
const dimensionOfSign = (unit: string): string | undefined =>
  unitDimensions.get(unit) ?? measures.get(unit)?.dim
