import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFigures } from '../../lib/engine/figures/find'
import { languageFor } from '../../lib/engine/languages'
import type { Language } from '../../lib/engine/languages/language'
import type { Figure } from '../../lib/engine/types'
import { processorTime } from './processor-time'

const modules = Object.keys(import.meta.glob('../../lib/engine/languages/??.ts'))
const tags = [...modules.map(path => path.slice(-5, -3)), 'xx']

/** Characters read in each language: a million and more in all. */
const CHARACTERS = 40_000
/** Milliseconds of the processor that no string of a few thousand characters may take. */
const PATIENCE = 2000

test.each(tags)('%s: its words in any order never throw, and never hang', tag => {
  const language = languageFor(tag)
  const strings = stringsOf(language)
  let read = 0
  while (read < CHARACTERS)
    fc.assert(
      fc.property(strings, text => {
        read += text.length
        expectWhole(text, language)
      }),
      { numRuns: 20 },
    )
})

test.each([
  ['en', '1e999 watts'],
  ['es', 'mil millones billones mil millones mil millones billones'],
])('%s: %s is more than a number can hold', (tag, text) => expectWhole(text, languageFor(tag)))

function expectWhole(text: string, language: Language): void {
  let figures: Figure[] = []
  const time = processorTime(() => {
    figures = findFigures(text, language)
  })
  expect(time).toBeLessThan(PATIENCE)
  let last = 0
  for (const { start, end, min, max, rounding } of figures) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(min).toBeLessThanOrEqual(max)
    expect([min, max, rounding].every(Number.isFinite)).toBe(true)
    last = end
  }
}

/** A language's words with digits, signs and odd characters between them; some said over and over. */
function stringsOf(language: Language): fc.Arbitrary<string> {
  const word = fc.constantFrom(...formsOf(language))
  const sign = fc.constantFrom(
    '1',
    '7,5',
    '1.000',
    '2026',
    '$',
    '€',
    '%',
    '-',
    '–',
    '(',
    ')',
    '/',
    '.',
    ':',
    "'",
  )
  const odd = fc.constantFrom('\u00ad', '\u200b', '\n', '\ud800', '\udc00', 'İ', '½', '²', '٣', '७', '十')
  const phrase = fc.array(fc.oneof(word, word, sign, odd, fc.constant(' '), fc.constant(' ')), {
    minLength: 1,
    maxLength: 40,
  })
  return fc
    .tuple(phrase, fc.integer({ min: 1, max: 20 }))
    .map(([parts, times]) => parts.join('').repeat(times))
}

/** Every form that the language's data hold. */
function formsOf(part: object): string[] {
  const forms = Object.values(part).flatMap(value => {
    if (typeof value === 'string') return value.replaceAll('*', '').split('|')
    return typeof value === 'object' && value !== null ? formsOf(value) : []
  })
  return forms.filter(Boolean)
}
