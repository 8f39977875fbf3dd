import { expect, test } from 'vitest'
import type { Figure, Quantity } from '../types'
import { compareValues, isTransposed, powerOff, significantDigits } from './value'

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
  ['the same', figure(300e9, 'USD'), claim(300e9, 'USD'), 'exact'],
  ['13.1 for 13.07', figure(13.1e9, 'USD', { rounding: 0.05 / 13.1 }), claim(13.07e9, 'USD'), 'rounded'],
  ['nearly 600 for 595.3', figure(600e9, 'USD', { qualifier: 'nearly' }), claim(595.3e9, 'USD'), 'rounded'],
  ['more than 13 for 13.4', figure(13e9, 'USD', { qualifier: 'above' }), claim(13.4e9, 'USD'), 'bound'],
  ['more than 13 for 20', figure(13e9, 'USD', { qualifier: 'above' }), claim(20e9, 'USD'), 'off'],
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

test('few things must be of one noun, many may go by another name', () => {
  const count = (min: number, unit: string) => figure(min, unit, { kind: 'count', dim: 'count' })
  expect(compareValues(count(36, 'factory'), claim(36, 'plant'))?.kind).toBe('exact')
  expect(compareValues(count(36, 'street lamp'), claim(36, 'plant'))).toBeNull()
  expect(compareValues(count(800e6, 'visitor'), claim(800e6, 'user'))?.kind).toBe('exact')
  expect(compareValues(count(3e6, 'GPU'), claim(3e6, 'home'))).toBeNull()
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

test('slips: powers of ten, and digits in another order', () => {
  expect(powerOff(claim(7e9, 'USD'), claim(5e12, 'USD', { max: 7e12 }))).toBe(-3)
  expect(powerOff(claim(6e9, 'USD'), claim(7e12, 'USD'))).toBe(0)
  expect(isTransposed(claim(249_000, 'USD'), claim(294_000, 'USD'))).toBe(true)
  expect(isTransposed(claim(250_000, 'USD'), claim(294_000, 'USD'))).toBe(false)
})

test('significant digits', () => {
  expect([526e6, 5, 0.34, 1.78e12, 300].map(significantDigits)).toEqual([3, 1, 2, 3, 1])
})
