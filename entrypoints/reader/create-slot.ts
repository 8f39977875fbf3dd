import type { OpenCard } from './open-card'

/** What came of waiting: what was awaited, or why it did not come. */
export type Outcome<T> = { come: T } | { failed: unknown }

/** Where the one card is that may be open. */
export interface Slot {
  close(): void
  /**
   * Empties the slot for what is coming, and puts there what `meanwhile` makes while it is long in coming. Nothing
   * comes of it where the slot was closed, or kept for another, meanwhile.
   */
  awaitNext<T>(coming: Promise<T>, meanwhile?: () => OpenCard): Promise<Outcome<T> | undefined>
  /** Put what `open` opens in the place of what was open, or nothing. */
  fill(open?: () => OpenCard): void
  owns(event: Event): boolean
  /** Whether something is unfolded over the card. */
  isCovered(): boolean
  /** A press somewhere: elsewhere, it closes what does not stay. */
  press(event: Event): void
  /** Whether a card is open or about to be. */
  isOpen(): boolean
}

/** Milliseconds after which it shows that a card was asked for: sooner, what comes at once would flicker. */
const patience = 150

/** `emptied` is called whenever nothing is open any more. */
export function createSlot(emptied: () => void): Slot {
  let card: OpenCard | undefined
  let awaited: Promise<unknown> | undefined
  /** What was open gives the focus back before what comes takes it. */
  const put = (open?: () => OpenCard) => {
    const closing = card
    card = undefined
    closing?.close()
    card = open?.()
  }
  const fill = (open?: () => OpenCard) => {
    awaited = undefined
    put(open)
    if (!open) emptied()
  }
  const owns = (event: Event) => card?.owns(event) ?? false
  return {
    fill,
    close: () => fill(),
    async awaitNext(coming, meanwhile) {
      fill()
      awaited = coming
      const timer = meanwhile && setTimeout(() => awaited === coming && put(meanwhile), patience)
      const outcome = await coming.then(
        come => ({ come }),
        failed => ({ failed }),
      )
      clearTimeout(timer)
      if (awaited !== coming) return undefined
      awaited = undefined
      return outcome
    },
    owns,
    isCovered: () => card?.isCovered() ?? false,
    press: event => {
      if (!card?.stays && !owns(event)) fill()
    },
    isOpen: () => (card ?? awaited) !== undefined,
  }
}
