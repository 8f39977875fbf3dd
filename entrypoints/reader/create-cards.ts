import type { CardView } from '../../components/card/card-view'
import type { Strings } from '../../components/strings'
import type { Point } from '../../lib/dom/figure-geometry'
import type { Finding } from '../../lib/engine/types'
import { letGo } from '../../lib/platform/call'
import { type OpenCard, openCard } from './open-card'
import type { Placed } from './read-findings'
import { scrollToFigure } from './scroll-to-figure'

/** Opens the cards of a page's findings, one at a time, and walks from one to the next. */
export interface Cards {
  open(placed: Placed, point?: Point): Promise<void>
  /** Scroll to a figure and open its card. */
  show(placed: Placed): Promise<void>
  /** Scroll to a figure and tint it; Enter then opens its card. */
  goTo(placed: Placed): Promise<void>
  /** Go to the figure after, or before, the one last shown. */
  step(way: 'next' | 'previous'): Promise<void>
  close(): void
  /** Whether an event came from the open card. */
  owns(event: Event): boolean
  isOpen(): boolean
  /** The figure that was walked to and not yet opened. */
  walkedTo(): Placed | undefined
}

/** Says a finding as its card; asked of the background, so that no page pays for the words. */
export type ViewCard = (finding: Finding) => Promise<CardView>

interface Shown {
  shown(): Placed[]
  tint(placed?: Placed): void
}

export function createCards(
  document: Document,
  { shown, tint }: Shown,
  view: ViewCard,
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
  const withView = async (placed: Placed, act: (view: CardView) => void) => {
    close()
    last = placed
    walked = undefined
    const said = await view(placed.finding)
    if (last !== placed) return
    tint(placed)
    act(said)
  }
  const open = (placed: Placed, point?: Point) =>
    withView(placed, view => {
      const on = { view, range: placed.range, position: positionOf(shown(), placed), point }
      const actions = {
        onClose: close,
        onNext: () => showBeside('next'),
        onPrevious: () => showBeside('previous'),
      }
      card = openCard(document, on, actions, strings)
    })
  const show = (placed: Placed) => {
    scrollToFigure(document, placed.range)
    return open(placed)
  }
  const goTo = (placed: Placed) => {
    scrollToFigure(document, placed.range)
    return withView(placed, ({ spoken }) => {
      walked = placed
      sayAloud(document, strings.t('card.announce', { ...positionOf(shown(), placed), spoken }))
    })
  }
  const showBeside = (way: 'next' | 'previous') => letGo(besideOf(shown(), last, way, show))
  const step = (way: 'next' | 'previous') => besideOf(shown(), last, way, goTo)
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

/** Act on the figure after or before one, round and round; from nowhere, on the first or the last. */
async function besideOf(
  shown: Placed[],
  from: Placed | undefined,
  way: 'next' | 'previous',
  act: (placed: Placed) => Promise<void>,
): Promise<void> {
  const at = shown.findIndex(({ id }) => id === from?.id)
  const beside = way === 'next' ? shown[(at + 1) % shown.length] : shown.at(at <= 0 ? -1 : at - 1)
  if (beside) await act(beside)
}

interface Announcer {
  ariaNotify?(text: string): void
}

/** Through the browser itself where it can: a live region would be a node on the page. */
function sayAloud(document: Document & Announcer, text: string): void {
  document.ariaNotify?.(text)
}
