import { expect, test } from 'vitest'
import { askedValue, hasValue } from './asked-value'

test.each([
  ['7tn', { value: 7e12, words: '' }],
  ['altman 7 trillion', { value: 7e12, words: 'altman' }],
  ['$589 billion', { value: 589e9, unit: 'money', words: '' }],
  ['IEA 945 TWh', { value: 945e12, unit: 'Wh', words: 'IEA' }],
  ['1.2 gigawatts', { value: 1.2e9, unit: 'W', words: '' }],
  ['620 terawatt-hours', { value: 620e12, unit: 'Wh', words: '' }],
  ['1,121 MW', { value: 1.121e9, unit: 'W', words: '' }],
  ['6,7tn', { value: 6.7e12, words: '' }],
  ['5-7 trillion altman', { value: 7e12, words: 'altman' }],
  ['altman $5–7tn', { value: 7e12, unit: 'money', words: 'altman' }],
  ['5 to 7 trillion', { value: 7e12, words: '' }],
  ['25%', { value: 25, unit: '%', words: '' }],
  ['$20', { value: 20, unit: 'money', words: '' }],
])('%s asks for a value', (query, value) => {
  expect(askedValue(query)).toMatchObject(value)
})

test.each(['stargate', 'stargate 2025', 'stargate 2025-2028', 'GPT-4', '7 Billionen', 'H100', '10-K'])(
  '%s asks for none that is known',
  query => {
    expect(askedValue(query)).toBeUndefined()
  },
)

test('a quantity has the value at either end, and in what it was asked for', () => {
  const has = (query: string, min: number, max: number, unit: string) =>
    hasValue({ min, max, unit, qualifier: null }, askedValue(query)!)
  expect(has('7tn', 5e12, 7e12, 'USD')).toBe(true)
  expect(has('7tn', 6.7e12, 6.7e12, 'USD')).toBe(false)
  expect(has('$589bn', 588.6e9, 588.6e9, 'USD')).toBe(true)
  expect(has('$589bn', 588.4e9, 588.4e9, 'USD')).toBe(false)
  expect(has('$589bn', 89e9, 89e9, 'USD')).toBe(false)
  expect(has('10 GW', 10e9, 10e9, 'USD')).toBe(false)
  expect(has('10bn', 10e9, 10e9, 'W')).toBe(false)
})
