import { expect, test } from 'vitest'
import type { Claim } from '../pack/claim'
import { lookOf } from './look'

const claimOf = (standing: Claim['standing'], stage: Claim['stage'] = 'actual') =>
  ({ standing, stage, asOf: '2024-02-05', period: '2024' }) as Claim

const years = (...named: number[]) => ({ years: named, months: [], isLately: false, words: [] })

test('the line says how the claim stands', () => {
  expect(lookOf(claimOf('standing'), years())).toBe('agrees')
  expect(lookOf(claimOf('disputed'), years())).toBe('disputed')
  expect(lookOf(claimOf('denied'), years(2024))).toBe('disputed')
  expect(lookOf(claimOf('outdated'), years())).toBe('dated')
})

test('a figure that its sentence dates is not dated', () => {
  expect(lookOf(claimOf('outdated'), years(2024))).toBe('agrees')
  expect(lookOf(claimOf('outdated'), years(2026))).toBe('dated')
})

test('the year that a forecast is for does not say when it was made', () => {
  expect(lookOf(claimOf('superseded', 'forecast'), years(2024))).toBe('dated')
})

test('a day by which a figure is told dates it, while it is new', () => {
  const lately = { ...years(), isLately: true }
  expect(lookOf(claimOf('superseded'), lately, '2024-02-08')).toBe('agrees')
  expect(lookOf(claimOf('superseded'), lately, '2025-02-08')).toBe('dated')
})
