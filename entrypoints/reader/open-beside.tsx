import { type ComponentChild, render } from 'preact'
import { type Strings, StringsContext } from '../../components/strings'
import { type CardHost, openCardHost } from '../../lib/dom/card-host'
import { geometryOf } from '../../lib/dom/figure-geometry'
import { listen } from '../../lib/dom/listen'
import { type Placement, placeCard } from '../../lib/dom/place-card'
import { holderIn } from '../../lib/dom/top-layer'
import { watchMoves } from '../../lib/dom/watch-moves'
import type { Asked } from './create-cards'
import { keepInSight } from './scroll-to-figure'

/** The figure that something is opened on, how it was asked for, and the style sheets to draw with. */
export interface OpenOn {
  range: Range
  asked?: Asked
  css: string
}

/** A card beside its line, or a sheet at the bottom edge. */
export type Form = 'card' | 'sheet'

/** Draws something over the page, by a figure's line. What cannot be drawn leaves nothing on the page. */
export function openBeside(
  document: Document,
  on: OpenOn,
  drawn: (form: Form) => ComponentChild,
  removed: () => void,
  strings: Strings,
): CardHost {
  const host = openCardHost(
    document,
    on.css,
    removed,
    holderIn(document, on.range.startContainer.parentElement),
  )
  const draw = (form: Form) =>
    render(<StringsContext.Provider value={strings}>{drawn(form)}</StringsContext.Provider>, host.root)
  try {
    const stop = keepBeside(document, host, on, draw)
    return {
      ...host,
      remove() {
        stop()
        host.remove()
      },
    }
  } catch (error) {
    host.remove()
    throw error
  }
}

/** Moves it with its line, and finds it another place where the window has another size, until the returned function is called. */
function keepBeside(
  document: Document,
  host: CardHost,
  { range, asked }: OpenOn,
  draw: (form: Form) => void,
): () => void {
  let stop = () => {}
  let wasSheet = false
  const place = () => {
    stop()
    const readTo = host.root.querySelector('.body')?.scrollTop ?? 0
    draw('card')
    const placement = placementOf(document, host, range, asked)
    const isSheet = placement.kind === 'sheet'
    if (isSheet) draw('sheet')
    const scroll = { x: scrollX, y: scrollY }
    host.place(placement, scroll)
    host.root.querySelector('.body')?.scrollTo(0, readTo)
    // Only once: where the bars of a small window come and go, it has another size with every scroll.
    if (isSheet && !wasSheet) keepInSight(document, range, innerHeight - placement.room)
    wasSheet = isSheet
    stop = watchMoves(document, range, moved =>
      host.place(placement, { x: scroll.x + moved.x, y: scroll.y + moved.y }),
    )
  }
  place()
  const unlisten = listen(document.defaultView!, 'resize', place)
  return () => {
    unlisten()
    stop()
  }
}

function placementOf(document: Document, host: CardHost, range: Range, asked?: Asked): Placement {
  return placeCard({
    ...geometryOf(range, asked === 'key' ? undefined : asked),
    card: host.measure(),
    window: { width: document.documentElement.clientWidth, height: innerHeight },
    direction: getComputedStyle(range.startContainer.parentElement!).direction === 'rtl' ? 'rtl' : 'ltr',
  })
}
