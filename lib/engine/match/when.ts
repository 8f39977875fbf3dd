import type { Claim, Period } from '../pack/claim'
import { isBefore } from '../pack/edtf'

/** A year named in running text. */
const YEAR = /(?<![\d.,$€£])(?:19[5-9]|20[0-9])\d(?![\d%]|[.,]\d)/g

/** The years that a stretch of text names. */
export function yearsIn(text: string): number[] {
  return [...new Set((text.match(YEAR) ?? []).map(Number))]
}

/** First and last year of an EDTF date or period; an open end reaches as far as the other. */
export function yearsOf(period: Period): [first: number, last: number] {
  const years = (period.match(/\d{4}/g) ?? []).map(Number)
  return [years[0] ?? 0, years.at(-1) ?? 0]
}

/** How the years that the text names fit the claim: 1 they do, -1 they speak of another time, 0 none is named. */
export function fitYears(named: number[], claim: Claim): number {
  if (named.length === 0) return 0
  const spans = [claim.asOf, ...(claim.period ? [claim.period] : [])].map(yearsOf)
  return spans.some(([first, last]) => named.some(year => year >= first && year <= last)) ? 1 : -1
}

/** Whether the claim was first said after the page was published, and so cannot be what it repeats. */
export function isLaterThan(claim: Claim, published: string | undefined): boolean {
  if (published === undefined) return false
  return isBefore(published, claim.asOf) && !isWithinDays(published, claim.asOf, SLACK_DAYS)
}

/** Time zones, embargoes and dates of a page's first version. */
const SLACK_DAYS = 3

function isWithinDays(a: string, b: string, days: number): boolean {
  return Math.abs(dayNumber(a) - dayNumber(b)) <= days
}

/** Days since the year 0, months taken as 30.44 days: for differences of a few days. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year * 365.25 + (Math.min(month, 12) - 1) * 30.44 + day
}

/** Years from the claim to the page's publication; 0 where the page gives no date. */
export function ageInYears(claim: Claim, published: string | undefined): number {
  if (published === undefined) return 0
  return Math.max(0, (dayNumber(published) - dayNumber(claim.asOf)) / 365.25)
}
