import { basicLanguage } from './basic'
import { table } from './tables/root'

/**
 * What can be read of a language that nobody here knows: digits, percentages, signs and codes of money and units.
 * A lone mark before three digits groups them, as in most of the world's news; units of one letter are left alone,
 * for they may be short for anything.
 */
export const plain = basicLanguage({
  table: { ...table, decimal: '', unitSigns: longer(table.unitSigns) },
  writing: { capitalsMarkNames: false },
  numbers: { scaleSigns: {} },
})

function longer(signs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(signs).filter(([, forms]) => forms.length > 1))
}
