/**
 * The part of EDTF (ISO 8601-2) that packs use: years, months and days, quarters (33 to 36) and halves
 * (40, 41), fiscal years (`FY2026`, `FY2026-36` for its fourth quarter), and intervals of these, which
 * may be open at one end (`../2030`, `2025/..`).
 */

const point = String.raw`(?:FY)?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-(?:3[3-6]|4[01]))?`

/** A single date, for the schema's `pattern`. `isDate` also knows the calendar. */
export const datePattern = new RegExp(`^${point}$`)

/** A date or an interval, for the schema's `pattern`. `isPeriod` also knows the calendar and the order. */
export const periodPattern = new RegExp(
  String.raw`^(?:${point}|${point}/${point}|\.\./${point}|${point}/\.\.)$`,
)

/** Whether `text` is one date that the calendar has: 2023-02-29 is none. */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false
  const [year, month, day] = partsOf(text)
  if (day === undefined) return true
  return !text.startsWith('FY') && day <= daysIn(Number(year), Number(month))
}

/** Whether `text` is a date, or an interval whose ends are dates in order. */
export function isPeriod(text: string): boolean {
  if (!periodPattern.test(text)) return false
  const [from, to] = text.split('/') as [string, string?]
  if (to === undefined) return isDate(from)
  if (from === '..') return isDate(to)
  if (to === '..') return isDate(from)
  return isDate(from) && isDate(to) && !isBefore(to, from)
}

/** Whether `a` is surely before `b`. A month is not before a day within it. */
export function isBefore(a: string, b: string): boolean {
  return lastDay(a) < firstDay(b)
}

/** Whether a period surely begins after a date; a fiscal year may begin most of a year before the one it is named after. */
export function beginsAfter(period: string, date: string): boolean {
  const [from] = period.split('/') as [string]
  return from !== '..' && !from.startsWith('FY') && isBefore(date, from)
}

/** The first day of a date, as year × 10,000 + month × 100 + day. */
function firstDay(date: string): number {
  const [year, month = 1, day = 1] = partsOf(date)
  return Number(year) * 10_000 + (spans[month]?.[0] ?? month) * 100 + day
}

function lastDay(date: string): number {
  const [year, month = 12, day = 31] = partsOf(date)
  return Number(year) * 10_000 + (spans[month]?.[1] ?? month) * 100 + day
}

/** First and last month of EDTF's quarters and halves. */
const spans: Record<number, [number, number]> = {
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
}

function partsOf(date: string): number[] {
  return date.replace('FY', '').split('-').map(Number)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
