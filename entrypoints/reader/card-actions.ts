import type { FindingActions } from '../../components/card/card-props'
import type { CardView } from '../../components/card/card-view'
import { citationStyles } from '../../lib/engine/cite/style-names'
import { letGo } from '../../lib/platform/call'
import type { Background } from '../../lib/platform/messages'
import type { Settings } from '../../lib/platform/settings'
import { today } from '../surfaces/today'
import { copyText } from './copy-text'
import type { Hiding } from './hide-claims'
import type { Placed } from './read-findings'

/** What takes a card's place: that its claim is hidden, and the way back. */
export interface Notice {
  quote: string
  what: string
  where: 'here' | 'everywhere'
  onUndo(): void
}

export type CardActions = FindingActions & {
  citationStyle: string
  citationStyles: { id: string; name: string }[]
}

/** What can be done with a finding whose card is open; `giveWay` puts a notice in the card's place. */
export type ActionsOn = (placed: Placed, view: CardView, giveWay: (notice?: Notice) => void) => CardActions

export function createActions(
  document: Document,
  background: Background,
  settings: () => Settings,
  hiding: Hiding,
): ActionsOn {
  return ({ finding }, { claim, label = '', origin, quote }, giveWay) => ({
    citationStyles,
    citationStyle: settings().citationStyle,
    onChooseStyle: style => letGo(background.chooseCitationStyle(style)),
    onCopyCitation:
      origin && (async style => copyText(document, await background.cite(finding, style, today()))),
    onCopyReport: async () => copyText(document, await background.report(finding)),
    onOpenLibrary: id => letGo(background.openLibrary(id)),
    onAddSource: () => letGo(background.openOwn(finding, document.documentElement.lang)),
    onSearchPacks: () => letGo(background.openSearch(quote)),
    onHide(where) {
      if (!claim) return
      const onUndo = hiding.hide(claim, where)
      const undo = () => {
        onUndo()
        giveWay()
      }
      giveWay({ quote, what: label, where, onUndo: undo })
    },
  })
}
