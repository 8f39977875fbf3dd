import type { Table } from '../../lib/engine/languages/table'
import { plain, words } from './forms'

/** Names of months and weekdays, on their own and inside a date, whole and abbreviated. From Intl, which holds CLDR's. */
export function calendarOf(locales: string[]): Pick<Table, 'months' | 'weekdays'> {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 3)))
  const weekdays = Array.from({ length: 7 }, (_, weekday) => new Date(Date.UTC(2024, 0, 1 + weekday)))
  return {
    months: months.map(day => words(locales.flatMap(locale => monthForms(locale, day)).filter(isName))),
    weekdays: words(weekdays.map(day => part(locales[0]!, day, { weekday: 'long' }, 'weekday'))),
  }
}

/** Not the bare number that stands before 月 in a date. */
const isName = (form: string) => !/^\d+$/.test(form)

const monthForms = (locale: string, day: Date) =>
  (['long', 'short'] as const).flatMap(width => [
    part(locale, day, { month: width }, 'month'),
    part(locale, day, { month: width, day: 'numeric' }, 'month'),
  ])

function part(locale: string, day: Date, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday') {
  const format = new Intl.DateTimeFormat(locale, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
  return plain(format.formatToParts(day).find(({ type: found }) => found === type)?.value ?? '')
}
