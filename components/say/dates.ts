import type { Period, Source } from '../../lib/engine/pack/claim'
import type { Key, Strings } from '../strings'

type Length = 'long' | 'short'

/** An EDTF date or period in words: "8 February 2024", "Feb 2024", "2024", "fiscal 2026", "2025 to 2029". */
export function sayDate(edtf: Period, strings: Strings, length: Length = 'long'): string {
  const { t } = strings
  const [from, to] = edtf.split('/')
  if (from && to)
    return t('date.span', { from: sayDate(from, strings, length), to: sayDate(to, strings, length) })
  const fiscal = /^FY(\d{4})/.exec(edtf)
  if (fiscal) return t('date.fiscal', { year: fiscal[1]! })
  const { year, month, day } = fieldsOf(edtf)
  if (month > 12) return t('date.quarter', { quarter: month - 32, year })
  return formatted(strings.locale, year, month, day, length)
}

/** The same as a part of a sentence: "on 8 February 2024", "in February 2024", "in 2024". */
export function sayWhen(edtf: Period, strings: Strings): string {
  const { month, day } = fieldsOf(edtf)
  return strings.t(prepositionOf(month, day), { date: sayDate(edtf, strings) })
}

/** When a source appeared. Only the account that stands in for an unknown origin may be without a date, and it is not dated here. */
export const dateOf = ({ date = '' }: Pick<Source, 'date'>): Period => date

/** From one month to another: "February – September 2024". */
export function sayMonths(from: Period, to: Period, { locale }: Strings): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' })
  return format.formatRange(monthOf(from), monthOf(to))
}

/** For sorting: what is dated by its month alone comes at the month's end. */
export const dayOrder = (edtf: Period): string => {
  const { year, month, day } = fieldsOf(edtf.split('/')[0]!)
  return [year, month || 99, day || 99].map(field => String(field).padStart(4, '0')).join('')
}

/** Whole months from one ISO day to another. */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [fieldsOf(from), fieldsOf(to)]
  const isShort = end.day < start.day
  return (end.year - start.year) * 12 + end.month - start.month - (isShort ? 1 : 0)
}

/** "14 months ago". */
export const sayMonthsAgo = (months: number, { locale }: Strings): string =>
  new Intl.RelativeTimeFormat(locale).format(-months, 'month')

/** Month and day are 0 where the date does not go so far; a quarter is month 33 to 36. */
function fieldsOf(edtf: Period) {
  const [year = 0, month = 0, day = 0] = edtf
    .replace(/^FY|[~?%]/g, '')
    .split('-')
    .map(Number)
  return { year, month, day }
}

function monthOf(edtf: Period): Date {
  const { year, month } = fieldsOf(edtf)
  return new Date(Date.UTC(year, (month || 1) - 1))
}

function prepositionOf(month: number, day: number): Key {
  if (day === 8 || day === 11) return 'date.onDayElided'
  if (day) return 'date.onDay'
  return month ? 'date.inMonth' : 'date.inYear'
}

function formatted(locale: string, year: number, month: number, day: number, length: Length): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: length }),
    ...(day && { day: 'numeric' }),
  }
  const date = new Date(Date.UTC(year, (month || 1) - 1, day || 1))
  const text = new Intl.DateTimeFormat(locale, options).format(date)
  // British style guides write Sep and never Sept, which would also be the widest date of the gutter.
  const sep = locale === 'en-GB' ? text.replace('Sept ', 'Sep ') : text
  // A day never breaks from its month.
  return day ? sep.replace(' ', '\u00A0') : sep
}
