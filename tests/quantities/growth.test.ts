import { describe, expect, test } from 'vitest'
import { findFigures } from '../../lib/engine/figures/find'
import { languageFor } from '../../lib/engine/languages'
import type { Language } from '../../lib/engine/languages/language'
import { hostile, hostileTo } from './hostile'
import { timeGrowth } from './time-growth'

/** Eight times the text takes sixty-four times as long where time is quadratic: a machine busy with other tests blurs less. */
const BOUND = { times: 8, most: 24 }
const LENGTH = 1500

const modules = Object.keys(import.meta.glob('../../lib/engine/languages/??.ts'))
const tags = modules.map(path => path.slice(-5, -3))

// Half a million characters and a million, and 2.3 times at the most, are measured by `npm run bench`.
describe('the time grows with the text', () => {
  test.each(Object.entries(hostile))('%s', (_, piece) => expectLinear(piece, languageFor('en')), 30_000)

  test.each(tags)(
    '%s: its own words',
    tag => {
      const language = languageFor(tag)
      for (const piece of Object.values(hostileTo(language))) expectLinear(piece, language)
    },
    30_000,
  )
})

function expectLinear(piece: string, language: Language): void {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length))
  const { ratio } = timeGrowth(text => findFigures(text, language), text, BOUND)
  expect(ratio, piece).toBeLessThan(BOUND.most)
}
