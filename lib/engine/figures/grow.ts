import type { Language } from '../languages/language'
import { addForms, growPhrases, type Phrases } from './phrases'

/** CLDR's forms as texts are folded: small letters, straight apostrophes. */
export function lower(forms: string): string {
  return forms.toLowerCase().replaceAll('’', "'").replaceAll('µ', 'μ')
}

/** Forms that mean nothing but that they are there. `reversed`: to be read backwards, by `findBefore`. */
export function flag(forms: string, reversed = false): Phrases<true> {
  const phrases = growPhrases<true>()
  addForms(phrases, forms, true, reversed)
  return phrases
}

/** Forms by the number that they mean. */
export function keyed(byNumber: Record<number, string>): Phrases<number> {
  const phrases = growPhrases<number>()
  for (const [value, forms] of Object.entries(byNumber)) addForms(phrases, forms, Number(value))
  return phrases
}

/** "Jeder fünfte", "jedes fünfte": every word before every ordinal, by what the ordinal divides by. */
export function everyNth({ every }: Language['shares']): Record<number, string> {
  if (!every) return {}
  const joined = Object.entries(every.ordinals).map(([of, ordinals]) => {
    const forms = every.words.split('|').flatMap(word => ordinals.split('|').map(nth => `${word} ${nth}`))
    return [of, forms.join('|')]
  })
  return Object.fromEntries(joined)
}

/** Forms by the name that they mean, added to `phrases`. `reversed`: to be read backwards, by `findBefore`. */
export function named(
  byName: Record<string, string>,
  phrases = growPhrases<string>(),
  reversed = false,
): Phrases<string> {
  for (const [name, forms] of Object.entries(byName)) addForms(phrases, forms, name, reversed)
  return phrases
}
