import { type ComponentChild, render } from 'preact'
import { cardCss } from '../../components/card/card-css'
import type { CardView } from '../../components/card/card-view'
import { DrawnCard } from '../../components/card/drawn-card'
import { type Strings, StringsContext } from '../../components/strings'
import { type CardHost, openCardHost } from '../../lib/dom/card-host'
import { geometryOf, type Point } from '../../lib/dom/figure-geometry'
import { type Placement, placeCard } from '../../lib/dom/place-card'

/** What a card is opened on. */
export interface CardOn {
  view: CardView
  range: Range
  /** Counted from 1 among the page's findings. */
  position: { number: number; count: number }
  /** Where the pointer was, when it was the pointer. */
  point?: Point
}

export interface CardActions {
  onPrevious(): void
  onNext(): void
  onClose(): void
}

export interface OpenCard {
  owns(event: Event): boolean
  /** Takes the card off the page and gives the focus back. */
  close(): void
}

/** Draws the card of one finding over the page, beside its line. */
export function openCard(document: Document, on: CardOn, actions: CardActions, strings: Strings): OpenCard {
  const focused = document.activeElement
  const drawn = (form: 'card' | 'sheet') => (
    <DrawnCard view={on.view} position={on.position} form={form} {...actions} />
  )
  const host = openBeside(document, on, drawn, actions.onClose, strings)
  return {
    owns: host.owns,
    close() {
      render(null, host.root)
      host.remove()
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    },
  }
}

/** Draws something over the page, by a figure's line. What cannot be drawn leaves nothing on the page. */
export function openBeside(
  document: Document,
  { range, point }: Pick<CardOn, 'range' | 'point'>,
  drawn: (form: 'card' | 'sheet') => ComponentChild,
  removed: () => void,
  strings: Strings,
): CardHost {
  const host = openCardHost(document, cardCss.join('\n'), removed)
  const draw = (form: 'card' | 'sheet') =>
    render(<StringsContext.Provider value={strings}>{drawn(form)}</StringsContext.Provider>, host.root)
  try {
    draw('card')
    const placement = placementOf(document, host, range, point)
    if (placement.kind === 'sheet') draw('sheet')
    host.place(placement, { x: scrollX, y: scrollY })
    return host
  } catch (error) {
    host.remove()
    throw error
  }
}

function placementOf(document: Document, { root }: CardHost, range: Range, point?: Point): Placement {
  const { width, height } = root.querySelector('.card')!.getBoundingClientRect()
  return placeCard({
    ...geometryOf(range, point),
    card: { width, height },
    window: { width: document.documentElement.clientWidth, height: innerHeight },
    direction: getComputedStyle(range.startContainer.parentElement!).direction === 'rtl' ? 'rtl' : 'ltr',
  })
}
