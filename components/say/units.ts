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

/** Below this a volume is told in thousandths: "45 mL", and still "0.5 L". */
const smallVolume = 0.1
const milli: Prefix = { factor: 1e-3, sign: 'm' }

/** The largest prefix that leaves a number of at least one. */
export function prefixFor(value: number, unit: string): Prefix {
  if (unit === 'L' && value > 0 && value < smallVolume) return milli
  return prefixesOf(unit).findLast(({ factor }) => Math.abs(value) >= factor) ?? none
}

/** For a number in all its digits: grams by the million are tonnes, and small volumes millilitres. */
export function wholePrefixFor(value: number, unit: string): Prefix {
  if (unit === 'g' && value >= 1e6) return masses[2]!
  return unit === 'L' && value < smallVolume ? prefixFor(value, unit) : none
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

/** What the packs count, by the noun that they have for it. */
export const countedNames: Record<string, Key> = {
  user: 'counted.user',
  job: 'counted.job',
  home: 'counted.home',
  GPU: 'counted.gpu',
  TPU: 'counted.tpu',
  model: 'counted.model',
  'data centre': 'counted.dataCentre',
  token: 'counted.token',
  prompt: 'counted.prompt',
  layoff: 'counted.layoff',
  reactor: 'counted.reactor',
  plant: 'counted.plant',
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
