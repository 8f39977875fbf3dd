import type { Forms } from '../../lib/engine/languages/table'

const marks = /[\u200e\u200f\u061c\u00ad]/g
const spaces = /[\u00a0\u202f]/g

/** A CLDR text as a table holds it: plain spaces, no marks of direction or hyphenation, no İ, whose small letter is two. */
export const plain = (text: string) =>
  text.replace(marks, '').replace(spaces, ' ').replaceAll('İ', 'i').trim()

/** Forms joined, each once, whatever its capitals; a word with a capital in one place only is one word. */
export function words(forms: string[]): Forms {
  const seen = new Map(
    forms
      .filter(Boolean)
      .map(form => [form.toLowerCase(), form])
      .reverse() as [string, string][],
  )
  return [...seen.values()].reverse().join('|')
}

/** Forms joined, each once; capitals tell them apart. */
export const signs = (forms: string[]): Forms => [...new Set(forms.filter(Boolean))].join('|')
