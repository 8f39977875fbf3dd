import type { Language } from '../languages/language'
import { flag, keyed, lower } from './grow'
import type { Lexicon, Scale } from './lexicon'
import { addForms, growPhrases } from './phrases'

/** Numerals as words, those that stand only inside longer ones (`bound`), and what multiplies: hundred, 万. */
export function growNumerals({
  table,
  numbers,
}: Language): Pick<Lexicon, 'numerals' | 'boundNumerals' | 'numeralGlue' | 'multipliers'> {
  const numerals = keyed({ ...numbers.numerals, ...numbers.multipliers })
  const multipliers = [...table.numerals.multipliers, ...Object.keys(numbers.multipliers ?? {}).map(Number)]
  const boundNumerals = growPhrases<number>()
  for (const [value, forms] of Object.entries(table.numerals.words)) {
    for (const form of lower(forms).split('|')) {
      const bare = form.replace(/^-|-$/g, '')
      addForms(bare === form ? numerals : boundNumerals, bare, Number(value))
    }
  }
  return { numerals, boundNumerals, multipliers, numeralGlue: flag(lower(table.numerals.glue)) }
}

/** Scale words and signs with their powers of ten. The language's loans go first: a form keeps its first meaning. */
export function growScales({ table, numbers }: Language): Pick<Lexicon, 'scales' | 'scaleSigns'> {
  const scales = growPhrases<Scale>()
  const scaleSigns = growPhrases<Scale>()
  for (const { forms, power, otherwise } of numbers.loans)
    addForms(scales, forms, { power, how: 'loan', otherwise })
  for (const [power, forms] of [...Object.entries(numbers.scales), ...Object.entries(table.scaleWords)])
    if (!numbers.multipliers?.[10 ** Number(power)])
      addForms(scales, lower(forms), { power: Number(power), how: 'locale' })
  for (const [power, forms] of [...Object.entries(numbers.scaleSigns), ...Object.entries(table.scaleSigns)]) {
    for (const form of forms.split('|')) {
      const scale: Scale = { power: Number(power), how: 'symbol' }
      if (isSign(form) || isUnitSign(table, form)) addForms(scaleSigns, form, scale)
      else addForms(scales, lower(form), scale)
    }
  }
  return { scales, scaleSigns }
}

/** Greek εκ. is a million or a centimetre. */
function isUnitSign({ unitSigns }: Language['table'], form: string): boolean {
  return Object.values(unitSigns).some(forms => forms.split('|').includes(form))
}

/** One Latin letter, or one doubled, may be many things; longer short forms are words. */
function isSign(form: string): boolean {
  return form.length === 1 || form === 'MM' || form === 'mm'
}
