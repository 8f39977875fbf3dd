import { letGo } from '../../lib/platform/call'
import { native } from '../../lib/platform/native'
import { changeSettings, type Settings, withHidden } from '../../lib/platform/settings'

/** Takes the line from under the figures of a claim. */
export interface Hiding {
  /** Hide a claim; answers how to show it again. */
  hide(claim: string, where: 'here' | 'everywhere'): () => void
}

interface Shows {
  settings(): Settings
  show(settings: Settings): void
}

/** Where a claim is hidden is a setting. Of a page in a private window it is not stored, and is forgotten with the page. */
export function createHiding(view: Shows, address: string, isPrivate: boolean): Hiding {
  const set = (claim: string, where: 'here' | 'everywhere', isHidden: boolean) => {
    const changed = withHidden(view.settings(), claim, isHidden, where === 'here' ? address : undefined)
    view.show(changed)
    if (where === 'everywhere' || !isPrivate)
      letGo(
        changeSettings(native, {
          hidden: changed.hidden,
          ...(!isPrivate && { hiddenHere: changed.hiddenHere }),
        }),
      )
  }
  return {
    hide(claim, where) {
      set(claim, where, true)
      return () => set(claim, where, false)
    },
  }
}
