import type { Point } from './figure-geometry'

/** Where the figures are, and what is to be done with those under the pointer. */
export interface PointerWatch<Figure> {
  figuresAt(point: Point): Figure[]
  /** A click, a tap or Alt+click asked for the card of these figures. */
  open(figures: Figure[], point: Point): void
  /** The pointer has come to these figures, or, with none, has left the last ones. */
  hover(figures: Figure[], point: Point): void
}

/** Pixels of movement from which a press is a drag and no click. */
const dragged = 4

/** Listens for clicks on figures and for the pointer passing over them, until the returned function is called. */
export function watchPointer<Figure>(document: Document, watch: PointerWatch<Figure>): () => void {
  const window = document.defaultView!
  const stop = new AbortController()
  const options = { capture: true, passive: true, signal: stop.signal }
  let pressed: Point | undefined
  let hovered: Figure[] = []
  let frame = 0

  window.addEventListener('pointerdown', event => (pressed = pointOf(event)), options)
  window.addEventListener(
    'click',
    event => {
      const point = pointOf(event)
      if (!event.isTrusted || isDrag(document, pressed, point) || !mayOpen(event)) return
      const figures = watch.figuresAt(point)
      if (figures.length === 0) return
      if (event.altKey) event.preventDefault()
      watch.open(figures, point)
    },
    { capture: true, signal: stop.signal },
  )
  window.addEventListener(
    'pointermove',
    event => {
      if (frame || event.pointerType === 'touch') return
      frame = window.requestAnimationFrame(() => {
        frame = 0
        const figures = event.buttons === 0 ? watch.figuresAt(pointOf(event)) : []
        if (isSame(figures, hovered)) return
        hovered = figures
        watch.hover(figures, pointOf(event))
      })
    },
    options,
  )
  return () => {
    stop.abort()
    window.cancelAnimationFrame(frame)
  }
}

function pointOf(event: MouseEvent): Point {
  return { x: event.clientX, y: event.clientY }
}

function isSame<Figure>(a: Figure[], b: Figure[]): boolean {
  return a.length === b.length && a.every((figure, index) => figure === b[index])
}

function isDrag(document: Document, from: Point | undefined, to: Point): boolean {
  if (from && Math.hypot(to.x - from.x, to.y - from.y) > dragged) return true
  return document.getSelection()?.isCollapsed === false
}

const controls =
  'a[href], button, summary, label, input, select, textarea, [role="button"], [role="link"], [onclick]'

/** A plain click on a link or a control is the page's; Alt+click is ours everywhere. */
function mayOpen(event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return false
  if (event.altKey) return true
  return !event.composedPath().some(target => target instanceof Element && target.matches(controls))
}
