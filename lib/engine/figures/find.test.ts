import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageFor } from '../languages'
import { findFigures } from './find'
import type { Trace } from './trace'

const english = languageFor('en')
const tags = ['en', 'it', 'en-IN']

describe('any string', () => {
  const pieces = fc.constantFrom(
    '1',
    '7,5',
    '$',
    '€',
    'US$',
    ' trillion',
    ' miliardi',
    'between ',
    ' and ',
    'tra ',
    ' e ',
    '–',
    '-',
    '%',
    ' per ',
    '\u00ad',
    '\u200b',
    '\n',
    '(',
    ')',
    '½',
    '²',
    '万',
    '億',
    'x',
    ' times',
    'half a ',
    'one in ',
    "'",
    '.',
    ',',
    '\ud800',
    '\udc00',
    'İ',
    '٣',
    '७',
    'seven ',
    'mila',
    'a ',
    ' of ',
    'from ',
    ' to ',
    'http://',
    'bn',
    'm',
    ' tall',
  )
  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(pieces, { maxLength: 80 }).map(parts => parts.join('')),
  )

  test.each(tags)('%s: has figures with spans in order inside it, or none', tag => {
    const language = languageFor(tag)
    fc.assert(
      fc.property(strings, text => {
        let last = 0
        for (const { start, end, min, max, rounding } of findFigures(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(Number.isNaN(min + max + rounding)).toBe(false)
          expect(min).toBeLessThanOrEqual(max)
          last = end
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('reads the same whatever stands in other paragraphs', () => {
    const figure = findFigures('It cost $7 trillion.', english)[0]!
    fc.assert(
      fc.property(fc.constantFrom('Nobody knew.', 'Über alles', '– – –', 'Ⅷ'), before => {
        const text = `${before}\n\nIt cost $7 trillion.`
        const found = findFigures(text, english).at(-1)!
        expect({
          ...found,
          start: found.start - before.length - 2,
          end: found.end - before.length - 2,
        }).toEqual(figure)
      }),
    )
  })
})

describe('round trip', () => {
  const formats = [
    (value: number) =>
      [
        new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' }).format(value),
        Number(value.toFixed(2)),
      ] as const,
    (value: number) =>
      [`${new Intl.NumberFormat('en').format(value)} people`, Number(value.toFixed(3))] as const,
    (value: number) =>
      [
        `$${new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', minimumFractionDigits: 3 }).format(value * 1e6)}`,
        undefined,
      ] as const,
  ]
  test('numbers that Intl writes are read back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2300, max: 9e8, noNaN: true }),
        fc.constantFrom(...formats),
        (value, format) => {
          const [text, expected] = format(value)
          const figures = findFigures(text, english)
          expect(figures, text).toHaveLength(1)
          const wanted = expected ?? value * 1e6
          expect(Math.abs(figures[0]!.min - wanted), text).toBeLessThanOrEqual(
            wanted * (expected === undefined ? 1e-3 : 1e-12),
          )
        },
      ),
    )
  })

  test('numbers are parsed whole, never multiplied up', () => {
    expect(findFigures('$595.3 billion', english)[0]!.min).toBe(595_300_000_000)
    expect(findFigures('1.1 GW', english)[0]!.min).toBe(1_100_000_000)
  })
})

describe('trace', () => {
  test('tells which step took or refused each number', () => {
    const steps: Trace[] = []
    findFigures('GPT-4 cost up to $7 trillion a year in 2024.', english, step => steps.push(step))
    expect(steps).toContainEqual({
      step: 'refuse distractors',
      start: 4,
      end: 5,
      outcome: expect.stringContaining('part of a name'),
    })
    expect(steps).toContainEqual({ step: 'read', start: 17, end: 28, outcome: 'money USD' })
    expect(steps).toContainEqual({ step: 'add hedges', start: 17, end: 28, outcome: 'max' })
    expect(steps).toContainEqual({ step: 'add rates', start: 17, end: 28, outcome: 'per year' })
  })
})

test.each([
  ['It costs €1.5m-2m a year.', [1.5e6, 2e6, 'EUR']],
  ['It costs $5bn–6bn.', [5e9, 6e9, 'USD']],
  ['The wall is 1.5m-2m high.', [1.5, 2, 'm']],
])('a scale in one letter at both ends of a range: %s', (text, expected) => {
  const figures = findFigures(text, english)
  expect(figures.map(({ min, max, unit }) => [min, max, unit])).toEqual([expected])
})
