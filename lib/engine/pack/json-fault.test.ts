import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findJsonFault } from './json-fault'

test.each([
  ['', 1, 1],
  ['{"a": 1', 1, 8],
  ['{"a": 1,}', 1, 9],
  ['[1, 2,\n 3 4]', 2, 4],
  ['{\n  "a": 1,\n  b: 2\n}', 3, 3],
  ['{"a": "unfinished', 1, 7],
  ['["line\nbreak"]', 1, 2],
  ['[01]', 1, 3],
  ['[1]]', 1, 4],
  ['{"a" 1}', 1, 6],
  ['[1}', 1, 3],
  ["{'a': 1}", 1, 2],
  ['\u0000', 1, 1],
])('%j breaks off in line %d, column %d', (text, line, column) => {
  expect(findJsonFault(text)).toEqual({ line, column })
})

test('whatever the browser reads as JSON has no fault, and the rest has one', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const written = fc.json({ stringUnit: 'binary' })
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.constantFrom('"', '\\', ',', '}', '1'),
  )
  const changed = fc.tuple(written, fc.nat(), fc.nat(2), piece).map(([text, place, gone, piece]) => {
    const at = place % (text.length + 1)
    return text.slice(0, at) + piece + text.slice(at + gone)
  })
  fc.assert(
    fc.property(fc.oneof(written, changed, fc.string()), text => {
      expect(findJsonFault(text) === undefined).toBe(isJson(text))
    }),
    { numRuns: 500 },
  )
})

test('a long string is no trouble', () => {
  expect(findJsonFault(JSON.stringify({ a: 'x'.repeat(5e6), b: '\\"'.repeat(1e6) }))).toBeUndefined()
})
