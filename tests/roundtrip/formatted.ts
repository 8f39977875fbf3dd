import { worldMoney } from '../../lib/engine/languages/order'
import { branchAt, textsOf, unitsOf } from '../../scripts/tables/cldr'
import type { Locale } from '../../scripts/tables/locales'

/** A number as CLDR writes it, and what a reader must find in it. */
export interface Written {
  text: string
  value: number
  /** Absent where what is counted does not matter. */
  unit?: string
}

export const styles = ['plain', 'compact', 'currency', 'percent', 'unit'] as const
export type Style = (typeof styles)[number]

/** Numbers of one style as a locale writes them. */
export function writtenBy(locale: Locale, style: Style): Written[] {
  return writers[style](locale).filter(
    ({ text }, index, all) => all.findIndex(other => other.text === text) === index,
  )
}

const writers: Record<Style, (locale: Locale) => Written[]> = {
  plain: ({ tag }) => plainValues.map(value => counted(tag, format(tag, value), value)),
  compact: ({ tag }) =>
    displays.flatMap(compactDisplay =>
      compactValues.map(value => counted(tag, compact(tag, value, { compactDisplay }), value)),
    ),
  currency: writtenMoney,
  percent: ({ tag }) =>
    shares.map(value => ({
      text: format(tag, value / 100, { style: 'percent', maximumFractionDigits: 2 }),
      value,
      unit: '%',
    })),
  unit: writtenUnits,
}

/** A number alone is no figure: something must be counted, here what is written much alike in every language. */
const counted = (tag: string, number: string, value: number): Written => ({
  text: `${number} ${/^(?:en|de)/.test(tag) ? 'GPUs' : 'GPU'}`,
  value,
})

// No value that, bare and ungrouped, could be a year, and no fraction, since nobody counts half a GPU.
const plainValues = [12, 345, 6543, 12_345, 1_234_567, 987_654_321]
const compactValues = [6500, 12e3, 340e3, 4.5e6, 70e6, 820e6, 3e9, 12.5e9, 595e9, 7e12, 1.72e12, 120e12]
const shares = [3, 7.5, 12.25, 80, 140, 1250]
const displays = ['long', 'short'] as const

function writtenMoney({ tag, currency }: Locale): Written[] {
  const codes = [...new Set([currency, ...worldMoney])]
  return codes.flatMap(code =>
    (['symbol', 'code', 'name'] as const).flatMap(currencyDisplay => {
      const options = { style: 'currency', currency: code, currencyDisplay } as const
      const whole = [1234, 98_765].map(value => [format(tag, value, options), value] as const)
      const short = [4.5e6, 12e9, 7e12].map(value => [compact(tag, value, options), value] as const)
      return [...whole, ...short].map(([text, value]) => ({ text, value, unit: code }))
    }),
  )
}

/**
 * CLDR's units with what they are in base units. Intl lacks the watt, so the patterns are filled here. Without the
 * nanometre, which in the news is the name of a chip process.
 */
const units: [cldr: string, factor: number, unit: string][] = [
  ['power-watt', 1, 'W'],
  ['power-megawatt', 1e6, 'W'],
  ['power-gigawatt', 1e9, 'W'],
  ['energy-kilowatt-hour', 1e3, 'Wh'],
  ['digital-byte', 1, 'B'],
  ['digital-gigabyte', 1e9, 'B'],
  ['digital-terabyte', 1e12, 'B'],
  ['digital-petabyte', 1e15, 'B'],
  ['frequency-gigahertz', 1e9, 'Hz'],
  ['volume-liter', 1, 'L'],
  ['volume-cubic-meter', 1e3, 'L'],
  ['length-meter', 1, 'm'],
  ['length-kilometer', 1e3, 'm'],
  ['length-centimeter', 1e-2, 'm'],
  ['mass-gram', 1, 'g'],
  ['mass-kilogram', 1e3, 'g'],
  ['mass-tonne', 1e6, 'g'],
  ['area-square-meter', 1, 'm2'],
  ['area-square-kilometer', 1e6, 'm2'],
  ['area-hectare', 1e4, 'm2'],
  ['temperature-celsius', 1, '°C'],
  ['speed-kilometer-per-hour', 1, 'km/h'],
  ['duration-minute', 1, 'minute'],
  ['duration-hour', 1, 'hour'],
  ['duration-day', 1, 'day'],
  ['duration-week', 1, 'week'],
  ['duration-month', 1, 'month'],
  ['duration-year', 1, 'year'],
]

/** What languages read in their basics do not name. */
const farther = /^(?:frequency|area|speed|volume-cubic)/

/** News writes these out, and a lone byte has no sign there. In French "15 h" is a time of day. */
const longOnly = /^(?:duration-(?:day|week|month|year)|digital-byte)$/
const isWrittenOut = (tag: string, unit: string) =>
  longOnly.test(unit) || (unit === 'duration-hour' && tag.startsWith('fr'))

/** In Korean "3일" is the third of a month; three days are 3일간. */
const isDayOfMonth = (tag: string, unit: string) => tag === 'ko' && unit === 'duration-day'

function writtenUnits({ tag, cldr = tag, reach }: Locale): Written[] {
  const plurals = new Intl.PluralRules(tag)
  return displays.flatMap(width =>
    units
      .filter(([name]) => reach === 'full' || !farther.test(name))
      .filter(([name]) => !isDayOfMonth(tag, name))
      .filter(([name]) => width === 'long' || !isWrittenOut(tag, name))
      .flatMap(([name, factor, unit]) => {
        const patterns = textsOf(branchAt(unitsOf(cldr), width, name))
        return [3, 12, 240, 7.5].map(value => {
          const pattern =
            patterns[`unitPattern-count-${plurals.select(value)}`] ?? patterns['unitPattern-count-other']!
          return { text: pattern.replace('{0}', format(tag, value)), value: value * factor, unit }
        })
      }),
  )
}

const format = (tag: string, value: number, options: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat(tag, options).format(value)

const compact = (tag: string, value: number, options: Intl.NumberFormatOptions) =>
  format(tag, value, { notation: 'compact', maximumSignificantDigits: 4, ...options })
