import { expect, test } from 'vitest'
import { axisFor, ticksOf } from './range-axis'
import { type Drawing, layOut, type Mark, shapeOf } from './range-geometry'

const drawing: Drawing = {
  width: 272,
  measure: text => text.length * 6,
  format: value => value.toLocaleString('en'),
  isSlip: false,
}

const mark = (who: Mark['who'], min: number, max = min, more: Partial<Mark> = {}): Mark => ({
  who,
  min,
  max,
  qualifier: null,
  labels: [`${who} ${max}`],
  value: `${max}`,
  ...more,
})

test('the axis spans at least a decade', () => {
  expect(axisFor([5, 7])).toEqual({ low: 1, high: 10, kind: 'decade' })
  expect(axisFor([500, 500])).toEqual({ low: 100, high: 1000, kind: 'decade' })
  expect(axisFor([100, 100])).toEqual({ low: 100, high: 1000, kind: 'decade' })
  expect(axisFor([0.945, 945])).toEqual({ low: 0.1, high: 1000, kind: 'decades' })
})

test('the axis is tight where all values are within a tenth', () => {
  const { low, high, kind } = axisFor([595.3, 595.3, 627.6])
  expect({ low, high, kind }).toEqual({ low: 500, high: 700, kind: 'tight' })
  expect(ticksOf({ low, high, kind }).map(({ value }) => value)).toEqual([500, 550, 600, 650, 700])
})

test.each([
  [{ min: 7, max: 7, qualifier: null }, 'dot'],
  [{ min: 7, max: 7, qualifier: 'approx' }, 'ring'],
  [{ min: 5, max: 7, qualifier: null }, 'bar'],
  [{ min: 7, max: 7, qualifier: 'max' }, 'tail-left'],
  [{ min: 7, max: 7, qualifier: 'above' }, 'tail-right'],
] as const)('%o is drawn as a %s', (value, shape) => {
  expect(shapeOf(value)).toBe(shape)
})

test('the origin’s interval is a band from end to end, as in the drawing of five to seven trillion', () => {
  const { band, rows, axisY } = layOut(
    [mark('origin', 5, 7), mark('article', 7, 7, { qualifier: 'max' })],
    drawing,
  )
  expect(band!.x).toBeCloseTo(187.7, 1)
  expect(band!.width).toBeCloseTo(38, 1)
  expect(axisY).toBe(50.5)
  expect(rows.map(({ label }) => label.anchor)).toEqual(['end', 'end'])
  expect(rows[1]!.label.x).toBeCloseTo(189.7, 1)
})

test('a label stands right of a mark near the start', () => {
  const [row] = layOut([mark('origin', 1.2)], drawing).rows
  expect(row!.label.anchor).toBe('start')
})

test('a name that has no room gives way to a shorter one', () => {
  const labels = ['The Semiconductor Industry Association, more than 5', 'origin 5']
  const [row] = layOut([mark('origin', 5, 5, { labels })], drawing).rows
  expect(row!.label.text).toBe('origin 5')
})

test('a name that has no room beside its mark stands above it, its value with it', () => {
  const narrow = { ...drawing, width: 112 }
  const marks = [mark('origin', 7, 7, { labels: ['The Journal, 7'] }), mark('article', 3)]
  const { rows, axisY } = layOut(marks, narrow)
  const [origin, article] = rows
  expect(origin!.label).toMatchObject({ text: 'The Journal, 7', anchor: 'end' })
  expect(origin!.label.y).toBeLessThan(origin!.y - 4.5)
  expect(article!.label.y).toBeGreaterThan(origin!.y + 4.5)
  expect(axisY).toBeGreaterThan(article!.y)
})

test('only where the shortest name is wider than the picture, the value stands alone', () => {
  const [row] = layOut([mark('article', 7, 7, { labels: ['the article before us 7'] })], {
    ...drawing,
    width: 112,
  }).rows
  expect(row!.label).toMatchObject({ text: '7', y: row!.y + 4 })
})

test('equal values hang on one plumb line, and a slip of scale has a gap of its own', () => {
  const equal = layOut([mark('origin', 500), mark('article', 500)], drawing)
  expect(equal.plumb).toEqual({ x: equal.rows[0]!.x1, y1: 11, y2: 32 })
  const slip = layOut([mark('origin', 945), mark('article', 0.945)], { ...drawing, isSlip: true })
  expect(slip.plumb).toBeUndefined()
  expect(slip.gap!.from.x).toBeLessThan(slip.gap!.to.x)
  expect(slip.axisY).toBe(71.5)
})

test('numbers on the axis never touch, at any width', () => {
  for (const width of [160, 204, 272, 400])
    for (const high of [7, 70, 7e3, 7e6]) {
      const { ticks } = layOut([mark('origin', 0.7), mark('article', high)], { ...drawing, width })
      const spans = ticks
        .filter(({ anchor }) => anchor)
        .map(({ x, value, anchor }) => {
          const length = drawing.measure(drawing.format(value))
          if (anchor === 'start') return [0, length] as const
          return anchor === 'end'
            ? ([width - length, width] as const)
            : ([x - length / 2, x + length / 2] as const)
        })
      for (const [index, span] of spans.slice(1).entries()) expect(span[0]).toBeGreaterThan(spans[index]![1])
    }
})

test('where not all numbers have room, none of those between is missing alone', () => {
  const { ticks } = layOut([mark('origin', 500), mark('article', 500_000)], { ...drawing, isSlip: true })
  expect(ticks.flatMap(({ value, anchor }) => (anchor ? value : []))).toEqual([100, 10_000, 1_000_000])
})

test('everything drawn is within the picture', () => {
  for (const [value, room] of [0.13, 1, 4.2, 9.9, 1000].flatMap(value =>
    [112, 136, 184, 272].map(room => [value, room] as const),
  )) {
    const marks = [
      mark('origin', value, value, { labels: [`origin ${value}`] }),
      mark('article', value * 1.5, value * 1.5, { labels: ['this 1'] }),
    ]
    const { rows, ticks, width } = layOut(marks, { ...drawing, width: room })
    const edges = rows.map(
      ({ label }) => label.x + drawing.measure(label.text) * (label.anchor === 'end' ? -1 : 1),
    )
    for (const x of [...edges, ...rows.flatMap(({ x1, x2 }) => [x1, x2]), ...ticks.map(tick => tick.x)]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
    }
  }
})
