import { expect, test } from 'vitest'
import { createFilter, mayBegin } from './filter'
import { keyBeginnings } from './keys'

const keys = Array.from({ length: 5000 }, (_, index) => `first${index} second${index % 7}`)
const filter = createFilter(keys)

test('what was added is never denied', () => {
  expect(keys.flatMap(keyBeginnings).every(beginning => mayBegin(filter, beginning))).toBe(true)
})

test('at most two in a hundred others are let through', () => {
  const others = Array.from({ length: 10_000 }, (_, index) => `other${index}`)
  expect(others.filter(other => mayBegin(filter, other)).length).toBeLessThan(200)
})

test('the record stays bounded', () => {
  const many = createFilter(Array.from({ length: 120_000 }, (_, index) => `w${index}`))
  expect(many.bits.length).toBeLessThanOrEqual(2 ** 18)
  expect(mayBegin(many, 'w119999')).toBe(true)
}, 20_000)
