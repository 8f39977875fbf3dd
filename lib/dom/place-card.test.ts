import { expect, test } from 'vitest'
import { placeCard, type Surroundings } from './place-card'

const wide: Surroundings = {
  figure: { left: 300, top: 400, right: 380, bottom: 420 },
  column: { left: 200, top: 0, right: 800, bottom: 2000 },
  card: { width: 400, height: 500 },
  window: { width: 1280, height: 900 },
  direction: 'ltr',
}
const narrow = { ...wide, column: { ...wide.column, right: 1000 }, window: { width: 1200, height: 900 } }

test('in the margin, the figure on the card is level with the figure on the page', () => {
  expect(placeCard(wide)).toEqual({ kind: 'margin', left: 808, top: 381 })
})

test('in the margin, it is moved up only as far as the window requires', () => {
  const low = { ...wide, figure: { ...wide.figure, top: 800, bottom: 820 } }
  expect(placeCard(low)).toEqual({ kind: 'margin', left: 808, top: 900 - 500 - 12 })
})

test('the other margin is taken where the first has no room, and first where lines end on the left', () => {
  const right = { ...wide, column: { left: 500, top: 0, right: 1100, bottom: 2000 } }
  expect(placeCard(right)).toMatchObject({ kind: 'margin', left: 500 - 8 - 400 })
  const both = {
    ...wide,
    window: { width: 1800, height: 900 },
    column: { left: 600, top: 0, right: 1200, bottom: 9 },
  }
  expect(placeCard({ ...both, direction: 'rtl' })).toMatchObject({ left: 192 })
})

test('below the line the text of the card starts where the figure starts', () => {
  const high = { ...narrow, figure: { left: 300, top: 100, right: 380, bottom: 120 } }
  expect(placeCard(high)).toEqual({ kind: 'below', left: 283, top: 126 })
  expect(placeCard({ ...high, figure: { ...high.figure, left: 1100, right: 1180 } })).toMatchObject({
    left: 1200 - 400 - 12,
  })
})

test('above where there is more room than below', () => {
  const low = { ...narrow, figure: { left: 300, top: 700, right: 380, bottom: 720 } }
  expect(placeCard(low)).toEqual({ kind: 'above', left: 283, top: 194 })
})

test('a card that fits on neither side stays in the window', () => {
  const tall = { ...narrow, card: { width: 400, height: 860 } }
  expect(placeCard(tall)).toEqual({ kind: 'below', left: 283, top: 28 })
})

test.each([
  { width: 519, height: 900 },
  { width: 1280, height: 519 },
])('a sheet in a window of %o', window => {
  expect(placeCard({ ...wide, window })).toEqual({ kind: 'sheet', height: Math.floor(window.height * 0.6) })
})
