import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChartPoint, layOutChart } from './chart-geometry'

const drawing = {
  width: 640,
  height: 270,
  format: String,
  formatThis: (value: string) => `${value}, this claim`,
  formatYear: (year: number) => `Jan ${year}`,
  measure: (text: string) => text.length * 6.3,
}
const at = (date: string, value: number, more: Partial<ChartPoint> = {}): ChartPoint => ({
  id: `${date} ${value}`,
  time: Date.parse(date),
  value,
  mark: 'record',
  isThis: false,
  ...more,
})

test('equal ratios are equal heights', () => {
  const { points } = layOutChart([at('2023-01-01', 1), at('2024-01-01', 10), at('2025-01-01', 100)], drawing)
  const [one, ten, hundred] = points.map(({ y }) => y)
  expect(one! - ten!).toBeCloseTo(ten! - hundred!, 0)
})

test('what is disputed is not on the thread', () => {
  const points = [at('2023-01-01', 1), at('2024-01-01', 70, { mark: 'disputed' }), at('2025-01-01', 3)]
  expect(layOutChart(points, drawing).thread.split('L')).toHaveLength(2)
})

test('the claim itself always has its number', () => {
  const crowd = Array.from({ length: 30 }, (_, n) => at(`2024-0${1 + (n % 9)}-01`, 2 + n / 100))
  const { labels } = layOutChart([...crowd, at('2024-06-15', 2.13, { isThis: true })], drawing)
  expect(labels.filter(({ isThis }) => isThis).map(({ text }) => text)).toEqual(['2.13, this claim'])
})

test('where the picture is too narrow to name the claim, its number alone is there', () => {
  const { labels } = layOutChart([at('2024-06-15', 2.13, { isThis: true })], { ...drawing, width: 130 })
  expect(labels.map(({ text }) => text)).toEqual(['2.13'])
})

test('no number stands nearer to another value than to its own', () => {
  const points = [
    at('2023-01-01', 1),
    at('2026-09-20', 40),
    at('2026-10-01', 50),
    at('2026-10-01', 70, { mark: 'disputed' }),
  ]
  const chart = layOutChart(points, drawing)
  for (const { x, y, text } of chart.labels) {
    const far = chart.points.map(point => Math.hypot(point.x - x, point.y - (y - 4)))
    expect(chart.points[far.indexOf(Math.min(...far))]!.value, text).toBe(Number(text))
  }
  expect(chart.labels.map(({ text }) => text)).toContain('70')
})

test('everything is drawn within the picture, for any values and times', () => {
  const point = fc.record({
    time: fc.integer({ min: Date.UTC(1975), max: Date.UTC(2035) }),
    value: fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
  })
  const points = fc.array(point, { minLength: 1, maxLength: 25 })
  const width = fc.constantFrom(260, 342, 640, 900)
  fc.assert(
    fc.property(points, width, (points, width) => {
      const chart = layOutChart(
        points.map(({ time, value }, n) => at(new Date(time).toISOString(), value, { id: String(n) })),
        { ...drawing, width },
      )
      for (const { x, y } of chart.points) {
        expect(x).toBeGreaterThanOrEqual(chart.left)
        expect(x).toBeLessThanOrEqual(chart.right)
        expect(y).toBeGreaterThanOrEqual(chart.top - 0.1)
        expect(y).toBeLessThanOrEqual(chart.bottom + 0.1)
      }
      expect(chart.values.length).toBeGreaterThanOrEqual(2)
      expect(chart.values.length).toBeLessThanOrEqual(10)
    }),
  )
})
