import type { Qualifier } from '../../lib/engine/types'
import { axisFor, ticksOf } from './range-axis'

/** One value on the picture, in the axis's own unit. All above zero. */
export interface Mark {
  who: 'origin' | 'article' | 'since'
  min: number
  max: number
  qualifier: Qualifier | null
  /** Ways to name it with its value, longest first. */
  labels: string[]
  /** The value alone. */
  value: string
}

/** How a hedge is drawn: exact, about, an interval, up to, more than. */
export type Shape = 'dot' | 'ring' | 'bar' | 'tail-left' | 'tail-right'

export interface MarkRow {
  who: Mark['who']
  shape: Shape
  y: number
  /** Ends of the value itself; equal but for a bar. */
  x1: number
  x2: number
  label: MarkLabel
}

interface MarkLabel {
  text: string
  x: number
  y: number
  anchor: 'start' | 'end'
}

export interface Tick {
  x: number
  value: number
  length: number
  anchor?: 'start' | 'middle' | 'end'
}

export interface Geometry {
  width: number
  height: number
  axisY: number
  rows: MarkRow[]
  ticks: Tick[]
  /** The origin's interval, behind all rows. */
  band?: { x: number; width: number }
  /** Joins the origin's value and the article's where they are the same. */
  plumb?: { x: number; y1: number; y2: number }
  /** Between two values a power of a thousand apart. */
  gap?: { y: number; from: { x: number; y: number }; to: { x: number; y: number } }
}

/** From the edge to where the axis begins. */
const inset = 6
const rowHeight = 21
const firstRow = 11
const tailLength = 26
const labelDistance = 10
/** From the middle of a row to the foot of its label's letters, and from a label to the mark below it. */
const baseline = 4
const labelHeight = 14
const markRadius = 4.5
/** A label stands left of its mark once the mark is past this share of the width. */
const leftFrom = 0.42

export interface Drawing {
  width: number
  /** Width of a text in px as it will be set. */
  measure(text: string): number
  format(value: number): string
  isSlip: boolean
}

/** Where everything on the range picture goes, in px. One log axis under one row per mark. */
export function layOut(marks: Mark[], drawing: Drawing): Geometry {
  const axis = axisFor(marks.flatMap(({ min, max }) => [min, max]))
  const xOf = (value: number) =>
    inset + ((drawing.width - 2 * inset) * Math.log(value / axis.low)) / Math.log(axis.high / axis.low)
  const rows = rowsFor(marks, xOf, drawing)
  const last = rows.at(-1)!.y + (drawing.isSlip ? rowHeight : 0)
  const axisY = last + 18.5
  return {
    width: drawing.width,
    height: axisY + 18.5,
    axisY,
    rows,
    ticks: labelled(ticksOf(axis), xOf, drawing),
    band: bandOf(rows[0]),
    plumb: drawing.isSlip ? undefined : plumbOf(rows),
    gap: drawing.isSlip ? gapOf(rows, last) : undefined,
  }
}

function rowsFor(marks: Mark[], xOf: (value: number) => number, drawing: Drawing): MarkRow[] {
  const rows: MarkRow[] = []
  for (const mark of marks)
    rows.push(rowFor(mark, (rows.at(-1)?.y ?? firstRow - rowHeight) + rowHeight, xOf, drawing))
  return rows
}

/** A label without room beside its mark stands on a line of its own above it; one that has none there says no name. */
function rowFor(mark: Mark, y: number, xOf: (value: number) => number, drawing: Drawing): MarkRow {
  const shape = shapeOf(mark)
  const [x1, x2] = shape === 'bar' ? [xOf(mark.min), xOf(mark.max)] : [xOf(mark.max), xOf(mark.max)]
  const ends = {
    from: x1 - (shape === 'tail-left' ? tailLength : 0),
    to: x2 + (shape === 'tail-right' ? tailLength : 0),
  }
  const isLeft = (x1 + x2) / 2 > drawing.width * leftFrom
  const named = besideMark(mark.labels, ends, isLeft, y, drawing)
  const above = named ? undefined : aboveMark(mark.labels, ends, isLeft, y, drawing)
  const label = named ?? above ?? besideMark([mark.value], ends, isLeft, y, drawing, true)!
  return { who: mark.who, shape, y: above ? y + labelHeight : y, x1, x2, label }
}

