import type { HeadActions } from '../../components/card/card-props'
import type { Strings } from '../../components/strings'
import type { Point } from '../../lib/dom/figure-geometry'
import type { Way } from '../../lib/engine/types'
import { letGo } from '../../lib/platform/call'
import type { ActionsOn, Notice } from './card-actions'
import { createSlot, type Slot } from './create-slot'
import { createVoice, type Voice } from './create-voice'
import { openFailed, openFinding, openNotice, openWaiting } from './open-card'
import type { Placed } from './read-findings'
import { scrollToFigure } from './scroll-to-figure'
import type { CardTeller } from './tell-card'
import { besideOf, positionOf } from './walk-figures'

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
  /** Close what is open and say nothing more. */
  stop(): void
  /** Whether an event came from the open card. */
  owns(event: Event): boolean
  /** Whether something is unfolded over the card, as a menu. */
  isCovered(): boolean
  /** A press somewhere: elsewhere, it closes the card. */
  press(event: Event): void
  /** Whether a card is open or about to be. */
  isOpen(): boolean
  /** The figure that was walked to and not yet opened. */
  walkedTo(): Placed | undefined
}

interface Shown {
  shown(): Placed[]
  tint(placed?: Placed): void
  /** Closes whatever else lies over the page, and answers whether a card may be opened at all. */
  makeRoom(): boolean
}

/** The figure last shown, and whether it was walked to and not yet opened. */
interface At {
  last?: Placed
  walked?: Placed
}

export function createCards(
  document: Document,
  view: Shown,
  { tell, css }: CardTeller,
  actionsOn: ActionsOn,
  strings: Strings,
): Cards {
  const { shown, tint } = view
  const slot = createSlot(tint)
  const voice = createVoice(document)
  const at: At = {}

  const open = async (placed: Placed, asked?: Asked, among = shown) => {
    if (!view.makeRoom()) return
    Object.assign(at, { last: placed, walked: undefined })
    const position = positionOf(among(), placed)
    const on = () => ({ range: placed.range, asked, css: css(), quote: placed.finding.quote, position })
    const show = (beside: Placed, by?: Asked) => letGo(showAmong(among, beside, by))
    const steps = { onClose: slot.close, ...stepsBeside(placed, among, show) }
    const coming = slot.awaitNext(tell(placed.finding), () => openWaiting(document, on(), steps, strings))
    tint(placed)
    const outcome = await coming
    if (!outcome) return
    if ('failed' in outcome) {
      const again = { ...steps, onRetry: () => letGo(open(placed, asked, among)) }
      return slot.fill(() => openFailed(document, on(), outcome.failed, again, strings))
    }
    const giveWay = (notice?: Notice) =>
      slot.fill(notice && (() => openNotice(document, on(), notice, strings)))
    const actions = { ...steps, ...actionsOn(placed, outcome.come, giveWay) }
    slot.fill(() => openFinding(document, on(), outcome.come, actions, strings))
  }
  const showAmong = (among: () => Placed[], placed: Placed, asked?: Asked) => {
    scrollToFigure(document, placed.range)
    return open(placed, asked, among)
  }
  return {
    ...slot,
    ...createWalk(document, view, tell, { slot, voice }, at, strings),
    open,
    show: (placed, asked) => showAmong(shown, placed, asked),
    walkedTo: () => at.walked,
    stop() {
      slot.close()
      voice.hush()
    },
  }
}

/** Going from figure to figure without opening their cards: each is scrolled to, tinted and said aloud. */
function createWalk(
  document: Document,
  { shown, tint, makeRoom }: Shown,
  tell: CardTeller['tell'],
  { slot, voice }: { slot: Slot; voice: Voice },
  at: At,
  strings: Strings,
): Pick<Cards, 'goTo' | 'step'> {
  const goTo = async (placed: Placed) => {
    if (!makeRoom()) return
    Object.assign(at, { last: placed, walked: undefined })
    scrollToFigure(document, placed.range)
    const outcome = await slot.awaitNext(tell(placed.finding))
    if (!outcome) return
    at.walked = placed
    tint(placed)
    const spoken = 'come' in outcome ? outcome.come.spoken : placed.finding.quote
    voice.say(strings.t('card.announce', { ...positionOf(shown(), placed), spoken }))
  }
  return {
    goTo,
    async step(way) {
      const beside = besideOf(shown(), at.last, way)
      if (beside) await goTo(beside)
    },
  }
}

/** What the steps on a figure's card lead to. */
function stepsBeside(
  placed: Placed,
  among: () => Placed[],
  show: (beside: Placed, asked?: Asked) => void,
): Pick<HeadActions, 'onNext' | 'onPrevious'> {
  const step = (way: Way) => (isByKey: boolean) => {
    const beside = besideOf(among(), placed, way)
    if (beside) show(beside, isByKey ? 'key' : undefined)
  }
  return { onNext: step('next'), onPrevious: step('previous') }
}
