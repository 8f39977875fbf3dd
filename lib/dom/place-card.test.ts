import fc from 'fast-check'
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
  expect(placeCard(wide)).toEqual({ kind: 'margin', left: 808, top: 381, room: 507 })
})

test('in the margin, it is moved up only as far as the window requires', () => {
  const low = { ...wide, figure: { ...wide.figure, top: 800, bottom: 820 } }
  expect(placeCard(low)).toEqual({ kind: 'margin', left: 808, top: 900 - 500 - 12, room: 500 })
})

test('the other margin is taken where the first has no room, and first where lines end on the left', () => {
  const figure = { ...wide.figure, left: 700, right: 780 }
  const right = { ...wide, figure, column: { left: 500, top: 0, right: 1100, bottom: 2000 } }
  expect(placeCard(right)).toMatchObject({ kind: 'margin', left: 500 - 8 - 400 })
  const both = {
    ...wide,
    figure,
    window: { width: 1800, height: 900 },
    column: { left: 600, top: 0, right: 1200, bottom: 9 },
  }
  expect(placeCard({ ...both, direction: 'rtl' })).toMatchObject({ left: 192 })
})

test('below the line the text of the card starts where the figure starts', () => {
  const high = { ...narrow, figure: { left: 300, top: 100, right: 380, bottom: 120 } }
  expect(placeCard(high)).toEqual({ kind: 'below', left: 283, top: 126, room: 762 })
  expect(placeCard({ ...high, figure: { ...high.figure, left: 1100, right: 1180 } })).toMatchObject({
    left: 1200 - 400 - 12,
  })
})

test('above where there is more room than below', () => {
  const low = { ...narrow, figure: { left: 300, top: 700, right: 380, bottom: 720 } }
  expect(placeCard(low)).toEqual({ kind: 'above', left: 283, bottom: 694, room: 682 })
})

test('a card that fits on neither side takes the larger one and is kept to it', () => {
  const tall = { ...narrow, card: { width: 400, height: 860 } }
  expect(placeCard(tall)).toEqual({ kind: 'below', left: 283, top: 426, room: 462 })
  const low = { ...tall, figure: { ...tall.figure, top: 500, bottom: 520 } }
  expect(placeCard(low)).toEqual({ kind: 'above', left: 283, bottom: 494, room: 482 })
})

test('where a figure fills the window, the card is a sheet', () => {
  const huge = { ...narrow, figure: { left: 300, top: 150, right: 900, bottom: 750 } }
  expect(placeCard(huge)).toEqual({ kind: 'sheet', room: 540 })
})

test('wherever the figure stands, the card covers nothing of it and stays in the window', () => {
  const lengths = fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 8, max: 120 }))
  fc.assert(
    fc.property(
      lengths,
      lengths,
      fc.integer({ min: 120, max: 640 }),
      fc.integer({ min: 520, max: 1400 }),
      (x, y, height, high) => {
        const window = { width: 1000, height: high }
        const top = Math.min(y[0], high - y[1])
        const figure = {
          left: Math.min(x[0], 900),
          right: Math.min(x[0], 900) + x[1],
          top,
          bottom: top + y[1],
        }
        const column = { left: 100, right: 900, top: 0, bottom: 2000 }
        const card = { width: 400, height }
        const placement = placeCard({ figure, column, card, window, direction: 'ltr' })
        if (placement.kind === 'sheet') return
        const shown = Math.min(height, placement.room)
        const upper = placement.kind === 'above' ? placement.bottom - shown : placement.top
        expect(upper).toBeGreaterThanOrEqual(12)
        expect(upper + shown).toBeLessThanOrEqual(high - 12)
        const isClear =
          upper >= figure.bottom ||
          upper + shown <= figure.top ||
          placement.left >= figure.right ||
          placement.left + card.width <= figure.left
        expect(isClear).toBe(true)
      },
    ),
  )
})

test.each([
  [{ width: 519, height: 900 }, 540],
  [{ width: 1280, height: 519 }, 360],
  [{ width: 550, height: 400 }, 312],
  [{ width: 800, height: 200 }, 120],
])('a sheet in a window of %o takes %d', (window, room) => {
  expect(placeCard({ ...wide, window })).toEqual({ kind: 'sheet', room })
})
