import { expect, test } from 'vitest'
import { findFigures } from '../../lib/engine/figures/find'
import { languageFor } from '../../lib/engine/languages'
import { hostile } from './hostile'

const english = languageFor('en')
const LENGTH = 16_000
const TRIES = 5
/** Four times the time is quadratic, twice is linear; a busy machine adds to both, the best of some tries little. */
const MOST = 3
/** Milliseconds below which no ratio tells anything. */
const IDLE = 20

/** A million characters, and 2.3 times at the most, are measured by `npm run bench`. */
test.each(Object.entries(hostile))(
  'the time grows with the text: %s',
  (_, piece) => {
    const text = piece.repeat(LENGTH / piece.length)
    const tries = Array.from({ length: TRIES }, () => [time(text), time(text + text)])
    const [once, twice] = [0, 1].map(which => Math.min(...tries.map(pair => pair[which]!)))
    expect(twice).toBeLessThan(once! * MOST + IDLE)
  },
  30_000,
)

function time(text: string): number {
  const start = performance.now()
  findFigures(text, english)
  return performance.now() - start
}
