import { type ComponentChild, render } from 'preact'
import type { FindingActions, HeadActions, Position } from '../../components/card/card-props'
import type { CardView } from '../../components/card/card-view'
import { DrawnCard } from '../../components/card/drawn-card'
import { HiddenNotice } from '../../components/card/hidden-notice'
import { type Strings, StringsContext } from '../../components/strings'
import { type CardHost, openCardHost } from '../../lib/dom/card-host'
import { geometryOf } from '../../lib/dom/figure-geometry'
import { type Placement, placeCard } from '../../lib/dom/place-card'
import { watchInnerScroll } from '../../lib/dom/watch-inner-scroll'
import type { Notice } from './card-actions'
import type { Asked } from './create-cards'
import { keepInSight } from './scroll-to-figure'

/** The figure that something is opened on, how it was asked for, and the style sheets to draw with. */
export interface OpenOn {
  range: Range
  asked?: Asked
  css: string
}

/** What a card is opened on. */
export interface CardOn extends OpenOn {
  view: CardView
  position: Position
}

export interface OpenCard {
  owns(event: Event): boolean
  /** Takes the card off the page and gives the focus back. */
  close(): void
}

/** Draws the card of one finding over the page, beside its line. */
export function openCard(
  document: Document,
  on: CardOn,
  actions: HeadActions & FindingActions,
  strings: Strings,
): OpenCard {
  const focused = document.activeElement
  const isByKey = on.asked === 'key'
  const drawn = (form: 'card' | 'sheet') => (
    <DrawnCard view={on.view} position={on.position} form={form} isByKey={isByKey} {...actions} />
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

/** Puts a notice in a card's place. It stays until another card opens: a press elsewhere leaves it, as there is something to undo. */
export function openNotice(document: Document, on: OpenOn, notice: Notice, strings: Strings): OpenCard {
  const host = openBeside(
    document,
    on,
    () => <HiddenNotice {...notice} />,
    () => {},
    strings,
  )
  host.root.querySelector('button')?.focus({ preventScroll: true })
  return { owns: () => true, close: host.remove }
}

/** Draws something over the page, by a figure's line. What cannot be drawn leaves nothing on the page. */
export function openBeside(
  document: Document,
  { range, asked, css }: OpenOn,
  drawn: (form: 'card' | 'sheet') => ComponentChild,
  removed: () => void,
  strings: Strings,
): CardHost {
  const host = openCardHost(document, css, removed)
  const draw = (form: 'card' | 'sheet') =>
    render(<StringsContext.Provider value={strings}>{drawn(form)}</StringsContext.Provider>, host.root)
  try {
    draw('card')
    const placement = placementOf(document, host, range, asked)
    if (placement.kind === 'sheet') draw('sheet')
    const scroll = { x: scrollX, y: scrollY }
    host.place(placement, scroll)
    const unwatch = watchInnerScroll(document, range, moved =>
      host.place(placement, { x: scroll.x + moved.x, y: scroll.y + moved.y }),
    )
    if (placement.kind === 'sheet') keepInSight(document, range, innerHeight - placement.room)
    return {
      ...host,
      remove() {
        unwatch()
        host.remove()
      },
    }
  } catch (error) {
    host.remove()
    throw error
  }
}

function placementOf(document: Document, { root }: CardHost, range: Range, asked?: Asked): Placement {
  const { width, height } = root.querySelector('.card')!.getBoundingClientRect()
  return placeCard({
    ...geometryOf(range, asked === 'key' ? undefined : asked),
    card: { width, height },
    window: { width: document.documentElement.clientWidth, height: innerHeight },
    direction: getComputedStyle(range.startContainer.parentElement!).direction === 'rtl' ? 'rtl' : 'ltr',
  })
}
