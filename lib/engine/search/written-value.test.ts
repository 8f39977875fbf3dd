import { expect, test } from 'vitest'
import { writeValue } from './written-value'

const written = (min: number, unit: string, max = min) => writeValue({ min, max, unit, qualifier: null })

test.each([
  [7e12, 'USD', '7tn 7 trillion USD'],
  [595.3e9, 'USD', '595.3bn 595.3 billion USD'],
  [945e12, 'Wh', '945TWh 945 TWh'],
  [10e9, 'W', '10GW 10 GW'],
  [25, '%', '25% 25 %'],
  [500, 'USD', '500 500 USD'],
  [100_000, 'GPU', '100000GPU 100000 GPU'],
  [2e6, 'GPU', '2m 2 million GPU'],
])('%d %s is found as %s', (value, unit, words) => {
  expect(written(value, unit).replace(/ +/g, ' ')).toBe(words)
})

test('a range is found by both its ends', () => {
  expect(written(5e12, 'USD', 7e12)).toBe('5tn 5 trillion USD 7tn 7 trillion USD')
})
