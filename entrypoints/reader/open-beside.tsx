import { type ComponentChild, render } from 'preact'
import { type Strings, StringsContext } from '../../components/strings'
import { type CardHost, openCardHost } from '../../lib/dom/card-host'
import { geometryOf } from '../../lib/dom/figure-geometry'
import { listen } from '../../lib/dom/listen'
import { type Placement, placeCard, type Rect } from '../../lib/dom/place-card'
import { type SeenWindow, seenWindow } from '../../lib/dom/seen-window'
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
  const holderNow = () => holderIn(document, on.range.startContainer.parentElement)
  const holder = holderNow()
  const host = openCardHost(document, on.css, removed, holder)
  const draw = (form: Form) =>
    render(<StringsContext.Provider value={strings}>{drawn(form)}</StringsContext.Provider>, host.root)
  try {
    const stop = keepBeside(document, host, on, draw)
    // Where the article fills the screen from then on, or no more, it would lie under it.
    const unlisten = listen(document, 'fullscreenchange', () => holderNow() !== holder && removed())
    return {
      ...host,
      remove() {
        stop()
        unlisten()
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
  let wasPinched = false
  const place = () => {
    stop()
    const readTo = host.root.querySelector('.body')?.scrollTop ?? 0
    draw('card')
    const seen = seenWindow(document)
    const placement = placementOf(host, range, seen, asked)
    const isSheet = placement.kind === 'sheet'
    if (isSheet) draw('sheet')
    const scroll = { x: scrollX + seen.left, y: scrollY + seen.top }
    wasPinched = seen.isPinched
    host.place(placement, scroll, seen)
    host.root.querySelector('.body')?.scrollTo(0, readTo)
    // Only once: where the bars of a small window come and go, it has another size with every scroll.
    if (isSheet && !wasSheet) keepInSight(document, range, seen.bottom - placement.room * seen.shrink)
    wasSheet = isSheet
    stop = watchMoves(document, range, moved =>
      host.place(placement, { x: scroll.x + moved.x, y: scroll.y + moved.y }, seen),
    )
  }
  place()
  const { defaultView: window } = document
  const unlisten = [
    listen(window!, 'resize', place),
    // While it is pinched the reader of the news looks closer at what is there.
    listen(window!.visualViewport!, 'resize', () => wasPinched && !seenWindow(document).isPinched && place()),
  ]
  return () => {
    for (const each of unlisten) each()
    stop()
  }
}

function placementOf(host: CardHost, range: Range, seen: SeenWindow, asked?: Asked): Placement {
  const { figure, column } = geometryOf(range, asked === 'key' ? undefined : asked)
  return placeCard({
    figure: fromCorner(figure, seen),
    column: fromCorner(column, seen),
    card: host.measure(),
    window: { width: (seen.right - seen.left) / seen.shrink, height: (seen.bottom - seen.top) / seen.shrink },
    direction: getComputedStyle(range.startContainer.parentElement!).direction === 'rtl' ? 'rtl' : 'ltr',
  })
}

const fromCorner = ({ left, top, right, bottom }: Rect, seen: Rect): Rect => ({
  left: left - seen.left,
  top: top - seen.top,
  right: right - seen.left,
  bottom: bottom - seen.top,
})
