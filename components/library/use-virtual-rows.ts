import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core'
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

/** Rows beyond the window's edges that are drawn as well, so that none is missed while scrolling. */
const OVERSCAN = 12
/** A row of one line, in pixels, until one is drawn. */
const ESTIMATE = 38

/** The rows to draw, and the heights that stand for those above and below. */
export interface VirtualRows {
  rows: VirtualItem[]
  above: number
  below: number
  /** To be the `ref` of each row, which needs `data-index`. */
  measure(row: Element | null): void
}

/** Of `count` rows that scroll with the window, those that can be seen. `top` is what they begin under. */
export function useVirtualRows(count: number, top: { current: HTMLElement | null }): VirtualRows {
  const [, redraw] = useReducer<number, void>(drawn => drawn + 1, 0)
  const scrollMargin = useTop(top)
  const estimate = useRef(ESTIMATE)
  const options = {
    count,
    scrollMargin,
    overscan: OVERSCAN,
    estimateSize: () => estimate.current,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement: measureShown,
    initialOffset: () => window.scrollY,
    onChange: () => redraw(),
  }
  const list = useRef<Virtualizer<Window, Element>>(undefined)
  list.current ??= new Virtualizer<Window, Element>(options)
  const virtualizer = list.current
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  useLayoutEffect(() => {
    const lowest = lowestIn(top.current)
    if (lowest === undefined || lowest === estimate.current) return
    estimate.current = lowest
    virtualizer.measure()
  }, [virtualizer, count > 0, scrollMargin])
  const rows = virtualizer.getVirtualItems()
  const last = rows.at(-1)
  return {
    rows,
    above: rows[0] ? rows[0].start - scrollMargin : 0,
    below: last ? virtualizer.getTotalSize() - (last.end - scrollMargin) : 0,
    measure: virtualizer.measureElement,
  }
}

/**
 * The height of the lowest row that is drawn: most are like it. Where a guess is off, each row that is drawn moves all that
 * come after it, of which there may be a hundred thousand.
 */
function lowestIn(body: HTMLElement | null): number | undefined {
  const rows = [...(body?.querySelectorAll<HTMLElement>('[data-index]') ?? [])]
  const heights = rows.map(row => Math.round(row.getBoundingClientRect().height)).filter(Boolean)
  return heights.length ? Math.min(...heights) : undefined
}

/** Of a row that something is in front of, what it measured before: hidden, it has no height. */
const measureShown: typeof measureElement<Element> = (row, entry, list) => {
  const known = list.measurementsCache[list.indexFromElement(row)]?.size ?? ESTIMATE
  return measureElement(row, entry, list) || known
}

/** How far down the page something begins, in pixels. */
function useTop(of: { current: HTMLElement | null }): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (of.current?.offsetParent) setTop(Math.round(of.current.getBoundingClientRect().top + scrollY))
  })
  return top
}
