import { expect, test } from 'vitest'
import type { Claim } from '../pack/claim'
import { lookOf } from './look'

const claimOf = (standing: Claim['standing'], stage: Claim['stage'] = 'actual') =>
  ({ standing, stage, asOf: '2024-02-05', period: '2024' }) as Claim

test('the line says how the claim stands', () => {
  expect(lookOf(claimOf('standing'), [])).toBe('agrees')
  expect(lookOf(claimOf('disputed'), [])).toBe('disputed')
  expect(lookOf(claimOf('denied'), [2024])).toBe('disputed')
  expect(lookOf(claimOf('outdated'), [])).toBe('dated')
})

test('a figure that its sentence dates is not dated', () => {
  expect(lookOf(claimOf('outdated'), [2024])).toBe('agrees')
  expect(lookOf(claimOf('outdated'), [2026])).toBe('dated')
})

test('the year that a forecast is for does not say when it was made', () => {
  expect(lookOf(claimOf('superseded', 'forecast'), [2024])).toBe('dated')
})
