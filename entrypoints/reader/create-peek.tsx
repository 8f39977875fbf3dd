import { Peek } from '../../components/card/peek'
import type { Strings } from '../../components/strings'
import type { CardHost } from '../../lib/dom/card-host'
import type { Point } from '../../lib/dom/figure-geometry'
import { letGo } from '../../lib/platform/call'
import { openBeside } from './open-beside'
import type { Placed } from './read-findings'
import type { CardTeller } from './tell-card'

/** A first look at a card while the pointer rests on its figure: it can be hovered, dismissed, and stays meanwhile. */
export interface Peeking {
  /** The pointer has come to a figure. */
  over(placed: Placed, point: Point): void
  /** It has left the last one. */
  leave(): void
  close(): void
  isOpen(): boolean
}

/** Milliseconds that the pointer rests before a peek opens, and after which it closes when the pointer is gone. */
const rest = 400
const grace = 120

export function createPeek(document: Document, { tell, css }: CardTeller, strings: Strings): Peeking {
  let host: CardHost | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(timer)
    timer = undefined
    host?.remove()
    host = undefined
  }
  const leave = () => {
    clearTimeout(timer)
    timer = setTimeout(close, grace)
  }
  const open = async (placed: Placed, point: Point) => {
    const waiting = timer
    const view = await tell(placed.finding)
    if (timer !== waiting) return
    host = openBeside(
      document,
      { range: placed.range, asked: point, css: css() },
      () => <Peek view={view} />,
      close,
      strings,
    )
    host.root.addEventListener('pointerover', () => clearTimeout(timer))
    host.root.addEventListener('pointerout', leave)
  }
  return {
    over(placed, point) {
      close()
      timer = setTimeout(() => letGo(open(placed, point)), rest)
    },
    leave,
    close,
    isOpen: () => host !== undefined,
  }
}
