import { isCurrency } from '../../lib/engine/pack/dimensions'
import type { Strings } from '../strings'
import { sayRange } from './numbers'
import { isSign, prefixFor, signOf, timeUnits, unitNames } from './units'

/** The unit that a picture's axis is numbered in: "trillion US$", "TWh". */
export interface AxisUnit {
  factor: number
  name: string
}

/** The unit in which this value reads as a small number. */
export function axisUnit(value: number, unit: string, { t, locale }: Strings): AxisUnit {
  const prefix = prefixFor(value, unit)
  if (isSign(unit) && unit !== 'FLOP') return { factor: prefix.factor, name: signOf(unit, prefix) }
  const { factor, word } = scaleOf(value, locale)
  const sign = nameOf(unit, locale)
  return { factor, name: word ? t('range.unit', { scale: word, unit: sign }).trim() : sign }
}

function nameOf(unit: string, locale: string): string {
  if (isCurrency(unit)) return symbolOf(unit, locale)
  if (timeUnits.has(unit)) return timeOf(unit, locale)
  return unit in unitNames || unit === '%' ? unit : ''
}

/** In the plural: "days". */
function timeOf(unit: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
  return format.formatToParts(7).find(({ type }) => type === 'unit')?.value ?? ''
}

/** A value in that unit, without naming it. */
export const sayOnAxis = (
  { min, max }: { min: number; max: number },
  { factor }: AxisUnit,
  locale: string,
): string =>
  sayRange(min / factor, max / factor, new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }))

/** The scale word that a language has for a value of this size, and what it stands for. */
function scaleOf(value: number, locale: string): { factor: number; word: string } {
  if (value < 1e6) return { factor: 1, word: '' }
  const format = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 1,
    useGrouping: false,
    numberingSystem: 'latn',
  })
  // Plural, and of one digit, so that what stands before the word is the whole number.
  const power = Math.floor(Math.log10(value))
  const sample = 7 * 10 ** (locale.startsWith('fr') ? Math.min(power, 9) : power)
  const parts = format.formatToParts(sample)
  const word = parts.find(({ type }) => type === 'compact')?.value ?? ''
  const number = Number(parts.find(({ type }) => type === 'integer')?.value ?? 1)
  return word ? { factor: sample / number, word } : { factor: 1, word: '' }
}

function symbolOf(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}
