import { dimensionOf } from '../pack/dimensions'
import type { Quantity } from '../types'

/** A scale and how people write it in front of a unit or behind a number. */
type Scale = [size: number, ...written: string[]]

const moneyScales: Scale[] = [
  [1e12, 'tn', 'trillion'],
  [1e9, 'bn', 'billion'],
  [1e6, 'm', 'million'],
  [1e3, 'k', 'thousand'],
]
const prefixes: Scale[] = [
  [1e18, 'E'],
  [1e15, 'P'],
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
]
/** Units that take a prefix. */
const prefixed = new Set(['W', 'Wh', 'FLOP', 'B', 'g', 'm', 's'])

/** A quantity's ends as one might type them to find it: "7tn 7 trillion USD", "945TWh 945 TWh", "25% 25 %". */
export function writeValue({ min, max, unit }: Quantity): string {
  const ends = min === max ? [min] : [min, max]
  return ends.map(value => writeEnd(value, unit)).join(' ')
}

function writeEnd(value: number, unit: string): string {
  if (prefixed.has(unit))
    return withScale(
      value,
      prefixes,
      ([number, prefix]) => `${number}${prefix}${unit} ${number} ${prefix}${unit}`,
    )
  const isMoney = dimensionOf(unit) === 'money'
  if (isMoney || Math.abs(value) >= 1e6)
    return withScale(
      value,
      moneyScales,
      ([number, short, long]) => `${number}${short} ${number} ${long} ${unit}`,
    )
  return `${value}${unit} ${value} ${unit}`
}

function withScale(value: number, scales: Scale[], write: (parts: string[]) => string): string {
  const scale = scales.find(([size]) => Math.abs(value) >= size)
  if (!scale) return write([String(value), '', ''])
  const [size, ...written] = scale
  return write([String(Number((value / size).toPrecision(4))), ...written])
}
