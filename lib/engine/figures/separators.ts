import type { Language } from '../languages/language'

/** One number may be a slip or a quotation. */
const MIN_LEAD = 2

/** The other convention's languages, made once: growing their trees takes a while. */
const swapped = new WeakMap<Language, Language>()

/**
 * The language with the separators that `text` itself shows, where its regions differ and none is named: Spain
 * writes 1.400,5 and Mexico 1,400.5. Only numbers that can be read in one way vote.
 */
export function asSeparated(text: string, language: Language): Language {
  if (!language.numbers.separatorsVary) return language
  const { decimal, group } = language.table
  const lead = votesFor(group, decimal, text) - votesFor(decimal, group, text)
  if (lead < MIN_LEAD) return language
  const known = swapped.get(language)
  if (known) return known
  const other = { ...language, table: { ...language.table, decimal: group, group: decimal } }
  swapped.set(language, other)
  return other
}

/** 7,5 %; 1.400.000; 1.400 millones, since nobody writes decimals that end in two zeros. */
function votesFor(decimal: string, group: string, text: string): number {
  const decimals = new RegExp(`\\d\\${decimal}\\d{1,2} ?(?:%|por ciento|mil|bill)`, 'g')
  const groups = new RegExp(`\\d\\${group}(?:\\d{3}\\${group}\\d{3}|\\d00)(?!\\d)`, 'g')
  return (text.match(decimals)?.length ?? 0) + (text.match(groups)?.length ?? 0)
}
