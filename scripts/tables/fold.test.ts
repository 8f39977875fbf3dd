import { expect, test } from 'vitest'
import { differ } from '../../lib/engine/languages/difference'
import type { Table } from '../../lib/engine/languages/table'
import { languageTable, regionTable, rootTable } from './build'
import { differenceOf } from './fold'
import { type Locale, locales } from './locales'

const localeOf = (tag: string) => locales.find(locale => locale.tag === tag)!
const regionsOf = ({ tag }: Locale) => locales.filter(({ parent }) => parent === tag)
const unfolded = (table: Table, parent: Table) => differ(parent, differenceOf(table, parent))

const root = rootTable()
const de = languageTable(localeOf('de'), regionsOf(localeOf('de')), root)
const deCH = regionTable(localeOf('de-CH'), de)

test('a difference over its parent gives the table back whole', () => {
  expect(unfolded(de, root)).toEqual(de)
  expect(unfolded(deCH, de)).toEqual(deCH)
})

test('a region holds what it changes and no more', () => {
  expect(Object.keys(differenceOf(deCH, de)).sort()).toEqual(['currency', 'decimal', 'group', 'tag'])
})

test('a name means the same in every region, so its language has it', () => {
  const en = languageTable(localeOf('en'), regionsOf(localeOf('en')), root)
  expect(en.unitNames.L).toBe('liter|liters|litre|litres')
  expect(en.scaleWords).toMatchObject({ 5: 'lakh', 7: 'crore', 9: 'billion' })
})

test('a bare sign has one owner', () => {
  const au = regionTable(localeOf('en-AU'), languageTable(localeOf('en'), regionsOf(localeOf('en')), root))
  expect(au.currencySigns).toMatchObject({ AUD: '$|A$', USD: 'US$' })
  for (const { currencySigns } of [root, de, deCH, au]) {
    const signs = Object.values(currencySigns).flatMap(forms => forms.split('|'))
    expect(new Set(signs).size).toBe(signs.length)
  }
})
