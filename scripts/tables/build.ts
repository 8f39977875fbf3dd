import { widerMoney, worldMoney } from '../../lib/engine/languages/order'
import type { Forms, Table } from '../../lib/engine/languages/table'

import { currencyFormsOf } from './currencies'
import { signs, words } from './forms'
import type { Locale } from './locales'
import { monthsOf } from './months'
import { numeralsOf } from './numerals'
import { scalesOf } from './scales'
import { separatorsOf } from './separators'
import { unitFormsOf, unitSignsOf } from './units'

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
  const family = [locale, ...regions].map(({ tag, cldr = tag, currency }) => ({ cldr, currency }))
  const units = family.map(({ cldr }) => unitFormsOf(cldr, locale.reach))
  const { spelt } = locale
  const named = namedMoney(locale, regions)
  return {
    ...regionTable(locale, root),
    currencyNames: joinedForms(
      family.map(({ cldr, currency }) => currencyFormsOf(cldr, currency, named).currencyNames),
      words,
    ),
    scaleWords: joinedForms(
      family.map(({ cldr }) => scalesOf(cldr).scaleWords),
      words,
    ),
    unitNames: joinedForms(
      units.map(({ unitNames }) => unitNames),
      words,
    ),
    unitSigns: withShared(
      joinedForms(
        units.map(({ unitSigns }) => unitSigns),
        signs,
      ),
      root.unitSigns,
    ),
    prefixNames: joinedForms(
      units.map(({ prefixNames }) => prefixNames),
      words,
    ),
    prefixSigns: withShared(
      joinedForms(
        units.map(({ prefixSigns }) => prefixSigns),
        signs,
      ),
      root.prefixSigns,
    ),
    months: monthsOf(family.map(({ cldr }) => cldr)),
    numerals: spelt ? numeralsOf(spelt.rules ?? locale.cldr ?? locale.tag, spelt) : root.numerals,
  }
}

/** The currencies that a language names: all regions' own among them. */
const namedMoney = ({ reach, money = '', currency }: Locale, regions: Locale[]) => [
  ...new Set([
    ...worldMoney,
    ...(reach === 'full' ? widerMoney : []),
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
  const taken = new Set(Object.values(own).flatMap(forms => forms?.toLowerCase().split('|') ?? []))
  const free = mapForms(shared, forms => forms.filter(form => !taken.has(form.toLowerCase())).join('|'))
  return joinedForms([own, free], signs) as Own
}

/** The forms of several tables by key; throws where one form would get two meanings. */
function joinedForms<Part extends Parts>(parts: Part[], join: (forms: string[]) => Forms): Part {
  const keys = [...new Set(parts.flatMap(part => Object.keys(part)))]
  const formsOf = (key: string) => parts.flatMap(part => part[key]?.split('|') ?? [])
  return Object.fromEntries(keys.map(key => [key, join(formsOf(key))]).filter(([, forms]) => forms)) as Part
}

const mapForms = (parts: Parts, change: (forms: string[]) => Forms): Parts =>
  Object.fromEntries(Object.entries(parts).map(([key, forms]) => [key, change(forms?.split('|') ?? [])]))
