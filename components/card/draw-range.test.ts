import { expect, test } from 'vitest'
import { drawRange } from './draw-range'
import type { Mark } from './range-geometry'

const format = (value: number) => value.toLocaleString('en')

const mark = (who: Mark['who'], value: number, name: string): Mark => ({
  who,
  min: value,
  max: value,
  qualifier: null,
  labels: [`${name} ${format(value)}`],
  value: format(value),
})

const marks = [mark('origin', 945, 'The IEA'), mark('article', 0.945, 'this article')]

test('a picture is drawn for every width, and each says the names of its values', () => {
  const pictures = drawRange(marks, undefined, format)
  expect(pictures.map(({ width }) => width)).toEqual(
    pictures.map(({ width }) => width).toSorted((a, b) => b - a),
  )
  for (const { labels, width } of pictures.filter(({ width }) => width >= 136))
    expect(
      labels.slice(-2).map(({ name, value }) => name + value),
      `${width}`,
    ).toEqual(['The IEA 945', 'this article 0.945'])
})

test('of a label the value alone is in ink', () => {
  const { labels } = drawRange(marks, undefined, format)[0]!
  expect(labels.at(-1)).toMatchObject({ name: 'this article', value: ' 0.945' })
})

test('a slip of scale is measured, and its gap is open where it says how many times it is', () => {
  const { shapes, labels } = drawRange(marks, '× 1,000', format)[0]!
  expect(labels.at(-1)).toMatchObject({ value: '× 1,000', anchor: 'middle' })
  expect(shapes.at(-1)!.kind).toBe('paper')
})
