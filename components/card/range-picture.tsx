import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Picture } from './draw-range'

interface RangePictureProps {
  /** The widest first. */
  pictures: Picture[]
  /** What the picture says, in words. */
  name: string
}

/** Room that the apparatus leaves on a card of full width: what is drawn until it is measured. */
const usualRoom = 276

/** Values on a log axis, in the widest drawing that there is room for, so that the text keeps its size. */
export function RangePicture({ pictures, name }: RangePictureProps) {
  const box = useRef<HTMLDivElement>(null)
  const room = useWidth(box)
  const { width, height, shapes, labels } = pictures.find(each => each.width <= room) ?? pictures.at(-1)!
  return (
    <div ref={box}>
      <svg
        class="range"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={name}
      >
        {shapes.map(({ kind, d }) => (
          <path class={kind} d={d} />
        ))}
        {labels.map(({ x, y, anchor, name, value }) => (
          <text x={x} y={y} text-anchor={anchor}>
            {name}
            <tspan class="v">{value}</tspan>
          </text>
        ))}
      </svg>
    </div>
  )
}

/** The width of what is around the picture, kept in step with it. */
function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(usualRoom)
  useLayoutEffect(() => {
    const element = box.current!
    const measure = () => setWidth(element.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return width
}
