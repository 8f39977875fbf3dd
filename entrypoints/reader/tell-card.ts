import type { CardView } from '../../components/card/card-view'
import type { Finding } from '../../lib/engine/types'
import type { Background } from '../../lib/platform/messages'
import { today } from '../surfaces/today'

/** Says findings as their cards, and how cards look: asked of the background, so that no page carries the words. */
export interface CardTeller {
  /** Rejects where the background does not answer. */
  tell(finding: Finding): Promise<CardView>
  /** The style sheet of cards: a plain one until the background has told the other. */
  css(): string
  /** Ask for the looks, so that they are there when the next card is opened: at first, and when they may be others. */
  prepare(): Promise<void>
}

/** Enough to read by where nobody tells how cards look. */
const plainCss =
  '.card{box-sizing:border-box;width:400px;max-width:100%;padding:16px;border:1px solid;background:Canvas;' +
  'color:CanvasText;color-scheme:light dark;font:14px/20px sans-serif}.hidden{display:none}'

export function createCardTeller(background: Pick<Background, 'viewCard' | 'cardStyle'>): CardTeller {
  let css = ''
  const prepare = async () => {
    css = await background.cardStyle()
  }
  const ask = async (finding: Finding) => {
    const told = background.viewCard(finding, today()) as Promise<CardView>
    const [view] = await Promise.all([told, css || prepare()])
    return view
  }
  return {
    // A background that is stopped in the middle of an answer starts anew when it is asked once more.
    tell: finding => ask(finding).catch(() => ask(finding)),
    css: () => css || plainCss,
    prepare,
  }
}
