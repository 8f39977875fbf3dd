import type { CardView } from '../../components/card/card-view'
import type { Strings } from '../../components/strings'
import type { Point } from '../../lib/dom/figure-geometry'
import { letGo } from '../../lib/platform/call'
import type { ActionsOn } from './card-actions'
import { type OpenCard, openCard, openNotice } from './open-card'
import type { Placed } from './read-findings'
import { scrollToFigure } from './scroll-to-figure'
import type { TellCard } from './tell-card'
import { besideOf, positionOf, type Way } from './walk-figures'

/** How a figure was asked for: at a point by the pointer, or by a key. */
export type Asked = Point | 'key'

/** Opens the cards of a page's findings, one at a time, and walks from one to the next. */
export interface Cards {
  open(placed: Placed, asked?: Asked): Promise<void>
  /** Scroll to a figure and open its card. */
  show(placed: Placed, asked?: Asked): Promise<void>
  /** Scroll to a figure and tint it; Enter then opens its card. */
  goTo(placed: Placed): Promise<void>
  /** Go to the figure after, or before, the one last shown. */
  step(way: Way): Promise<void>
  close(): void
  /** Whether an event came from the open card, or closes nothing. */
  owns(event: Event): boolean
  isOpen(): boolean
  /** The figure that was walked to and not yet opened. */
  walkedTo(): Placed | undefined
}

interface Shown {
  shown(): Placed[]
  tint(placed?: Placed): void
}

export function createCards(
  document: Document,
  { shown, tint }: Shown,
  tell: TellCard,
  actionsOn: ActionsOn,
  strings: Strings,
): Cards {
  let card: OpenCard | undefined
  let last: Placed | undefined
  let walked: Placed | undefined

  const close = () => {
    const closing = card
    card = undefined
    closing?.close()
    tint()
  }
  /** Go on with a figure once its card is said, unless another was asked for meanwhile. */
  const withCard = async (placed: Placed, act: (view: CardView, css: string) => void) => {
    close()
    last = placed
    walked = undefined
    const told = await tell(placed.finding)
    if (last !== placed) return
    tint(placed)
    act(told.view, told.css)
  }
  const open = (placed: Placed, asked?: Asked) =>
    withCard(placed, (view, css) => {
      const on = { view, css, range: placed.range, position: positionOf(shown(), placed), asked }
      const steps = { onClose: close, onNext: stepBy('next'), onPrevious: stepBy('previous') }
      const actions = actionsOn(placed, view, notice => {
        close()
        card = notice && openNotice(document, on, notice, strings)
      })
      card = openCard(document, on, { ...steps, ...actions }, strings)
    })
  const show = (placed: Placed, asked?: Asked) => {
    scrollToFigure(document, placed.range)
    return open(placed, asked)
  }
  const stepBy = (way: Way) => (isByKey: boolean) => {
    const beside = besideOf(shown(), last, way)
    if (beside) letGo(show(beside, isByKey ? 'key' : undefined))
  }
  const goTo = (placed: Placed) => {
    scrollToFigure(document, placed.range)
    return withCard(placed, ({ spoken }) => {
      walked = placed
      sayAloud(document, strings.t('card.announce', { ...positionOf(shown(), placed), spoken }))
    })
  }
  return {
    open,
    show,
    goTo,
    async step(way) {
      const beside = besideOf(shown(), last, way)
      if (beside) await goTo(beside)
    },
    close,
    owns: event => card?.owns(event) ?? false,
    isOpen: () => card !== undefined,
    walkedTo: () => walked,
  }
}

interface Announcer {
  ariaNotify?(text: string): void
}

/** Through the browser itself where it can: a live region would be a node on the page. */
function sayAloud(document: Document & Announcer, text: string): void {
  document.ariaNotify?.(text)
}
