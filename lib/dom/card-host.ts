import type { Point } from './figure-geometry'
import type { Placement, Size } from './place-card'
import type { SeenWindow } from './seen-window'

/** The one node that we add to a page: where the card is drawn, out of the page's reach. */
export interface CardHost {
  /** Draw into this. */
  root: ShadowRoot
  /** Whether it was in the card that an event took place. */
  owns(event: Event): boolean
  hasFocus(): boolean
  /** The size of what is drawn, where nothing keeps it small; it is to be placed anew after that. */
  measure(): Size
  /** Moves the card: to a place in the window at this scroll, which scrolls with the page, or along the lower edge of what is seen. */
  place(placement: Placement, scroll: Point, seen: SeenWindow): void
  remove(): void
}

/**
 * Inner important rules win over the page's, whatever those are. As a popover the host lies in the top layer,
 * above every z-index and outside of every transform.
 */
const hostCss =
  ':host{all:initial!important;display:block!important;position:absolute!important;inset:auto!important;' +
  'color-scheme:light dark!important;visibility:visible!important;opacity:1!important;pointer-events:auto!important;z-index:2147483647!important;'

/** Events inside the card that the page's own shortcuts and menus should not take for theirs. */
const keptInside = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'mousedown',
  'click',
  'wheel',
  'copy',
] as const

/** Opens an empty card over the page, in the holder. `removed` is called when the page takes the node away. */
export function openCardHost(
  document: Document,
  css: string,
  removed: () => void,
  holder: Element = document.documentElement,
): CardHost {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement
  const root = host.attachShadow({ mode: 'closed' })
  const placing = new CSSStyleSheet()
  const unplace = () => placing.replaceSync(`${hostCss}left:0!important;top:0!important}`)
  unplace()
  root.adoptedStyleSheets = [sheetOf(css), placing, sheetOf('@media print{:host{display:none!important}}')]
  for (const type of keptInside) root.addEventListener(type, event => event.stopPropagation())

  host.setAttribute('popover', 'manual')
  holder.append(host)
  host.showPopover()
  const guard = new MutationObserver(() => {
    if (!host.isConnected) removed()
  })
  guard.observe(holder, { childList: true })
  return {
    root,
    owns: event => event.composedPath().includes(host),
    hasFocus: () => document.activeElement === host,
    measure() {
      unplace()
      const { width, height } = root.querySelector('.card')!.getBoundingClientRect()
      return { width, height }
    },
    place: (placement, scroll, seen) => placing.replaceSync(hostCss + positionOf(placement, scroll, seen)),
    remove: () => {
      guard.disconnect()
      host.remove()
    },
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** The card's own style keeps it to `--room`. */
function positionOf(placement: Placement, scroll: Point, seen: SeenWindow): string {
  const room = `--room:${placement.room}px!important}`
  if (placement.kind === 'sheet')
    return `position:fixed!important;${seen.isPinched ? edgeOf(seen) : 'inset:auto 0 0!important;'}${room}`
  const left = `left:${placement.left + scroll.x}px!important;`
  if (placement.kind === 'above')
    return `${left}top:${placement.bottom + scroll.y}px!important;transform:translateY(-100%)!important;${room}`
  return `${left}top:${placement.top + scroll.y}px!important;${room}`
}

/** The lower edge of what is seen while the page is pinched larger. */
const edgeOf = ({ left, right, bottom, shrink }: SeenWindow) =>
  `left:${left}px!important;top:${bottom}px!important;width:${(right - left) / shrink}px!important;` +
  `transform:scale(${shrink})translateY(-100%)!important;transform-origin:0 0!important;`
