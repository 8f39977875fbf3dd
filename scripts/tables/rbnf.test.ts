import { expect, test } from 'vitest'
import { spelloutOf } from './cldr'
import { speller } from './rbnf'

/** Spellings as ICU's own formatter gives them. */
test.each([
  ['en', '%spellout-cardinal', 342, 'three hundred forty-two'],
  ['en', '%spellout-cardinal-verbose', 342, 'three hundred and forty-two'],
  ['de', '%spellout-cardinal-neuter', 999, 'neunhundertneunundneunzig'],
  ['it', '%spellout-cardinal-masculine', 188, 'centottantotto'],
  ['fr', '%spellout-cardinal-masculine', 200, 'deux cents'],
  ['fr', '%spellout-cardinal-masculine', 299, 'deux cent quatre-vingt-dix-neuf'],
  ['pt', '%spellout-cardinal-feminine', 232, 'duzentas e trinta e duas'],
  ['ko', '%spellout-cardinal-native', 21, '스물하나'],
  ['ru', '%spellout-cardinal-feminine', 562, 'пятьсот шестьдесят две'],
])('%s %s spells %d', (locale, set, value, spelt) => {
  expect(speller(spelloutOf(locale), set)(value)).toBe(spelt)
})
