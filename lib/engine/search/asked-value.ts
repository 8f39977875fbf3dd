import { dimensionOf } from '../pack/dimensions'
import type { Quantity } from '../types'
import { writeValue } from './written-value'

/** A value that a search asks for, and the words beside it. */
export interface AskedValue {
  value: number
  /** How far off a value may be that is told with more digits. */
  reach: number
  /** `money` of a sum in any currency, `count` of anything counted; absent where only a scale word follows the number, as both have it. */
  unit?: string
  words: string
}

const scales: Record<string, number> = {
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
}
const prefixes: Record<string, number> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12, p: 1e15 }

const SIGN = String.raw`(?<sign>[$€£¥₩])?\s?`
/** Of a range the upper end is asked for: its scale is the one that is written. */
const LOWER_END = String.raw`(?:\d+(?:[.,]\d+)?\s?(?:[-–]|to\s)\s?[$€£¥₩]?)?`
const NUMBER = String.raw`(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)`
const SCALE = `(?<scale>${Object.keys(scales).join('|')})`
const POWER = '(?<prefix>[kmgtp]|(?:kil|meg|gig|ter|pet)[ao](?=watt))?(?<unit>watt[- ]?hours?|watts?|wh|w)'
const asked = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])${SIGN}${LOWER_END}${NUMBER}(?:\s?(?:${SCALE}|${POWER}|(?<percent>%|percent|per cent)))?(?![\p{L}\p{N}%])`,
  'iu',
)

/** The value in a search: "7tn", "$589 billion", "945 TWh", "25%". None in a bare number, which may be a year or a version. */
export function askedValue(query: string): AskedValue | undefined {
  const match = asked.exec(query)
  if (!match?.groups) return undefined
  const { sign, number, scale, prefix, unit, percent } = match.groups
  if (!sign && !scale && !unit && !percent) return undefined
  const times = (scale && scales[scale.toLowerCase()]) || (prefix && prefixes[prefix[0]!.toLowerCase()]) || 1
  const value = numberOf(number!) * times
  return {
    value,
    reach: reachOf(value, halfOfLast(number!) * times),
    unit: unit ? (/h/i.test(unit) ? 'Wh' : 'W') : percent ? '%' : sign && 'money',
    words: query.replace(match[0], ' ').trim(),
  }
}

/** Thousands go by commas; any other comma is a decimal one. */
const numberOf = (written: string) =>
  Number(/,\d{3}(?!\d)/.test(written) ? written.replaceAll(',', '') : written.replace(',', '.'))

/** Of 589 a half, of 6.7 a twentieth. */
function halfOfLast(written: string): number {
  const [, decimals = ''] = String(numberOf(written)).split('.')
  return 0.5 / 10 ** decimals.length
}

/** However few the digits: 6.7 is not what a search for 7 wants. */
const FARTHEST = 0.005

/** How far off a value may be, half of whose last digit is known. */
export const reachOf = (value: number, halfOfLast: number): number => Math.min(halfOfLast, value * FARTHEST)

/** The same search as claims are found by it: see `writeValue`. */
export function asWritten({ value, unit, words }: AskedValue): string {
  const ofUnit = !unit || unit === 'money' || unit === 'count' ? 'USD' : unit
  return `${words} ${writeValue({ min: value, max: value, unit: ofUnit, qualifier: null })}`
}

/** Whether a quantity is the value asked for, or a range that begins or ends with it. */
export function hasValue({ min, max, unit }: Quantity, { value, reach, unit: wanted }: AskedValue): boolean {
  const dimension = dimensionOf(unit)
  const isOfUnit = wanted ? wanted === unit || wanted === dimension : /^(money|count)$/.test(dimension)
  return isOfUnit && [min, max].some(end => Math.abs(end - value) <= reach)
}
