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

/** Units that take a prefix; others are counted in words. */
const prefixed = new Set(['W', 'Wh', 'B', 'bit', 'L', 'm', 'Hz', 'J', 'V', 'FLOP/s', 'FLOPS'])

/** The largest prefix that leaves a number of at least one. */
export function prefixFor(value: number, unit: string): Prefix {
  const among = unit === 'g' ? masses : prefixed.has(unit) ? prefixes : [none]
  return among.findLast(({ factor }) => Math.abs(value) >= factor) ?? none
}

/** The unit's sign with its prefix: "TWh", "kt". */
export const signOf = (unit: string, prefix: Prefix): string =>
  unit === 'g' && prefix.factor >= 1e6 ? `${prefix.sign}t` : `${prefix.sign}${unit}`

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

export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

/** Units that are a sign and follow the number: none of them is the noun of something counted. */
export const isSign = (unit: string): boolean => prefixed.has(unit) || unit === 'g' || unit === 'FLOP'
