/**
 * The languages that matching speaks, each with a row in every table of this folder: a forgotten one does not compile.
 * Others have their figures read, and are matched by names and values alone.
 */
const codes = ['en', 'it', 'de', 'fr', 'es', 'pt', 'nl', 'sv', 'pl', 'zh', 'ja', 'ko'] as const

export type LanguageCode = (typeof codes)[number]

/** "pt-BR" → "pt"; undefined for a language that the tables do not have. */
function codeOf(tag: string): LanguageCode | undefined {
  if (known.has(tag)) return tag as LanguageCode
  const base = tag.toLowerCase().split('-')[0]
  return codes.find(code => code === base)
}

/** Asked some thousand times for a page, nearly always with the bare code. */
const known = new Set<string>(codes)

/** A language's row of a table; undefined where it has none. */
export function rowFor<Row>(table: Partial<Record<LanguageCode, Row>>, tag: string): Row | undefined {
  const code = codeOf(tag)
  return code && table[code]
}
