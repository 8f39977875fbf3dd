/** A dateline stands near the top. */
const HEAD = 1500
const LANGUAGES = ['en', 'it', 'de', 'fr', 'es', 'pt', 'nl', 'sv', 'pl']

const months = new Map<string, number>(
  LANGUAGES.flatMap(language =>
    Array.from({ length: 12 }, (_, month): [string, number][] => {
      const written = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).formatToParts(
        new Date(2024, month, 1),
      )
      return [[written.find(({ type }) => type === 'month')!.value.toLowerCase(), month + 1]]
    }).flat(),
  ),
)

/** The date, ISO 8601, of the first line near the top of a text that holds a date and nothing else. */
export function findDateLine(text: string): string | undefined {
  for (const line of text.slice(0, HEAD).split('\n')) {
    const date = readDate(line.trim())
    if (date) return date
  }
  return undefined
}

function readDate(line: string): string | undefined {
  const iso = /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?$/.exec(line)
  if (iso) return toIso(iso[1], Number(iso[2]), iso[3])
  const dayFirst = /^(?:\p{L}+,? )?(\d{1,2})\.? (?:de )?(\p{L}+)\.?,? (?:de )?(\d{4})$/u.exec(line)
  if (dayFirst) return toIso(dayFirst[3], months.get(dayFirst[2]!.toLowerCase()), dayFirst[1])
  const monthFirst = /^(?:\p{L}+,? )?(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(line)
  return monthFirst
    ? toIso(monthFirst[3], months.get(monthFirst[1]!.toLowerCase()), monthFirst[2])
    : undefined
}

function toIso(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | undefined {
  return month ? `${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}` : undefined
}
