import { expect, test } from 'vitest'
import { measures } from '../figures/units'
import { dimensionOf, isCurrency } from './dimensions'

test.each([
  ['USD', 'money'],
  ['XOF', 'money'],
  ['GPU', 'count'],
  ['TPU', 'count'],
  ['%', 'share'],
  ['bp', 'points'],
  ['x', 'ratio'],
  ['minute', 'time'],
  ['week', 'time'],
  ['quarter', 'time'],
  ['°C', 'temperature'],
  ['°F', 'temperature'],
  ['degree', 'angle'],
  ['FLOP/s', 'compute rate'],
  ['bit/s', 'data rate'],
  ['Hz', 'frequency'],
  ['V', 'voltage'],
  ['A', 'current'],
  ['m2', 'area'],
  ['km/h', 'speed'],
  ['m/s', 'speed'],
  ['bar', 'pressure'],
  ['ppm', 'concentration'],
  ['user', 'count'],
  ['', 'count'],
])('%s measures %s', (unit, dimension) => {
  expect(dimensionOf(unit)).toBe(dimension)
})

test('a claim in any unit that figures are read in is of their dimension', () => {
  const other = [...measures].filter(([, { unit, dim }]) => dimensionOf(unit) !== dim)
  expect(other.map(([sign]) => sign)).toEqual([])
})

test('a currency is known by its code, not by its three capitals', () => {
  expect(['USD', 'EUR', 'INR'].every(isCurrency)).toBe(true)
  expect(['GPU', 'TPU', 'ZZZ'].some(isCurrency)).toBe(false)
})
