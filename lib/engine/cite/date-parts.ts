import type { CslDate, DateParts } from './csl'

/**
 * An EDTF date as CSL has it. Of a quarter or half only the year is kept, since CSL's seasons are not quarters;
 * a fiscal year is in no calendar, and has none.
 */
export function toCslDate(edtf: string): CslDate | undefined {
  if (!/^\d{4}/.test(edtf)) return undefined
  const [year, month = 0, day = 0] = edtf.split('/')[0]!.split('-').map(Number) as [number, number?, number?]
  return { 'date-parts': [partsOf(year, month, day)] }
}

function partsOf(year: number, month: number, day: number): DateParts {
  if (!month || month > 12) return [year]
  return day ? [year, month, day] : [year, month]
}
