import { expect, test } from 'vitest'
import type { Quantity } from '../types'
import { isTransposed, powerOff } from './slips'

const claim = (min: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  min,
  max: min,
  unit,
  qualifier: null,
  ...more,
})

test('powers of ten, and digits in another order', () => {
  expect(powerOff(claim(7e9, 'USD'), claim(5e12, 'USD', { max: 7e12 }))).toBe(-3)
  expect(powerOff(claim(6e9, 'USD'), claim(7e12, 'USD'))).toBe(0)
  expect(isTransposed(claim(249_000, 'USD'), claim(294_000, 'USD'))).toBe(true)
  expect(isTransposed(claim(-36e9, 'USD'), claim(-63e9, 'USD'))).toBe(true)
  expect(isTransposed(claim(250_000, 'USD'), claim(294_000, 'USD'))).toBe(false)
})

test('a scale word is mistaken of a rounded number too, a zero lost of the very same digits alone', () => {
  expect(powerOff(claim(78e9, 'USD'), claim(78.35e6, 'USD'))).toBe(3)
  expect(powerOff(claim(350e9, 'USD'), claim(35.08e9, 'USD'))).toBe(0)
  expect(powerOff(claim(350.8e9, 'USD'), claim(35.08e9, 'USD'))).toBe(1)
})

test('a range is off by as much at both ends', () => {
  const plan = claim(175e9, 'USD', { max: 185e9 })
  expect(powerOff(claim(175e6, 'USD', { max: 185e6 }), plan)).toBe(-3)
  expect(powerOff(claim(175e6, 'USD', { max: 185e9 }), plan)).toBe(0)
})

test('the digits of two rates are no slip', () => {
  expect(powerOff(claim(1e9, 'W', { per: 'month' }), claim(1e8, 'W', { per: 'week' }))).toBe(0)
  expect(isTransposed(claim(24, 'W', { per: 'month' }), claim(42, 'W', { per: 'week' }))).toBe(false)
})
