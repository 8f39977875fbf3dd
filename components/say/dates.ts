import type { Period, Source } from '../../lib/engine/pack/claim'
import type { Key, Strings, Values } from '../strings'
import { unbroken } from './numbers'

type Length = 'long' | 'short'

/** An EDTF date or period in words: "8 February 2024", "2024", "fiscal 2026", "2025 to 2029", "by 2030", "from 1975 on". */
export function sayDate(edtf: Period, strings: Strings, length: Length = 'long'): string {
  const { t } = strings
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return sayPoint(from, strings, length)
  if (from === '..') return t('date.until', { date: sayPoint(to, strings, length) })
  if (to === '..') return t('date.from', { date: sayPoint(from, strings, length) })
  return t('date.span', { from: sayPoint(from, strings, length), to: sayPoint(to, strings, length) })
}

function sayPoint(edtf: string, strings: Strings, length: Length): string {
  const { year, month, day } = fieldsOf(edtf)
  const part = partOf(month)
  if (edtf.startsWith('FY'))
    return strings.t(part ? fiscalParts[part] : 'date.fiscal', { year, ...ordinalOf(month) })
  if (part) return strings.t(parts[part], { year, ...ordinalOf(month) })
  return formatted(strings.locale, year, month, day, length)
}

/** Whether a period has no end, or no beginning. */
export const isOpen = (edtf: Period): boolean => edtf.includes('..')

/** The same as a part of a sentence: "on 8 February 2024", "in February 2024", "in 2024". */
export function sayWhen(edtf: Period, strings: Strings): string {
  return strings.t(prepositionOf(edtf), { date: sayDate(edtf, strings) })
}

/** When a source appeared. Only the account that stands in for an unknown origin may be without a date, and it is not dated here. */
export const dateOf = ({ date = '' }: Pick<Source, 'date'>): Period => date

/** From one month to another: "February – September 2024". */
export function sayMonths(from: Period, to: Period, strings: Strings): string {
  const { locale } = strings
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' })
  // The data of `Intl` have 2024/02～2024/09 there, beside 2024年2月.
  if (isInSigns(locale)) {
    const months = [from, to].map(date => format.format(monthOf(date)))
    return [...new Set(months.map(unbroken))].join(locale.startsWith('ja') ? '〜' : '至')
  }
  return format.formatRange(monthOf(from), monthOf(to))
}

const isInSigns = (locale: string) => /^(?:ja|zh)/.test(locale)

/** For sorting: what is dated by its month alone comes at the month's end, a quarter after its months. */
export const dayOrder = (edtf: Period): string => {
  const { year, month, day } = fieldsOf(edtf.split('/')[0]!)
  return [year, lastMonthOf(month) || 99, day || 99].map(field => String(field).padStart(4, '0')).join('')
}

/** A date without its day. */
export const toMonth = (edtf: Period): Period => edtf.replace(/^(\d{4}-\d\d)-\d\d$/, '$1')

/** Whole months from one ISO day to another. */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [fieldsOf(from), fieldsOf(to)]
  const isShort = end.day < start.day
  return (end.year - start.year) * 12 + end.month - start.month - (isShort ? 1 : 0)
}

/** "14 months ago". */
export const sayMonthsAgo = (months: number, { locale }: Strings): string =>
  new Intl.RelativeTimeFormat(locale).format(-months, 'month')

/** Month and day are 0 where the date does not go so far; a quarter is month 33 to 36, a half 40 or 41. */
function fieldsOf(edtf: string) {
  const [year = 0, month = 0, day = 0] = edtf
    .replace(/^FY|[~?%]/g, '')
    .split('-')
    .map(Number)
  return { year, month, day }
}

type Part = 'quarter' | 'firstHalf' | 'secondHalf'

const parts: Record<Part, Key> = {
  quarter: 'date.quarter',
  firstHalf: 'date.firstHalf',
  secondHalf: 'date.secondHalf',
}
const fiscalParts: Record<Part, Key> = {
  quarter: 'date.fiscalQuarter',
  firstHalf: 'date.fiscalFirstHalf',
  secondHalf: 'date.fiscalSecondHalf',
}

function partOf(month: number): Part | undefined {
  if (month === 40) return 'firstHalf'
  if (month === 41) return 'secondHalf'
  return month > 12 ? 'quarter' : undefined
}

const ordinalOf = (month: number): Values => (partOf(month) === 'quarter' ? { quarter: month - 32 } : {})

function lastMonthOf(month: number): number {
  if (month >= 40) return (month - 39) * 6
  return month > 12 ? (month - 32) * 3 : month
}

function monthOf(edtf: Period): Date {
  const { year, month } = fieldsOf(edtf)
  return new Date(Date.UTC(year, (lastMonthOf(month) || 1) - 1))
}

function prepositionOf(edtf: Period): Key {
  const { month, day } = fieldsOf(edtf)
  if (edtf.startsWith('FY') || partOf(month)) return 'date.inPart'
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
  if (isInSigns(locale)) return unbroken(text)
  // British style guides write Sep and never Sept, which would also be the widest date of the gutter.
  const sep = locale === 'en-GB' ? text.replace('Sept ', 'Sep ') : text
  // The first of a month is an ordinal where the data of `Intl` have none.
  const first = day === 1 && /^(?:it|pt)/.test(locale) ? sep.replace(/^1 /, '1º ') : sep
  // In rows a date stays whole; in sentences a day never breaks from its month.
  if (length === 'short') return unbroken(first)
  return day ? first.replace(' ', '\u00A0') : sep
}