interface Ends {
  from: number
  to: number
}

/** The first of these texts that fits between a mark and the edge that it is farther from. */
function besideMark(
  texts: string[],
  { from, to }: Ends,
  isLeft: boolean,
  y: number,
  { width, measure }: Drawing,
  isLast?: boolean,
): MarkLabel | undefined {
  const x = isLeft ? from - labelDistance : to + labelDistance
  const room = isLeft ? x : width - x
  const text = texts.find(each => measure(each) <= room || isLast)
  return text === undefined ? undefined : { text, x, y: y + baseline, anchor: isLeft ? 'end' : 'start' }
}

/** The first that fits above a mark, flush with its far end as far as the edges allow. */
function aboveMark(
  texts: string[],
  { from, to }: Ends,
  isLeft: boolean,
  y: number,
  { width, measure }: Drawing,
): MarkLabel | undefined {
  const text = texts.find(each => measure(each) <= width)
  if (text === undefined) return undefined
  const x = isLeft
    ? Math.max(to + markRadius, measure(text))
    : Math.min(from - markRadius, width - measure(text))
  return { text, x, y: y + baseline, anchor: isLeft ? 'end' : 'start' }
}

export function shapeOf({ min, max, qualifier }: Pick<Mark, 'min' | 'max' | 'qualifier'>): Shape {
  if (max > min) return 'bar'
  if (qualifier === 'max' || qualifier === 'below') return 'tail-left'
  if (qualifier === 'min' || qualifier === 'above') return 'tail-right'
  return qualifier ? 'ring' : 'dot'
}

/** Numbers only where they do not touch, and at even steps, so that none seems to be missing. */
function labelled(
  ticks: { value: number; major: boolean }[],
  xOf: (value: number) => number,
  drawing: Drawing,
): Tick[] {
  const last = ticks.length - 1
  const anchorOf = (index: number) => (index === 0 ? 'start' : index === last ? 'end' : 'middle')
  const spanAt = (index: number) => {
    const { value } = ticks[index]!
    return spanOf(xOf(value), anchorOf(index), drawing.measure(drawing.format(value)), drawing.width)
  }
  const numbered = spaced(
    [...ticks.keys()].filter(index => ticks[index]!.major),
    spanAt,
  )
  return ticks.map(({ value, major }, index) => {
    const tick = { x: xOf(value), value, length: major ? 4 : 3 }
    return numbered.includes(index) ? { ...tick, anchor: anchorOf(index) } : tick
  })
}

/** Each of the ticks, or each second, or third: the most whose numbers do not touch. */
function spaced(ticks: number[], spanAt: (tick: number) => [number, number]): number[] {
  const isFree = (tick: number, index: number, all: number[]) =>
    index === 0 || spanAt(all[index - 1]!)[1] + 4 < spanAt(tick)[0]
  for (let step = 1; step < ticks.length; step++) {
    const chosen = ticks.filter((_, index) => index % step === 0)
    if (chosen.every(isFree)) return chosen
  }
  return ticks.slice(0, 1)
}

function spanOf(
  x: number,
  anchor: 'start' | 'middle' | 'end',
  width: number,
  whole: number,
): [number, number] {
  if (anchor === 'start') return [0, width]
  return anchor === 'end' ? [whole - width, whole] : [x - width / 2, x + width / 2]
}

function bandOf(origin: MarkRow | undefined): Geometry['band'] {
  return origin?.shape === 'bar' ? { x: origin.x1, width: origin.x2 - origin.x1 } : undefined
}

function plumbOf([origin, article]: MarkRow[]): Geometry['plumb'] {
  if (!origin || !article || origin.shape === 'bar' || Math.abs(origin.x1 - article.x1) > 0.5)
    return undefined
  return { x: origin.x1, y1: origin.y, y2: article.y }
}

function gapOf(rows: MarkRow[], y: number): Geometry['gap'] {
  const [origin, article] = rows
  if (!origin || !article) return undefined
  const ends = [origin, article].map(({ x2, y }) => ({ x: x2, y: y + 7 })).sort((a, b) => a.x - b.x)
  return { y, from: ends[0]!, to: ends[1]! }
}
