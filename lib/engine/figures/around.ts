import type { Language } from '../languages/language'
import { flag } from './grow'
import type { Meaning } from './lexicon'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import type { Phrases } from './phrases'
import { measures } from './units'

/** A unit whose words stand on both sides of its number. */
export interface Around {
  before: Phrases<true>
  after: Phrases<true>
  meaning: Meaning
}

/** CLDR and the languages write them with two spaces where the number stands: "時速  キロ". */
const GAP = '  '

/** The unit names of a language that stand on both sides of a number: 時速…キロ. */
export function growAround({ table, units }: Language): Around[] {
  const named = [...Object.entries(units), ...Object.entries(table.unitNames)]
  return named.flatMap(([sign, forms]) => forms.split('|').flatMap(form => toAround(sign, form)))
}

function toAround(sign: string, form: string): Around[] {
  const [before, after] = form.split(GAP)
  const measure = measures.get(sign)
  if (!before || !after || !measure) return []
  return [{ before: flag(before, true), after: flag(after), meaning: { is: 'unit', measure, sign } }]
}

/** The unit around the number between `start` and `end`, and where it ends. */
export function readAround(
  passage: Passage,
  start: number,
  end: number,
): { end: number; meaning: Meaning } | undefined {
  const before = backOverHedge(passage, backOverSpaces(passage, start))
  for (const unit of passage.lexicon.around) {
    const after =
      phraseBefore(passage, unit.before, before) && phraseAt(passage, unit.after, skipSpaces(passage, end))
    if (after) return { end: after.end, meaning: unit.meaning }
  }
  return undefined
}

/** 时速可达350公里, 時速約100キロ */
function backOverHedge(passage: Passage, end: number): number {
  const { hedgesBefore, fillersBefore } = passage.lexicon
  return (phraseBefore(passage, hedgesBefore, end) ?? phraseBefore(passage, fillersBefore, end))?.start ?? end
}
