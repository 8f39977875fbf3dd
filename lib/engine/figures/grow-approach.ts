import type { Language } from '../languages/language'
import type { Qualifier } from '../types'
import { flag } from './grow'
import { addForms, growPhrases, type Phrases } from './phrases'

/** What stands between a figure and what is said of it. */
export function growApproach(language: Language) {
  return {
    hedgesBefore: growHedges(language.hedges, true),
    hedgesAfter: growHedges(language.hedgesAfter, false),
    idleHedges: flag(language.idleHedges ?? ''),
    idleHedgesBefore: flag(language.idleHedges ?? '', true),
    fillersBefore: flag(language.fillers, true),
    definitesBefore: flag(language.definites ?? '', true),
    duringBefore: flag(language.during ?? '', true),
    worthBefore: flag(language.worth?.hedges ?? '', true),
    worthNouns: flag(language.worth?.behind ?? '', true),
    equativesBefore: flag(language.equatives ?? '', true),
  }
}

function growHedges(hedges: Partial<Record<Qualifier, string>>, reversed: boolean): Phrases<Qualifier> {
  const phrases = growPhrases<Qualifier>()
  for (const [qualifier, forms] of Object.entries(hedges))
    addForms(phrases, forms, qualifier as Qualifier, reversed)
  return phrases
}
