import type { DateParts } from './csl'

/** How languages write the first of a month, where it is no plain number. */
const firstDay: Record<string, string> = { fr: '1er', it: '1º', pt: '1º' }

/** A date as a language writes it, as far as it goes: "8 février 2024", "1er mai 2024", "February 2024", "2024". */
export function sayDate([year, month, day]: DateParts, locale: string): string {
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  const first = day === 1 ? firstDay[locale.split('-')[0]!] : undefined
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  })
    .formatToParts(date)
    .map(({ type, value }) => (type === 'day' && first) || value)
    .join('')
}

/** The same in digits: 2024-02-08, 2024-02, 2024. */
export const isoDate = (parts: DateParts, separator = '-'): string =>
  parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join(separator)
