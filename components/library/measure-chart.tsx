import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Look } from '../../lib/engine/types'
import { useStrings } from '../strings'
import { type ChartGeometry, type ChartPoint, layOutChart } from './chart-geometry'

interface MeasureChartProps {
  points: ChartPoint[]
  /** Whose colour the claim itself has. */
  look: Look
  /** "Billion US$": the unit of the axis. */
  unit: string
  /** What the chart says, in words; the table beside it says all of it. */
  name: string
}

/** The values of a measure over time on a log axis, drawn at the width there is, so that the text keeps its size. */
export function MeasureChart({ points, look, unit, name }: MeasureChartProps) {
  const { t, locale } = useStrings()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const isNarrow = width < 480
  const height = isNarrow ? 250 : 270
  const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  const years = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(!isNarrow && { month: 'short' }),
  })
  const chart = layOutChart(points, {
    width,
    height,
    format: value => numbers.format(value),
    formatThis: value => t('claim.thisOne', { value }),
    formatYear: year => years.format(Date.UTC(year)),
    measure: text => text.length * 6.3,
  })
  return (
    <div ref={box}>
      <svg
        class="chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={name}
      >
        <Grid chart={chart} height={height} />
        {chart.thread && <path class="thread" d={chart.thread} />}
        {chart.points.map(point => (
          <Point key={point.id} point={point} look={look} />
        ))}
        {chart.labels.map(({ x, y, text, anchor, isThis }) => (
          <text key={`${x} ${y}`} class={isThis ? 'ink' : undefined} x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      <p class="note">{t('claim.chartKey', { unit })}</p>
    </div>
  )
}

function Grid({ chart, height }: { chart: ChartGeometry; height: number }) {
  const { left, right, top, bottom, values, years } = chart
  return (
    <>
      {values.map(({ y, label }) => (
        <g key={y}>
          <path class="grid" d={`M${left} ${y}H${right}`} />
          <text x={left - 8} y={y + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {years.map(({ x, label }) => (
        <g key={x}>
          <path class="grid" d={`M${x} ${top}V${bottom}`} />
          <text x={x} y={height - 10} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
    </>
  )
}

function Point({ point, look }: { point: ChartGeometry['points'][number]; look: Look }) {
  const { x, y, mark, isThis } = point
  if (mark === 'disputed')
    return (
      <>
        <circle class="two" cx={x} cy={y} r="6" />
        <circle class="two" cx={x} cy={y} r={isThis ? 4 : 3} />
      </>
    )
  if (isThis) return <circle class={`me ${look}`} cx={x} cy={y} r="6" />
  return <circle class={mark === 'record' ? 'dot rec' : 'dot'} cx={x} cy={y} r="3.5" />
}

/** The width of what is around the chart, kept in step with it. */
function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(640)
  useLayoutEffect(() => {
    const element = box.current!
    const measure = () => setWidth(Math.max(element.clientWidth, 240))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return width
}
