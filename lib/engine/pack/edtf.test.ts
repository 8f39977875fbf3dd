import { expect, test } from 'vitest'
import { isBefore, isDate, isPeriod } from './edtf'

test.each(['2024', '2024-02', '2024-02-29', '2024-35', '2024-40', 'FY2026', 'FY2026-36'])(
  '%s is a date',
  date => {
    expect(isDate(date)).toBe(true)
  },
)

test.each(['24', '2024-13', '2023-02-29', '2024-04-31', '2024-37', 'FY2026-02-01', '2024/2025', 'soon', ''])(
  '%j is no date',
  date => expect(isDate(date)).toBe(false),
)

test.each(['2024', '2024/2027', '../2030', '2025/..', '2022-11/2024-10', '2025-40/2025-41'])(
  '%s is a period',
  period => {
    expect(isPeriod(period)).toBe(true)
  },
)

test.each(['2027/2024', '../..', '2024/', '/2024', '2024/2025/2026', '2024-02-30/2025'])(
  '%s is no period',
  period => {
    expect(isPeriod(period)).toBe(false)
  },
)

test.each([
  ['2023', '2024', true],
  ['2024-02', '2024-02-08', false],
  ['2024-02-08', '2024-02', false],
  ['2024-34', '2024-07', true],
  ['2024-36', '2024-12-31', false],
  ['2024', '2024', false],
])('%s is before %s: %s', (a, b, expected) => expect(isBefore(a, b)).toBe(expected))
