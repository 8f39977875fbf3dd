import { type ComponentChild, render } from 'preact'
import type { FindingActions, HeadActions, Position } from '../../components/card/card-props'
import type { CardView } from '../../components/card/card-view'
import { DrawnCard } from '../../components/card/drawn-card'
import { ErrorCard } from '../../components/card/error-card'
import { HiddenNotice } from '../../components/card/hidden-notice'
import { LoadingCard } from '../../components/card/loading-card'
import { type Strings, StringsContext } from '../../components/strings'
import { type CardHost, openCardHost } from '../../lib/dom/card-host'
import { geometryOf } from '../../lib/dom/figure-geometry'
import { type Placement, placeCard } from '../../lib/dom/place-card'
import { watchInnerScroll } from '../../lib/dom/watch-inner-scroll'
import type { Notice } from './card-actions'
import { copyText } from './copy-text'
import type { Asked } from './create-cards'
import { faultOf } from './fault-of'
import { keepInSight } from './scroll-to-figure'

/** The figure that something is opened on, how it was asked for, and the style sheets to draw with. */
export interface OpenOn {
  range: Range
  asked?: Asked
  css: string
}

/** What a card is opened on. */
export interface CardOn extends OpenOn {
  /** The figure as the page writes it. */
  quote: string
  position: Position
}

export interface OpenCard {
  owns(event: Event): boolean
  /** Takes the card off the page and gives the focus back. */
  close(): void
}

/** A card beside its line, or a sheet at the bottom edge. */
type Form = 'card' | 'sheet'

/** Opens the card of one finding. */
export function openFinding(
  document: Document,
  on: CardOn,
  view: CardView,
  actions: HeadActions & FindingActions,
  strings: Strings,
): OpenCard {
  const drawn = (form: Form) => <DrawnCard view={view} form={form} {...headOf(on)} {...actions} />
  return openCard(document, on, drawn, actions.onClose, strings)
}

/** Opens a card that says that another is on its way. */
export function openWaiting(
  document: Document,
  on: CardOn,
  actions: HeadActions,
  strings: Strings,
): OpenCard {
  const drawn = (form: Form) => <LoadingCard form={form} {...headOf(on)} {...actions} />
  return openCard(document, on, drawn, actions.onClose, strings)
}

/** Opens a card that says why none came. */
export function openFailed(
  document: Document,
  on: CardOn,
  error: unknown,
  actions: HeadActions & { onRetry(): void },
  strings: Strings,
): OpenCard {
  const { problem, cause } = faultOf(error)
  const failed = { cause, details: problem, onCopyDetails: () => copyText(document, problem) }
  const drawn = (form: Form) => <ErrorCard form={form} {...failed} {...headOf(on)} {...actions} />
  return openCard(document, on, drawn, actions.onClose, strings)
}

/** Opens a notice in a card's place. It stays until another card opens: a press elsewhere leaves it, as there is something to undo. */
export function openNotice(document: Document, on: OpenOn, notice: Notice, strings: Strings): OpenCard {
  const drawn = () => <HiddenNotice {...notice} />
  return { ...openCard(document, on, drawn, () => {}, strings), owns: () => true }
}

const headOf = ({ quote, position, asked }: CardOn) => ({ quote, position, isByKey: asked === 'key' })

/** Draws a card over the page, beside its figure's line. */
function openCard(
  document: Document,
  on: OpenOn,
  drawn: (form: Form) => ComponentChild,
  removed: () => void,
  strings: Strings,
): OpenCard {
  const focused = document.activeElement
  const host = openBeside(document, on, drawn, removed, strings)
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
  { range, asked, css }: OpenOn,
  drawn: (form: Form) => ComponentChild,
  removed: () => void,
  strings: Strings,
): CardHost {
  const host = openCardHost(document, css, removed)
  const draw = (form: Form) =>
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
