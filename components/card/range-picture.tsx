import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useStrings } from '../strings'
import { type Drawing, type Geometry, layOut, type Mark, type MarkRow } from './range-geometry'

interface RangePictureProps {
  marks: Mark[]
  /** What the picture says, in words. */
  name: string
  /** How many times a slip of scale is off. */
  times?: number
}

/** Room that the apparatus leaves on a card of full width. */
const usualWidth = 272

/** Values on a log axis, drawn at the width there is, so that the text keeps its size. */
export function RangePicture({ marks, name, times }: RangePictureProps) {
  const { locale, t } = useStrings()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 })
  const format = (value: number) => numbers.format(value)
  const drawing: Drawing = { width, format, measure: widthOf, isSlip: times !== undefined }
  const geometry = layOut(marks, drawing)
  return (
    <div ref={box}>
      <svg
        class="range"
        width={width}
        height={geometry.height}
        viewBox={`0 0 ${width} ${geometry.height}`}
        role="img"
        aria-label={name}
      >
        {geometry.band && (
          <rect class="band" x={geometry.band.x} y="0" width={geometry.band.width} height={geometry.axisY} />
        )}
        {geometry.plumb && (
          <path
            class="axis"
            d={`M${geometry.plumb.x} ${geometry.plumb.y1}V${geometry.plumb.y2}`}
            stroke-dasharray="1 2"
          />
        )}
        <Axis geometry={geometry} format={format} />
        {geometry.rows.map(row => (
          <ValueRow key={row.who} row={row} />
        ))}
        {geometry.gap && times && <Gap gap={geometry.gap} label={t('range.times', { n: format(times) })} />}
      </svg>
    </div>
  )
}

/** The width of what is around the picture, kept in step with it. */
function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(usualWidth)
  useLayoutEffect(() => {
    const element = box.current!
    const measure = () => setWidth(Math.max(element.clientWidth, 160))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return width
}

function Axis({ geometry, format }: { geometry: Geometry; format(value: number): string }) {
  const { axisY, width, height, ticks } = geometry
  return (
    <>
      <path class="axis" d={`M0 ${axisY}H${width}`} />
      {ticks.map(({ x, value, length, anchor }) => (
        <g key={value}>
          <path class="axis" d={`M${round(x)} ${axisY - 0.5}v${length}`} />
          {anchor && (
            <text
              x={anchor === 'start' ? 0 : anchor === 'end' ? width : round(x)}
              y={height - 2}
              text-anchor={anchor}
            >
              {format(value)}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

const classes = { origin: 'o', article: 'a', since: 's' } as const

function ValueRow({ row }: { row: MarkRow }) {
  const { label, y } = row
  return (
    <>
      <Shape row={row} kind={classes[row.who]} />
      <text x={round(label.x)} y={y + 4} text-anchor={label.anchor}>
        <Label text={label.text} />
      </text>
    </>
  )
}

/** The value is in ink, its name is not. */
function Label({ text }: { text: string }) {
  const value = /[\d.,'’\s\u00A0\u202F–~～\u2060]*\d[\d.,'’\u00A0\u202F–~～\u2060%]*$/.exec(text)
  if (!value) return <>{text}</>
  return (
    <>
      {text.slice(0, value.index)}
      <tspan class="v">{value[0]}</tspan>
    </>
  )
}

function Shape({ row, kind }: { row: MarkRow; kind: string }) {
  const { shape, y } = row
  const [x1, x2] = [round(row.x1), round(row.x2)]
  switch (shape) {
    case 'dot':
      return <circle class={kind} cx={x1} cy={y} r="4.5" stroke="none" />
    case 'ring':
      return <circle class={`${kind} hollow`} cx={x1} cy={y} r="4" stroke-width="2" />
    case 'bar':
      return <rect class={kind} x={x1} y={y - 3} width={Math.max(x2 - x1, 2)} height="6" stroke="none" />
    case 'tail-left':
    case 'tail-right': {
      const tail = shape === 'tail-left' ? -26 : 26
      return (
        <path class={kind} d={`M${x1 + tail} ${y}H${x1}M${x1} ${y - 5}v10`} stroke-width="2" fill="none" />
      )
    }
  }
}

/** A measured gap between two values, with how many times it is. */
function Gap({ gap, label }: { gap: NonNullable<Geometry['gap']>; label: string }) {
  const { y, from, to } = gap
  const [x1, x2] = [round(from.x), round(to.x)]
  const middle = (x1 + x2) / 2
  return (
    <>
      <path class="axis" d={`M${x1} ${from.y}V${y + 4}M${x2} ${to.y}V${y + 4}`} stroke-dasharray="1 2" />
      <path class="axis" d={`M${x1 + 3} ${y}H${x2 - 3}`} />
      <path class="axis" d={`m${x2 - 7} ${y - 3} 4 3-4 3M${x1 + 7} ${y - 3}l-4 3 4 3`} />
      <rect class="paper" x={middle - 32} y={y - 8} width="64" height="16" />
      <text class="v" x={middle} y={y + 4} text-anchor="middle">
        {label}
      </text>
    </>
  )
}

const round = (value: number) => Math.round(value * 10) / 10

/** Close enough for 11.5 px of any platform's sans: it decides only what fits. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (letter > '\u2E7F' ? 11.5 : /[\s.,'’il–]/.test(letter) ? 3.5 : 6.3),
    0,
  )
}
