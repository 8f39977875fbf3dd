import { announce } from '../../components/say/announce'
import type { Strings } from '../../components/strings'
import type { Point } from '../../lib/dom/figure-geometry'
import { type OpenCard, openCard } from './open-card'
import type { Placed } from './read-findings'
import { scrollToFigure } from './scroll-to-figure'

/** Opens the cards of a page's findings, one at a time, and walks from one to the next. */
export interface Cards {
  open(placed: Placed, point?: Point): void
  /** Scroll to a figure and open its card. */
  show(placed: Placed): void
  /** Scroll to a figure and tint it; Enter then opens its card. */
  goTo(placed: Placed): void
  /** Go to the figure after, or before, the one last shown. */
  step(way: 'next' | 'previous'): void
  close(): void
  /** Whether an event came from the open card. */
  owns(event: Event): boolean
  isOpen(): boolean
  /** The figure that was walked to and not yet opened. */
  walkedTo(): Placed | undefined
}

interface Shown {
  shown(): Placed[]
  tint(placed?: Placed): void
}

export function createCards(document: Document, { shown, tint }: Shown, strings: Strings): Cards {
  let card: OpenCard | undefined
  let last: Placed | undefined
  let walked: Placed | undefined

  const close = () => {
    const closing = card
    card = undefined
    closing?.close()
    tint()
  }
  const open = (placed: Placed, point?: Point) => {
    close()
    last = placed
    walked = undefined
    tint(placed)
    const on = { ...placed, position: positionOf(shown(), placed), point }
    const actions = {
      onClose: close,
      onNext: () => showBeside('next'),
      onPrevious: () => showBeside('previous'),
    }
    card = openCard(document, on, actions, strings)
  }
  const show = (placed: Placed) => {
    scrollToFigure(document, placed.range)
    open(placed)
  }
  const goTo = (placed: Placed) => {
    close()
    last = placed
    walked = placed
    scrollToFigure(document, placed.range)
    tint(placed)
    sayAloud(document, announce(placed.finding, positionOf(shown(), placed), strings))
  }
  const showBeside = (way: 'next' | 'previous') => {
    const placed = besideOf(shown(), last, way)
    if (placed) show(placed)
  }
  const step = (way: 'next' | 'previous') => {
    const placed = besideOf(shown(), last, way)
    if (placed) goTo(placed)
  }
  return {
    open,
    show,
    goTo,
    step,
    close,
    owns: event => card?.owns(event) ?? false,
    isOpen: () => card !== undefined,
    walkedTo: () => walked,
  }
}

function positionOf(shown: Placed[], placed: Placed) {
  const at = shown.findIndex(({ id }) => id === placed.id)
  return at < 0 ? { number: 1, count: 1 } : { number: at + 1, count: shown.length }
}

/** Round and round; from nowhere, the first or the last. */
function besideOf(shown: Placed[], from: Placed | undefined, way: 'next' | 'previous'): Placed | undefined {
  const at = shown.findIndex(({ id }) => id === from?.id)
  if (way === 'next') return shown[(at + 1) % shown.length]
  return shown.at(at <= 0 ? -1 : at - 1)
}

interface Announcer {
  ariaNotify?(text: string): void
}

/** Through the browser itself where it can: a live region would be a node on the page. */
function sayAloud(document: Document & Announcer, text: string): void {
  document.ariaNotify?.(text)
}
