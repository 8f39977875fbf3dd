import { letGo } from '../../lib/platform/call'
import { withHidden } from '../../lib/platform/hidden-claims'
import type { Background } from '../../lib/platform/messages'
import type { View } from './create-view'

/** Takes the line from under the figures of a claim. */
export interface Hiding {
  /** Hide a claim; answers how to show it again. */
  hide(claim: string, where: 'here' | 'everywhere'): () => void
}

/**
 * Where a claim is hidden is a setting, and the background writes it: two pages may hide at once, and this one may be
 * closed at once. Of a page in a private window it is not stored, and is forgotten with the page.
 */
export function createHiding(
  view: Pick<View, 'settings' | 'show' | 'hideForNow'>,
  background: Pick<Background, 'hideClaim'>,
  address: string,
  isPrivate: boolean,
): Hiding {
  const set = (claim: string, where: 'here' | 'everywhere', isHidden: boolean) => {
    if (where === 'here' && isPrivate) return view.hideForNow(claim, isHidden)
    const at = where === 'here' ? address : null
    view.show(withHidden(view.settings(), claim, isHidden, at))
    letGo(background.hideClaim(claim, isHidden, at))
  }
  return {
    hide(claim, where) {
      set(claim, where, true)
      return () => set(claim, where, false)
    },
  }
}
