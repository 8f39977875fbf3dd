import { expect, test } from 'vitest'
import { claimOf } from '../../../tests/cite/claim-example'
import { bareNumber, withNumberFirst } from './bare-number'

test.each([
  ['500', '500'],
  ['altman 7', '7'],
  ['6,7', '6.7'],
  ['stargate 2025', undefined],
  ['GPT-4', undefined],
  ['10-K', undefined],
  ['7 or 8', undefined],
  ['H100', undefined],
])('in %s: %s', (query, number) => {
  expect(bareNumber(query)).toBe(number)
})

test('what has the number comes first, of any scale', () => {
  const of = (max: number, unit: string) => ({
    ...claimOf({ publisher: 'IEA' }),
    quantity: { min: max, max, unit, qualifier: null },
  })
  const claims = [of(4.5e12, 'USD'), of(500e9, 'USD'), of(5e9, 'W'), of(500e6, 'W')]
  expect(withNumberFirst('500', claims).map(({ quantity }) => quantity.max)).toEqual([
    500e9, 500e6, 4.5e12, 5e9,
  ])
})
