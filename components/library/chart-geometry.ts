/** One reported value of a measure. */
export interface ChartPoint {
  id: string
  /** Milliseconds since 1970. */
  time: number
  /** In the axis's unit, above zero. */
  value: number
  /** Filled: on the record; hollow: anonymous sources; two rings: disputed. */
  mark: 'record' | 'anonymous' | 'disputed'
  /** The claim whose page this is. */
  isThis: boolean
}

export interface ChartDrawing {
  width: number
  height: number
  format(value: number): string
  /** "2, this claim". */
  formatThis(value: string): string
  /** "Jan 2024", or "2024" where it is narrow. */
  formatYear(year: number): string
  /** Width of a text, in pixels. */
  measure(text: string): number
}

export interface ChartGeometry {
  /** Of the plot, in pixels. */
  left: number
  right: number
  top: number
  bottom: number
  values: { y: number; label: string }[]
  years: { x: number; label: string }[]
  points: (ChartPoint & { x: number; y: number })[]
  /** Of those that are not disputed, by time, as an SVG path. */
  thread: string
  labels: { x: number; y: number; text: string; anchor: 'start' | 'end'; isThis: boolean }[]
}

/** Room for the numbers of the axes and for the words beside the last point. */
const margin = { left: 44, right: 64, top: 14, bottom: 30 }
/** A label stands clear of its point and of other labels by this many pixels. */
const clear = 10
const lineHeight = 14
/** Of a digit, from the line it stands on to its middle. */
const halfHeight = 4

/** Where everything of the chart goes: time from left to right, values on a log axis. There is at least one point. */
export function layOutChart(points: ChartPoint[], drawing: ChartDrawing): ChartGeometry {
  const { width, height, format } = drawing
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom]
  const ticks = valueTicks(points.map(({ value }) => value))
  const [low, high] = [Math.log(ticks[0]!), Math.log(ticks.at(-1)!)]
  const [from, to] = timesAround(points)
  const xOf = (time: number) => round(left + ((time - from) / (to - from)) * (right - left))
  const yOf = (value: number) => round(bottom - ((Math.log(value) - low) / (high - low)) * (bottom - top))
  const placed = points
    .map(point => ({ ...point, x: xOf(point.time), y: yOf(point.value) }))
    .sort((one, other) => one.time - other.time || one.value - other.value)
  return {
    left,
    right,
    top,
    bottom,
    values: ticks.map(value => ({ y: yOf(value), label: format(value) })),
    years: yearsBetween(from, to, (right - left) / drawing.measure(drawing.formatYear(2000))).map(year => ({
      x: xOf(Date.UTC(year)),
      label: drawing.formatYear(year),
    })),
    points: placed,
    thread: threadOf(placed.filter(({ mark }) => mark !== 'disputed')),
    labels: labelsOf(placed, drawing),
  }
}

/** 1, 2, 5, 10 … around the values: at least two, and no more than eight. */
function valueTicks(values: number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const powers = Array.from({ length: 40 }, (_, index) => index - 20)
  const steps = Math.log10(most / least) > 2 ? [1] : [1, 2, 5]
  const all = powers.flatMap(power => steps.map(step => Number(`${step}e${power}`)))
  const first = all.findLastIndex(tick => tick <= least)
  const last = all.findIndex(tick => tick >= most)
  const ticks = all.slice(first, Math.max(last, first + 1) + 1)
  const every = Math.ceil(ticks.length / 8)
  return ticks.filter((_, index) => index % every === 0 || index === ticks.length - 1)
}

/** From before the first to after the last, at least a year. */
function timesAround(points: ChartPoint[]): [number, number] {
  const times = points.map(({ time }) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const slack = Math.max((last - first) * 0.06, (YEAR - (last - first)) / 2, YEAR / 20)
  return [first - slack, last + slack]
}
const YEAR = 365.25 * 24 * 3600e3

/** The years that begin between two times, so few that their names have room. */
function yearsBetween(from: number, to: number, room: number): number[] {
  const [first, last] = [new Date(from).getUTCFullYear() + 1, new Date(to).getUTCFullYear()]
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  const every = Math.max(1, Math.ceil((years.length * 1.3) / room))
  return years.filter(year => year % every === 0)
}

const threadOf = (points: { x: number; y: number }[]) =>
  points.length > 1 ? `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}` : ''

/** This claim's value first, then the others as far as there is room: newest first, since they are read first. */
function labelsOf(points: ChartGeometry['points'], { format, formatThis, measure, width }: ChartDrawing) {
  const labels: ChartGeometry['labels'] = []
  const taken: Box[] = points.map(markBox)
  const inOrder = [...points].reverse().sort((one, other) => Number(other.isThis) - Number(one.isThis))
  for (const point of inOrder) {
    const { isThis, value } = point
    const others = points.filter(({ id }) => id !== point.id)
    const label = labelPlaces(point, isThis ? [formatThis(format(value)), format(value)] : [format(value)])
      .map(place => ({ ...place, box: boxOf(place, measure(place.text)) }))
      .find(({ box, ...place }) => {
        const isInside = box.left >= margin.left && box.right <= width && box.top >= 0
        const isClear = !taken.some(other => isOver(box, other)) && isNearest(place, point, others)
        // The claim itself is named even in a crowd.
        return isInside && (isClear || isThis)
      })
    if (!label) continue
    const { box, ...place } = label
    taken.push(box)
    labels.push({ ...place, isThis })
  }
  return labels
}

/** Whether a label begins nearer to its own mark than to another's: it would be read as that one's. */
const isNearest = ({ x, y }: Place, own: Place, others: Place[]): boolean => {
  const from = ({ x: markX, y: markY }: Place) => Math.hypot(x - markX, y - halfHeight - markY)
  return others.every(other => from(other) > from(own))
}

interface Place {
  x: number
  y: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** What a mark covers; the two rings of a disputed value are the larger. */
function markBox({ x, y, mark, isThis }: ChartGeometry['points'][number]): Box {
  const radius = mark === 'disputed' || isThis ? 7 : 4
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** Where a label may stand beside its mark, with each of the texts in turn. */
const labelPlaces = ({ x, y }: Place, texts: string[]) =>
  texts.flatMap(text => [
    { text, x: x - clear + 4, y: y - 8, anchor: 'end' as const },
    { text, x: x + clear, y: y + 14, anchor: 'start' as const },
    { text, x: x + clear, y: y + 4, anchor: 'start' as const },
    { text, x: x - clear, y: y + 4, anchor: 'end' as const },
  ])

function boxOf({ x, y, anchor }: ReturnType<typeof labelPlaces>[number], width: number): Box {
  const left = anchor === 'start' ? x : x - width
  return { left, right: left + width, top: y - lineHeight + 3, bottom: y + 3 }
}

const isOver = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top

const round = (value: number) => Math.round(value * 10) / 10
