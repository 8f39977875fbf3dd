import { type ComponentChild, render } from 'preact'
import type { FindingActions, HeadActions, Position } from '../../components/card/card-props'
import type { CardView } from '../../components/card/card-view'
import { DrawnCard } from '../../components/card/drawn-card'
import { ErrorCard } from '../../components/card/error-card'
import { HiddenNotice } from '../../components/card/hidden-notice'
import { LoadingCard } from '../../components/card/loading-card'
import type { Strings } from '../../components/strings'
import { focusBeside, goOnFrom, tabStops, wayOf } from '../../lib/dom/focus-beside'
import type { Notice } from './card-actions'
import { copyText } from './copy-text'
import { faultOf } from './fault-of'
import { type Form, type OpenOn, openBeside } from './open-beside'

/** What a card is opened on. */
export interface CardOn extends OpenOn {
  /** The figure as the page writes it. */
  quote: string
  position: Position
}

export interface OpenCard {
  owns(event: Event): boolean
  /** Whether something is unfolded over it. */
  isCovered(): boolean
  /** Whether a press elsewhere leaves it open. */
  stays?: boolean
  /** Takes the card off the page, and gives the focus back where it still has it. */
  close(): void
}

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
  return { ...openCard(document, on, drawn, () => {}, strings), stays: true }
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
  const focused = document.activeElement as Partial<HTMLOrSVGElement> | null
  const host = openBeside(document, on, drawn, removed, strings)
  host.root.addEventListener('keydown', event => leaveByTab(event as KeyboardEvent, host.root, on, removed))
  return {
    owns: host.owns,
    isCovered: () => host.root.querySelector('[aria-haspopup][aria-expanded=true]') !== null,
    close() {
      const hadFocus = host.hasFocus()
      render(null, host.root)
      host.remove()
      if (!hadFocus) return
      focused?.focus?.({ preventScroll: true })
      if (document.activeElement === document.body) goOnFrom(document, on.range)
    },
  }
}

/** The card stands at the page's end, and belongs to its figure: Tab past its last control goes on from there. */
function leaveByTab(event: KeyboardEvent, root: ShadowRoot, { range }: OpenOn, close: () => void): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return
  const way = wayOf(event)
  const stops = tabStops(root).filter(stop => stop.checkVisibility())
  const at = stops.indexOf(root.activeElement as HTMLElement)
  if (way === 'next' ? at < stops.length - 1 : at > 0) return
  if (focusBeside(range, way)) event.preventDefault()
  close()
}
