import { currencies, numbers, prefixes, units } from './order'
import type { Forms, Numerals, Table } from './table'

/** Forms with their common beginning written once: `dollar~~s` is `dollar|dollars`, `gen~naio~` is `gennaio|gen`. */
export type Folded = string

/** What a table changes of its parent's: lists in the orders of `order.ts`, or whole; signs and scales key by key. */
export interface Difference extends Partial<Omit<Table, Listed>> {
  tag: string
  currencyNames?: Folded[]
  unitNames?: Folded[]
  prefixNames?: Folded[]
  months?: Folded[]
  numerals?: Omit<Numerals, 'words'> & { words: Folded[] }
}

type Listed = 'currencyNames' | 'unitNames' | 'prefixNames' | 'months' | 'numerals'

/**
 * The whole table of a language or region: its parent's with its difference laid over. A sign or scale given
 * replaces the parent's forms of its key, and '' takes them away.
 */
export function differ(parent: Table, difference: Difference): Table {
  const { currencyNames, unitNames, prefixNames, months, numerals, ...rest } = difference
  return {
    ...parent,
    ...rest,
    currencySigns: { ...parent.currencySigns, ...rest.currencySigns },
    scaleWords: { ...parent.scaleWords, ...rest.scaleWords },
    scaleSigns: { ...parent.scaleSigns, ...rest.scaleSigns },
    unitSigns: { ...parent.unitSigns, ...rest.unitSigns },
    prefixSigns: { ...parent.prefixSigns, ...rest.prefixSigns },
    ...(currencyNames && { currencyNames: inOrder(currencies, currencyNames) }),
    ...(unitNames && { unitNames: inOrder(units, unitNames) }),
    ...(prefixNames && { prefixNames: inOrder(prefixes, prefixNames) }),
    ...(months && { months: months.map(unfold) }),
    ...(numerals && { numerals: { ...numerals, words: inOrder(numbers, numerals.words) } }),
  }
}

function inOrder(order: (string | number)[], listed: Folded[]): Record<string, Forms> {
  const forms: Record<string, Forms> = {}
  for (const [index, folded] of listed.entries()) if (folded) forms[order[index]!] = unfold(folded)
  return forms
}

function unfold(folded: Folded): Forms {
  const [stem, ...ends] = folded.split('~')
  return ends.length ? ends.map(end => stem + end).join('|') : folded
}
