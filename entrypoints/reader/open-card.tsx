import { render } from 'preact'
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
  const host = openCardHost(document, cardCss.join('\n'), actions.onClose)
  const draw = (form: 'card' | 'sheet') =>
    render(
      <StringsContext.Provider value={strings}>
        <DrawnCard view={on.view} position={on.position} form={form} {...actions} />
      </StringsContext.Provider>,
      host.root,
    )
  const { scrollX: x, scrollY: y } = document.defaultView!
  try {
    draw('card')
    const placement = placementOf(document, on, host)
    if (placement.kind === 'sheet') draw('sheet')
    host.place(placement, { x, y })
  } catch (error) {
    // A card that cannot be drawn must leave nothing on the page.
    host.remove()
    throw error
  }
  return {
    owns: host.owns,
    close() {
      render(null, host.root)
      host.remove()
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    },
  }
}

function placementOf(document: Document, { range, point }: CardOn, { root }: CardHost): Placement {
  const { width, height } = root.querySelector('.card')!.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  return placeCard({
    ...geometryOf(range, point),
    card: { width, height },
    window: { width: clientWidth, height: document.defaultView?.innerHeight ?? clientHeight },
    direction: getComputedStyle(range.startContainer.parentElement!).direction === 'rtl' ? 'rtl' : 'ltr',
  })
}
