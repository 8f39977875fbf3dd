import { expect, test } from 'vitest'
import type { Figure, Quantity } from '../types'
import { compareValues as compare, significantDigits } from './value'

const compareValues = (figure: Figure, claim: Quantity, nouns: string[] = []) =>
  compare(figure, claim, noun => nouns.includes(noun))

const figure = (min: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  start: 0,
  end: 1,
  min,
  max: min,
  unit,
  qualifier: null,
  kind: 'money',
  dim: 'money',
  scale: 'locale',
  checkable: true,
  rounding: 0.005,
  flags: [],
  ...more,
})
const claim = (min: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  min,
  max: min,
  unit,
  qualifier: null,
  ...more,
})

test.each([
  ['below', 'above'],
  ['below', 'min'],
  ['below', null],
  ['max', 'above'],
  ['max', 'min'],
  ['above', 'below'],
  ['above', 'max'],
  ['above', null],
  ['min', 'max'],
  ['min', 'below'],
] as const)('"%s" says nothing of what is "%s"', (told, claimed) => {
  const [said, known] = [
    figure(800e6, 'user', { qualifier: told }),
    claim(800e6, 'user', { qualifier: claimed }),
  ]
  expect(compareValues(said, known)).toBeNull()
})

test.each([
  ['below', 'below'],
  ['below', 'nearly'],
  ['below', 'approx'],
  ['nearly', 'above'],
  ['approx', 'above'],
  ['min', null],
  ['max', null],
  [null, 'above'],
] as const)('"%s" agrees with what is "%s"', (told, claimed) => {
  const [said, known] = [
    figure(800e6, 'user', { qualifier: told }),
    claim(800e6, 'user', { qualifier: claimed }),
  ]
  expect(compareValues(said, known)?.kind).toBe('exact')
})

test.each([
  ['the same', figure(300e9, 'USD'), claim(300e9, 'USD'), 'exact'],
  ['13.1 for 13.07', figure(13.1e9, 'USD', { rounding: 0.05 / 13.1 }), claim(13.07e9, 'USD'), 'rounded'],
  ['nearly 600 for 595.3', figure(600e9, 'USD', { qualifier: 'nearly' }), claim(595.3e9, 'USD'), 'rounded'],
  ['more than 13 for 13.4', figure(13e9, 'USD', { qualifier: 'above' }), claim(13.4e9, 'USD'), 'bound'],
  ['more than 500 for 550', figure(500e9, 'USD', { qualifier: 'above' }), claim(550e9, 'USD'), 'bound'],
  ['more than 13 for 20', figure(13e9, 'USD', { qualifier: 'above' }), claim(20e9, 'USD'), 'off'],
  ['more than 360 for 380', figure(360e9, 'USD', { qualifier: 'above' }), claim(380e9, 'USD'), 'off'],
  ['7 of 5 to 7', figure(7e12, 'USD'), claim(5e12, 'USD', { max: 7e12 }), 'within'],
  ['6 of 5 to 7', figure(6e12, 'USD'), claim(5e12, 'USD', { max: 7e12 }), 'overlaps'],
  ['5 to 7 of 5 to 7', figure(5e12, 'USD', { max: 7e12 }), claim(5e12, 'USD', { max: 7e12 }), 'exact'],
  ['1.72 for 1.78', figure(1.72e12, 'USD', { rounding: 0.003 }), claim(1.78e12, 'USD'), 'off'],
  ['30 for 29', figure(30e9, 'USD', { rounding: 0.5 / 30 }), claim(29e9, 'USD'), 'off'],
  ['two years for 24 months', figure(2, 'year', { kind: 'quantity' }), claim(24, 'month'), 'exact'],
])('%s', (_, a, b, kind) => {
  expect(compareValues(a, b)?.kind).toBe(kind)
})

test('another unit is not compared at all', () => {
  expect(compareValues(figure(500e9, 'EUR'), claim(500e9, 'USD'))).toBeNull()
  expect(compareValues(figure(5e9, 'W', { kind: 'quantity' }), claim(5e9, 'Wh'))).toBeNull()
})

test('what is counted must be the same thing, or be left unsaid of many', () => {
  const count = (min: number, unit: string) => figure(min, unit, { kind: 'count', dim: 'count' })
  expect(compareValues(count(36, 'factory'), claim(36, 'plant'), ['factory'])?.kind).toBe('exact')
  expect(compareValues(count(36, 'street lamp'), claim(36, 'plant'), ['factory'])).toBeNull()
  expect(compareValues(count(800e6, 'visit'), claim(800e6, 'user'), ['person'])).toBeNull()
  expect(compareValues(count(800e6, ''), claim(800e6, 'user'))?.kind).toBe('exact')
  expect(compareValues(count(170e6, 'one'), claim(170e6, 'job'))?.kind).toBe('exact')
  expect(compareValues(count(36, ''), claim(36, 'plant'))).toBeNull()
})

test.each([
  ['the same', 'week', 'week', 1e9, 'exact'],
  ['seven days for a week', 'day', 'week', 1e9 / 7, 'exact'],
  ['a month is no week', 'month', 'week', 1e9, 'off'],
  ['a rate of another thing', 'kg', 'week', 1e9, undefined],
  ['a rate that goes without saying', undefined, 'week', 1e9, 'exact'],
])('rates: %s', (_, per, claimed, value, kind) => {
  const rated = figure(value, 'W', { kind: 'quantity', ...(per ? { per } : {}) })
  expect(compareValues(rated, claim(1e9, 'W', { per: claimed }))?.kind).toBe(kind)
})

test.each([
  ['the same', figure(-5e9, 'USD'), claim(-5e9, 'USD'), 'exact'],
  ['more than 5 lost for 5.3', figure(-5e9, 'USD', { qualifier: 'above' }), claim(-5.3e9, 'USD'), 'bound'],
  ['5 lost of 5 to 7', figure(-5e9, 'USD'), claim(-7e9, 'USD', { max: -5e9 }), 'within'],
  ['5 lost for 5 gained', figure(-5e9, 'USD'), claim(5e9, 'USD'), 'off'],
  ['5 gained for 5 lost', figure(5e9, 'USD'), claim(-5e9, 'USD'), 'off'],
  ['5 lost for 9', figure(-5e9, 'USD'), claim(-9e9, 'USD'), 'off'],
])('losses: %s', (_, a, b, kind) => {
  expect(compareValues(a, b)?.kind).toBe(kind)
})

test('a vague figure agrees with nothing', () => {
  expect(compareValues(figure(1e9, 'USD', { max: 999e9 }), claim(5e9, 'USD'))).toBeNull()
  expect(compareValues(figure(2e9, 'USD', { max: 9e9, qualifier: 'vague' }), claim(5e9, 'USD'))).toBeNull()
})

test('a second reading of the scale word is taken aloud', () => {
  const seven = figure(7e18, 'USD', { alternatives: [{ min: 7e12, max: 7e12, unit: 'USD', why: 'loan' }] })
  expect(compareValues(seven, claim(7e12, 'USD'))).toMatchObject({
    kind: 'alternative',
    reading: { min: 7e12 },
  })
})

test('significant digits', () => {
  expect([526e6, 5, 0.34, 1.78e12, 300].map(significantDigits)).toEqual([3, 1, 2, 3, 1])
})
