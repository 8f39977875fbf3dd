import { type Drawing, type Geometry, layOut, type Mark, type MarkRow } from './range-geometry'

/** A range picture as it is drawn at one width, in px: first the shapes, each with the class of its looks, then the words. */
export interface Picture {
  width: number
  height: number
  shapes: { kind: string; d: string }[]
  labels: Label[]
}

interface Label {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  /** What is in ink comes after what is not. */
  name: string
  value: string
}

/**
 * The widths that pictures are drawn for, so that text keeps its size: those that the apparatus leaves on a card of full
 * width, with and without a bar to scroll by, and steps between them on sheets.
 */
const widths = [560, 420, 320, 276, 262, 248, 232, 208, 184, 160, 136, 112]

/** A range picture at every width it may get, the widest first; `times`: by how much a slip of scale is off, said as it is. */
export function drawRange(
  marks: Mark[],
  times: string | undefined,
  format: (value: number) => string,
): Picture[] {
  const [formatOnce, measure] = [once(format), once(widthOf)]
  return widths.map(width => {
    const drawing: Drawing = { width, format: formatOnce, measure, isSlip: times !== undefined }
    return drawn(layOut(marks, drawing), times, formatOnce)
  })
}

/** What is asked for at every width is worked out at the first. */
function once<From, To>(work: (from: From) => To): (from: From) => To {
  const done = new Map<From, To>()
  return from => {
    const known = done.get(from) ?? work(from)
    done.set(from, known)
    return known
  }
}

function drawn(geometry: Geometry, times: string | undefined, format: (value: number) => string): Picture {
  const { width, height, axisY, rows, ticks, band, plumb, gap } = geometry
  const [label] = gap && times ? [gapLabel(gap, times)] : []
  return {
    width,
    height,
    shapes: [
      ...(band ? [{ kind: 'band', d: box(band.x, 0, band.width, axisY) }] : []),
      ...(plumb ? [{ kind: 'axis dashed', d: `M${round(plumb.x)} ${plumb.y1}V${plumb.y2}` }] : []),
      { kind: 'axis', d: `M0 ${axisY}H${width}${ticks.map(tickAt(axisY)).join('')}` },
      ...rows.map(shapeOfRow),
      ...(gap && label ? gapShapes(gap, label) : []),
    ],
    labels: [...axisLabels(geometry, format), ...rows.map(labelOfRow), ...(label ? [label] : [])],
  }
}

const tickAt =
  (axisY: number) =>
  ({ x, length }: Geometry['ticks'][number]) =>
    `M${round(x)} ${axisY - 0.5}v${length}`

function axisLabels({ ticks, width, height }: Geometry, format: (value: number) => string): Label[] {
  return ticks.flatMap(({ x, value, anchor }) => {
    if (!anchor) return []
    const at = anchor === 'start' ? 0 : anchor === 'end' ? width : round(x)
    return [{ x: at, y: height - 2, anchor, name: format(value), value: '' }]
  })
}

/** The value is in ink, its name is not. */
function labelOfRow({ label }: MarkRow): Label {
  const { text, y, anchor } = label
  const at =
    /[\d.,'’\s\u00A0\u202F–~〜～\u2060]*\d[\d.,'’\u00A0\u202F–~〜～\u2060%]*$/.exec(text)?.index ??
    text.length
  return { x: round(label.x), y, anchor, name: text.slice(0, at), value: text.slice(at) }
}

const kinds = { origin: 'o', article: 'a', since: 's' } as const

function shapeOfRow({ who, shape, x1, x2, y }: MarkRow): Picture['shapes'][number] {
  const [from, to] = [round(x1), round(x2)]
  const kind = kinds[who]
  switch (shape) {
    case 'dot':
      return { kind: `${kind} full`, d: disc(from, y, 4.5) }
    case 'ring':
      return { kind: `${kind} hollow`, d: disc(from, y, 4) }
    case 'bar':
      return { kind: `${kind} full`, d: box(from, y - 3, Math.max(to - from, 2), 6) }
    case 'tail-left':
    case 'tail-right': {
      const tail = shape === 'tail-left' ? -26 : 26
      return { kind: `${kind} tail`, d: `M${from + tail} ${y}H${from}M${from} ${y - 5}v10` }
    }
  }
}

/** How many times two values are apart, in the middle between them. */
const gapLabel = ({ y, from, to }: NonNullable<Geometry['gap']>, times: string): Label => ({
  x: round((from.x + to.x) / 2),
  y: y + 4,
  anchor: 'middle',
  name: '',
  value: times,
})

/** A measured gap between two values, open where its label stands. */
function gapShapes({ y, from, to }: NonNullable<Geometry['gap']>, { x, value }: Label): Picture['shapes'] {
  const [x1, x2] = [round(from.x), round(to.x)]
  const half = round(widthOf(value) / 2) + 4
  return [
    { kind: 'axis dashed', d: `M${x1} ${from.y}V${y + 4}M${x2} ${to.y}V${y + 4}` },
    {
      kind: 'axis',
      d: `M${x1 + 3} ${y}H${x2 - 3}m-4 -3 4 3-4 3M${x1 + 7} ${y - 3}l-4 3 4 3`,
    },
    { kind: 'paper', d: box(x - half, y - 8, 2 * half, 16) },
  ]
}

const box = (x: number, y: number, width: number, height: number) =>
  `M${round(x)} ${y}h${round(width)}v${height}h${-round(width)}z`

const disc = (x: number, y: number, radius: number) =>
  `M${round(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`

const round = (value: number) => Math.round(value * 10) / 10

/** Close enough for 11.5 px of any platform's sans: it decides only what fits. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (letter > '\u2E7F' ? 11.5 : /[\s.,'’il–]/.test(letter) ? 3.5 : 6.3),
    0,
  )
}
