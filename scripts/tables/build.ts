import { worldMoney } from '../../lib/engine/languages/order'
import type { Forms, Table } from '../../lib/engine/languages/table'
import { currencyFormsOf } from './currencies'
import { signs, words } from './forms'
import type { Locale } from './locales'
import { monthsOf } from './months'
import { numeralsOf } from './numerals'
import { scalesOf } from './scales'
import { separatorsOf } from './separators'
import { type Reach, unitFormsOf, unitSignsOf } from './units'

/** What all languages share: signs and separators of CLDR's root, and no words at all. */
export function rootTable(): Table {
  const { unitSigns, prefixSigns } = unitSignsOf('und', 'full')
  return {
    tag: 'und',
    ...separatorsOf('und'),
    currency: '',
    currencyNames: {},
    currencySigns: currencyFormsOf('und', '', []).currencySigns,
    scaleWords: {},
    scaleSigns: {},
    unitNames: {},
    unitSigns,
    prefixNames: {},
    prefixSigns,
    months: [],
    numerals: { words: {}, multipliers: [], glue: '', joined: false, unitsFirst: false },
  }
}

/**
 * A language's whole table. A name means the same in every region, so the language has those of all of them
 * (litre and liter); separators, short forms and the owner of "$" are each region's own.
 */
export function languageTable(locale: Locale, regions: Locale[], root: Table): Table {
  const { tag, cldr = tag, reach, spelt } = locale
  const named = namedMoney(locale, regions)
  const family = [locale, ...regions].map(member => formsOf(member, reach, named))
  const scaleWords = namesOf(family.map(forms => forms.scaleWords))
  const scales = new Set(Object.values(scaleWords).flatMap(forms => split(forms.toLowerCase())))
  return {
    ...regionTable(locale, root),
    currencyNames: namesOf(family.map(({ currencyNames }) => currencyNames)),
    scaleWords,
    // French "mille" is a thousand, and a mile no more.
    unitNames: namesOf(
      family.map(({ unitNames }) => unitNames),
      scales,
    ),
    prefixNames: namesOf(family.map(({ prefixNames }) => prefixNames)),
    unitSigns: withShared(joinedForms(...family.map(({ unitSigns }) => unitSigns)), root.unitSigns),
    prefixSigns: withShared(joinedForms(...family.map(({ prefixSigns }) => prefixSigns)), root.prefixSigns),
    months: monthsOf(family.map(({ locale: name }) => name)),
    numerals: spelt ? numeralsOf(spelt.rules ?? cldr, spelt) : root.numerals,
  }
}

const formsOf = ({ tag, cldr = tag, currency }: Locale, reach: Reach, named: string[]) => ({
  locale: cldr,
  ...currencyFormsOf(cldr, currency, named),
  ...scalesOf(cldr),
  ...unitFormsOf(cldr, reach),
})

/** The currencies that a language names: all regions' own among them. */
const namedMoney = ({ money = '', currency }: Locale, regions: Locale[]) => [
  ...new Set([
    ...worldMoney,
    currency,
    ...regions.map(region => region.currency),
    ...money.split(' ').filter(Boolean),
  ]),
]

/** A region's whole table: its language's, with what is its own. */
export function regionTable({ tag, cldr = tag, currency, spelt }: Locale, parent: Table): Table {
  return {
    ...parent,
    tag,
    ...separatorsOf(cldr),
    currency,
    currencySigns: withShared(currencyFormsOf(cldr, currency, []).currencySigns, parent.currencySigns),
    scaleSigns: withShared(scalesOf(cldr).scaleSigns, parent.scaleSigns),
    numerals: spelt ? numeralsOf(spelt.rules ?? cldr, spelt) : parent.numerals,
  }
}

type Parts = Record<string | number, Forms | undefined>

/** A table's own forms first, then its parent's, but none that means another thing here. */
function withShared<Own extends Parts>(own: Own, shared: Parts): Own {
  const taken = new Set(Object.values(own).flatMap(forms => split(forms?.toLowerCase())))
  const free = (forms?: Forms) => split(forms).filter(form => !taken.has(form.toLowerCase()))
  return joinedForms(
    own,
    mapForms(shared, forms => free(forms).join('|')),
  ) as Own
}

/**
 * The names of a language and its regions, less those taken. One that would mean two things means the first: a
 * tonelada is a tonne.
 */
function namesOf<Part extends Parts>(parts: Part[], taken = new Set<string>()): Part {
  const free = (forms?: Forms) => {
    const names = split(words(split(forms))).filter(name => !taken.has(name.toLowerCase()))
    for (const name of names) taken.add(name.toLowerCase())
    return names.join('|')
  }
  return joinedForms(mapForms(joinedForms(...parts), free)) as Part
}

/** The forms of several tables by key. */
function joinedForms<Part extends Parts>(...parts: Part[]): Part {
  const keys = [...new Set(parts.flatMap(part => Object.keys(part)))]
  const joined = keys.map(key => [key, signs(parts.flatMap(part => split(part[key])))] as const)
  return Object.fromEntries(joined.filter(([, forms]) => forms)) as Part
}

const split = (forms?: Forms) => forms?.split('|').filter(Boolean) ?? []

const mapForms = (parts: Parts, change: (forms?: Forms) => Forms): Parts =>
  Object.fromEntries(Object.entries(parts).map(([key, forms]) => [key, change(forms)]))
