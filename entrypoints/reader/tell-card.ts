import type { CardView } from '../../components/card/card-view'
import type { Finding } from '../../lib/engine/types'
import type { Background } from '../../lib/platform/messages'
import { today } from '../surfaces/today'

/** Says a finding as its card, and how cards look. Rejects where the background does not answer. */
export type TellCard = (finding: Finding) => Promise<{ view: CardView; css: string }>

/** Asked of the background, so that no page pays for words and looks before a card is opened; the looks are asked once. */
export function createTellCard(background: Pick<Background, 'viewCard' | 'cardStyle'>): TellCard {
  let css = ''
  const ask = (finding: Finding) =>
    Promise.all([background.viewCard(finding, today()) as Promise<CardView>, css || background.cardStyle()])
  return async finding => {
    // A background that is stopped in the middle of an answer starts anew when it is asked once more.
    const [view, style] = await ask(finding).catch(() => ask(finding))
    css = style
    return { view, css }
  }
}
