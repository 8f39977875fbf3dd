import { expect, test } from 'vitest'
import type { Figure, Finding, Match } from '../../lib/engine/types'
import { chipPlan, claimOf } from '../../tests/gallery/claims'
import { findings } from '../../tests/gallery/findings'
import { stringsOf } from '../../tests/gallery/strings'
import { sayDrift } from './drift'
import { plain } from './parts'
import { viewRange } from './view-range'

const en = stringsOf('en')

const findingOf = (
  value: number,
  claim = chipPlan,
  rounding = 0.001,
): Extract<Finding, { match: Match }> => ({
  ...findings.otherValue,
  drift: 'scale-slip',
  figure: { ...findings.otherValue.figure, min: value, max: value, rounding } as Figure,
  match: { ...findings.otherValue.match, claim },
})

test.each([
  [7e9, '1,000 times smaller'],
  [700e6, '10,000 times smaller'],
  [7e18, '1,000,000 times larger'],
  [5e9, '1,000 times smaller'],
])('%d against 5 to 7 trillion is as far off as from the end that has its digits', (value, times) => {
  const finding = findingOf(value)
  expect(plain(sayDrift('scale-slip', finding, en))).toBe(
    `This article’s figure is ${times}; the digits are the same.`,
  )
  expect(viewRange(finding, en)!.pictures[0]!.labels.at(-1)!.value).toBe(`× ${times.split(' ')[0]}`)
})

test('the digits are not called the same where they are not', () => {
  const said = (value: number) => plain(sayDrift('scale-slip', findingOf(value), en)).replace(/\u00A0/g, ' ')
  expect(said(6.5e9)).toBe('This article gives $6.5 billion.')
  expect(said(7.005e9)).toBe('This article gives $7.005 billion.')
})

test('a rounded figure beyond a range is neither its top nor its middle', () => {
  const quantity = { min: 589e9, max: 593.7e9, unit: 'USD', qualifier: null }
  const said = (value: number) =>
    plain(sayDrift('range-narrowed', findingOf(value, claimOf({ ...chipPlan, quantity })), en))
  expect(said(600e9)).toBe('This article gives one number instead of that range.')
  expect(said(591e9)).toBe('This article gives only the middle of that range.')
})
