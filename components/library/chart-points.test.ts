import { expect, test } from 'vitest'
import type { Claim } from '../../lib/engine/pack/claim'
import { claimOf } from '../../tests/cite/claim-example'
import { comparable } from './chart-points'

const of = (period: string | undefined, id = period ?? 'none'): Claim => {
  const { period: _, ...claim } = claimOf({ publisher: 'Micron', date: '2025-09-23' })
  return { ...claim, id, ...(period && { period }) }
}

const series = ['2024', 'FY2025', '2025-35', 'FY2026-36', '2025-41', '2026/2030', undefined].map(period =>
  of(period),
)
const beside = (period: string | undefined) => comparable(of(period), series).map(({ id }) => id)

test('sums over a year are not drawn with those of a quarter', () => {
  expect(beside('2025')).toEqual(['2024', 'FY2025', 'none'])
  expect(beside('FY2025-33')).toEqual(['2025-35', 'FY2026-36'])
  expect(beside('2025-40')).toEqual(['2025-41'])
  expect(beside('2027/2031')).toEqual(['2026/2030'])
})
