import type { Cards } from './create-cards'
import type { Peeking } from './create-peek'
import type { Placed } from './read-findings'

const editable = 'input, textarea, select, button, a[href], [contenteditable]'

/** Escape and a press elsewhere close the card; Enter opens the one that was walked to. Until the returned function is called. */
export function watchKeys(
  window: Window,
  cards: Cards,
  peek: Peeking,
  open: (placed: Placed) => void,
): () => void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  const keydown = (event: KeyboardEvent) => {
    // What lies over the card closes before it, and by itself.
    if (!event.isTrusted || (cards.owns(event) && cards.isCovered())) return
    const walkedTo = cards.walkedTo()
    if (event.key === 'Escape' && cards.isOpen()) cards.close()
    else if (event.key === 'Escape' && peek.isOpen()) peek.close()
    else if (event.key === 'Enter' && walkedTo && !cards.isOpen() && !isEditing(event)) open(walkedTo)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', keydown, options)
  window.addEventListener('pointerdown', cards.press, options)
  return () => stop.abort()
}

/** A key on a control or in a field is the page's. */
const isEditing = ({ target }: Event) => target instanceof Element && target.closest(editable) !== null
