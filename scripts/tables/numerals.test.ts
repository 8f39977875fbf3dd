import { expect, test } from 'vitest'
import { locales } from './locales'
import { numeralsOf } from './numerals'

const wordsOf = (tag: string) => {
  const { cldr = tag, spelt } = locales.find(locale => locale.tag === tag)!
  return numeralsOf(spelt!.rules ?? cldr, spelt!).words
}

test('a word that others give is not learnt', () => {
  expect(wordsOf('en')).toMatchObject({ 20: 'twenty', 90: 'ninety', 100: 'hundred' })
  expect(Object.keys(wordsOf('en'))).toHaveLength(29)
})

test('a part that only stands joined is learnt as such', () => {
  expect(wordsOf('it')).toMatchObject({ 3: 'tre|-tré', 8: 'otto|-tto', 20: 'venti|vent-' })
})

test('a ten of its own making is learnt without its units', () => {
  expect(wordsOf('fr')).toMatchObject({ 80: 'quatre-vingts|quatre-vingt' })
  expect(wordsOf('fr')).not.toHaveProperty('97')
})
