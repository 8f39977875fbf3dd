import { letGo } from '../../lib/platform/call'
import { native } from '../../lib/platform/native'
import { changeSettings, withHidden } from '../../lib/platform/settings'
import type { View } from './create-view'

/** Takes the line from under the figures of a claim. */
export interface Hiding {
  /** Hide a claim; answers how to show it again. */
  hide(claim: string, where: 'here' | 'everywhere'): () => void
}

/** Where a claim is hidden is a setting. Of a page in a private window it is not stored, and is forgotten with the page. */
export function createHiding(
  view: Pick<View, 'settings' | 'show' | 'hideForNow'>,
  address: string,
  isPrivate: boolean,
): Hiding {
  const set = (claim: string, where: 'here' | 'everywhere', isHidden: boolean) => {
    if (where === 'here' && isPrivate) return view.hideForNow(claim, isHidden)
    const changed = withHidden(view.settings(), claim, isHidden, where === 'here' ? address : undefined)
    view.show(changed)
    const { hidden, hiddenHere } = changed
    letGo(changeSettings(native, where === 'here' ? { hiddenHere } : { hidden }))
  }
  return {
    hide(claim, where) {
      set(claim, where, true)
      return () => set(claim, where, false)
    },
  }
}
