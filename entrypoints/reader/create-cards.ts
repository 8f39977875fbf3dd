import type { CardView } from '../../components/card/card-view'
import type { Strings } from '../../components/strings'
import type { Point } from '../../lib/dom/figure-geometry'
import { letGo } from '../../lib/platform/call'
import type { ActionsOn, Notice } from './card-actions'
import { type OpenCard, openCard, openNotice } from './open-card'
import type { Placed } from './read-findings'
import { scrollToFigure } from './scroll-to-figure'
import type { TellCard } from './tell-card'
import { besideOf, positionOf, type Way } from './walk-figures'

/** How a figure was asked for: at a point by the pointer, or by a key. */
export type Asked = Point | 'key'

/** Opens the cards of a page's findings, one at a time, and walks from one to the next. */
export interface Cards {
  /** `among`: the figures that it is one of, which its card leads to; those shown, where it is not told. */
  open(placed: Placed, asked?: Asked, among?: () => Placed[]): Promise<void>
  /** Scroll to a figure and open its card. */
  show(placed: Placed, asked?: Asked): Promise<void>
  /** Scroll to a figure and tint it; Enter then opens its card. */
  goTo(placed: Placed): Promise<void>
  /** Go to the figure after, or before, the one last shown. */
  step(way: Way): Promise<void>
  close(): void
  /** Whether an event came from the open card, or closes nothing. */
  owns(event: Event): boolean
  /** Whether a card is open or about to be. */
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
  const slot = createSlot(tint)
  let last: Placed | undefined
  let walked: Placed | undefined

  /** Go on with a figure once its card is said, unless another was asked for meanwhile, or none. */
  const withCard = async (placed: Placed, act: (view: CardView, css: string) => void) => {
    last = placed
    walked = undefined
    const told = await slot.awaitNext(tell(placed.finding))
    if (!told) return
    tint(placed)
    act(told.view, told.css)
  }
  const open = (placed: Placed, asked?: Asked, among = shown) =>
    withCard(placed, (view, css) => {
      const on = { view, css, range: placed.range, position: positionOf(among(), placed), asked }
      const stepBy = (way: Way) => (isByKey: boolean) => {
        const beside = besideOf(among(), last, way)
        if (beside) letGo(show(beside, isByKey ? 'key' : undefined, among))
      }
      const steps = { onClose: slot.close, onNext: stepBy('next'), onPrevious: stepBy('previous') }
      const giveWay = (notice?: Notice) => slot.fill(notice && openNotice(document, on, notice, strings))
      slot.fill(openCard(document, on, { ...steps, ...actionsOn(placed, view, giveWay) }, strings))
    })
  const show = (placed: Placed, asked?: Asked, among = shown) => {
    scrollToFigure(document, placed.range)
    return open(placed, asked, among)
  }
  const goTo = (placed: Placed) => {
    scrollToFigure(document, placed.range)
    return withCard(placed, ({ spoken }) => {
      walked = placed
      sayAloud(document, strings.t('card.announce', { ...positionOf(shown(), placed), spoken }))
    })
  }
  const step = async (way: Way) => {
    const beside = besideOf(shown(), last, way)
    if (beside) await goTo(beside)
  }
  return { ...slot, open, show, goTo, step, walkedTo: () => walked }
}

/** Where the one card is that may be open. */
function createSlot(tint: Shown['tint']) {
  let card: OpenCard | undefined
  let awaited: Promise<unknown> | undefined
  const empty = () => {
    const closing = card
    card = undefined
    awaited = undefined
    closing?.close()
  }
  const close = () => {
    empty()
    tint()
  }
  return {
    close,
    /** Empties the slot for what is coming; nothing comes where it was closed, or kept for another, meanwhile. */
    async awaitNext<T>(coming: Promise<T>): Promise<T | undefined> {
      close()
      awaited = coming
      try {
        const come = await coming
        return awaited === coming ? come : undefined
      } finally {
        if (awaited === coming) awaited = undefined
      }
    },
    /** Put something in the place of what was open, or nothing. */
    fill(next: OpenCard | undefined) {
      empty()
      card = next
      if (!next) tint()
    },
    owns: (event: Event) => card?.owns(event) ?? false,
    isOpen: () => (card ?? awaited) !== undefined,
  }
}

interface Announcer {
  ariaNotify?(text: string): void
}

/** Through the browser itself where it can: a live region would be a node on the page. */
function sayAloud(document: Document & Announcer, text: string): void {
  document.ariaNotify?.(text)
}
