import { describe, expect, test } from 'vitest'
import { findFigures } from '../../lib/engine/figures/find'
import { languageFor } from '../../lib/engine/languages'
import type { Language } from '../../lib/engine/languages/language'
import { hostile, hostileTo } from './hostile'
import { timeGrowth } from './time-growth'

/**
 * Only what is quadratic is found here: eight times the text takes it 64 times as long. What is linear takes 8, and 24
 * leaves room for a busy machine and texts of a millisecond, so a growth between the two (2.3 times for each doubling
 * are 12.2) passes; that bound is held by `npm run bench`, on texts long enough to be timed.
 */
const BOUND = { times: 8, most: 24 }
const LENGTH = 1500

const modules = Object.keys(import.meta.glob('../../lib/engine/languages/??.ts'))
const tags = modules.map(path => path.slice(-5, -3))

describe('the time grows with the text', () => {
  test.each(Object.entries(hostile))('%s', (_, piece) => expectLinear(piece, languageFor('en')))

  test.each(tags)('%s: its own words', tag => {
    const language = languageFor(tag)
    for (const piece of Object.values(hostileTo(language))) expectLinear(piece, language)
  })
})

function expectLinear(piece: string, language: Language): void {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length))
  const { ratio } = timeGrowth(text => findFigures(text, language), text, BOUND)
  expect(ratio, piece).toBeLessThan(BOUND.most)
}
