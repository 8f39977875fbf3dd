import { expect, test } from 'vitest'
import type { Claim } from '../pack/claim'
import { ageInYears, fitTimes, isLaterThan, timesIn, yearsOf } from './when'

const claimOf = (asOf: string, period?: string) => ({ asOf, ...(period ? { period } : {}) }) as Claim

test('years are read, sums and shares are not', () => {
  const { years } = timesIn('In 2024 it was $2025 million, 2030% and 1,999 more, by 2026', 'en', undefined)
  expect(years).toEqual([2024, 2026])
})

test.each([
  ['en', 'Marchand said in March', [3]],
  ['en', 'Mayor Mayhew said so in May', [5]],
  ['en', 'Mr Marchand said so', []],
  ['de', 'Maier sagte es im Mai', [5]],
])('%s: a month behind a name that begins like it: %s', (language, text, months) => {
  expect(timesIn(text, language, undefined).months).toEqual(months)
})

test('periods', () => {
  expect(yearsOf('2025-07')).toEqual([2025, 2025])
  expect(yearsOf('2026/2030')).toEqual([2026, 2030])
  expect(yearsOf('FY2026')).toEqual([2026, 2026])
})

test.each([
  ['en', 'up from last year', [2024]],
  ['it', 'più dell’anno scorso', [2024]],
  ['de', 'im vergangenen Jahr und dieses Jahr', [2024, 2025]],
  ['fr', 'l’an prochain', [2026]],
  ['es', 'el año pasado', [2024]],
  ['pt', 'no ano passado', [2024]],
  ['nl', 'vorig jaar', [2024]],
  ['sv', 'i fjol', [2024]],
  ['pl', 'w ubiegłym roku', [2024]],
  ['zh', '去年收入', [2024]],
  ['ja', '昨年の売上高', [2024]],
  ['ko', '지난해 매출', [2024]],
])('the page’s date tells which year is meant in %s', (language, text, years) => {
  expect(timesIn(text, language, '2025-11-21').years.sort()).toEqual(years)
  expect(timesIn(text, language, undefined).years).toEqual([])
})

test.each([
  ['en', 'It may rise, said in October', [10]],
  ['de', 'im März', [3]],
  ['pl', '5 lutego', [2]],
  ['ja', '3月末に', [3]],
  ['zh', '12月', [12]],
  ['ko', '5월에', [5]],
])('months by name and number in %s', (language, text, months) => {
  expect(timesIn(text, language, undefined).months).toEqual(months)
})

const years = (...named: number[]) => ({ years: named, months: [], isLately: false, words: [] })

test('named years speak for or against a claim', () => {
  expect(fitTimes(years(2028), claimOf('2024-12-20', '2028'), undefined)).toBe(1)
  expect(fitTimes(years(2019), claimOf('2024-12-20', '2028'), undefined)).toBe(-1)
  expect(fitTimes(years(), claimOf('2024-12-20'), undefined)).toBe(0)
})

test('a month without a year is the last one of its name', () => {
  const october = { years: [], months: [10], isLately: false, words: ['October'] }
  expect(fitTimes(october, claimOf('2025-10-02'), '2025-11-21')).toBe(1)
  expect(fitTimes(october, claimOf('2024-10-02'), '2025-11-21')).toBe(0)
  expect(fitTimes(october, claimOf('2025-09-22'), '2025-11-21')).toBe(0)
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
