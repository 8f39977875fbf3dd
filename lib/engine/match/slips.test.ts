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

test('the digits of two rates are no slip', () => {
  expect(powerOff(claim(1e9, 'W', { per: 'month' }), claim(1e8, 'W', { per: 'week' }))).toBe(0)
  expect(isTransposed(claim(24, 'W', { per: 'month' }), claim(42, 'W', { per: 'week' }))).toBe(false)
})
