import type { Forms } from '../../lib/engine/languages/table'
import { plain, words } from './forms'

/** Names of the months, on their own and inside a date, whole and abbreviated. From Intl, which holds CLDR's. */
export function monthsOf(locales: string[]): Forms[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 3)))
  return days.map(day => words(locales.flatMap(locale => monthForms(locale, day)).filter(isName)))
}

/** Not the bare number that stands before 月 in a date. */
const isName = (form: string) => !/^\d+$/.test(form)

const monthForms = (locale: string, day: Date) =>
  (['long', 'short'] as const).flatMap(month => [
    monthIn(locale, day, { month }),
    monthIn(locale, day, { month, day: 'numeric' }),
  ])

function monthIn(locale: string, day: Date, options: Intl.DateTimeFormatOptions) {
  const fixed = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' }
  const parts = new Intl.DateTimeFormat(locale, { ...options, ...fixed }).formatToParts(day)
  return plain(parts.find(({ type }) => type === 'month')?.value ?? '')
}
