import { expect, test } from 'vitest'
import type { Claim } from '../pack/claim'
import { ageInYears, fitYears, isLaterThan, yearsIn, yearsOf } from './when'

const claimOf = (asOf: string, period?: string) => ({ asOf, ...(period ? { period } : {}) }) as Claim

test('years are read, sums and shares are not', () => {
  expect(yearsIn('In 2024 it was $2025 million, 2030% and 1,999 more, by 2026')).toEqual([2024, 2026])
})

test('periods', () => {
  expect(yearsOf('2025-07')).toEqual([2025, 2025])
  expect(yearsOf('2026/2030')).toEqual([2026, 2030])
  expect(yearsOf('FY2026')).toEqual([2026, 2026])
})

test('named years speak for or against a claim', () => {
  expect(fitYears([2028], claimOf('2024-12-20', '2028'))).toBe(1)
  expect(fitYears([2019], claimOf('2024-12-20', '2028'))).toBe(-1)
  expect(fitYears([], claimOf('2024-12-20'))).toBe(0)
})

test('a page cannot repeat what was said after it', () => {
  expect(isLaterThan(claimOf('2025-10-02'), '2024-02-15')).toBe(true)
  expect(isLaterThan(claimOf('2024-02'), '2024-02-15')).toBe(false)
  expect(isLaterThan(claimOf('2024-02-16'), '2024-02-15')).toBe(false)
  expect(isLaterThan(claimOf('2025-10-02'), undefined)).toBe(false)
})

test('age', () => {
  expect(ageInYears(claimOf('2023-10-02'), '2025-10-02')).toBeCloseTo(2, 1)
  expect(ageInYears(claimOf('2026-10-02'), '2025-10-02')).toBe(0)
})
