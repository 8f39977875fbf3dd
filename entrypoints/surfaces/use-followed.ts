import { useEffect, useState } from 'preact/hooks'
import type { PopupPage } from '../../components/popup/popup-props'
import { type Access, isCovered } from '../../lib/platform/access'
import { browser } from '../../lib/platform/browser'
import { injectGate } from '../../lib/platform/inject'
import type { PacksState } from '../../lib/platform/packs-state'
import type { Settings } from '../../lib/platform/settings'
import { hostOf, popupPageOf } from './popup-page'
import { usePacksAtLast } from './use-packs-at-last'
import { type Said, usePageState } from './use-page-state'
import { useAccess, useSettings } from './use-state-of-things'
import { type Tab, useTab } from './use-tab'

/** A tab as a surface shows it. */
export interface Followed {
  tab: Tab
  host?: string
  page: PopupPage
  said: Said
  settings: Settings
  packs: PacksState
  /** Listen to the page anew, as after a script was put there. */
  again(): void
}

/** Follow the tab that a surface is about. `isClicked`: opened by a click on the toolbar, which lets one page be read. */
export function useFollowed(isClicked: boolean): Followed | undefined {
  const tab = useTab()
  const settings = useSettings()
  const packs = usePacksAtLast()
  const access = useAccess()
  const [said, again] = usePageState(tab?.id, tab?.url)
  const isAllowed = access !== undefined && mayRead(access, isClicked, tab?.url)
  const wasLetIn = useGate(said === 'silent' && isAllowed ? tab : undefined, again)
  if (!tab || !settings || !packs || !access) return undefined
  const standing = { packs, settings, said, url: tab.url, title: tab.title, wasLetIn, isClicked, isAllowed }
  return { tab, host: hostOf(tab.url), page: popupPageOf(standing), said, settings, packs, again }
}

/** Without sites of their own, readers want what they click on read; with some, the others only when they say so. */
function mayRead(access: Access, isClicked: boolean, url: string | undefined): boolean {
  if (url && !hostOf(url)) return false
  if (access.mode === 'click') return isClicked
  // What the browser hides from whoever may see every site is none of them; Firefox notes each script sent there.
  return url !== undefined && (access.mode === 'all' || isCovered(url, access.origins))
}

/** How often, and after how many milliseconds each, a page that let the gate in is listened to again before it counts as mute. */
const patience = 3
const pace = 700

interface Tried {
  page: string
  wasLetIn: boolean
  /** How often it was listened to since. */
  turns: number
}

/**
 * Put the gate once on a page that nobody answers from; whether the browser let it, once that is known. A page that
 * loads is tried too, as one that waits for a picture may do so for long, and once more when it is there: what was
 * tried may have been the page before it.
 */
function useGate(silent: Tab | undefined, again: () => void): boolean | undefined {
  const [tried, setTried] = useState<Tried>()
  const page = silent && `${silent.id} ${silent.url} ${silent.isLoading}`
  useEffect(() => {
    if (!silent || !page) return undefined
    if (tried?.page !== page) {
      // A page that still loads answers late: by then another may be followed.
      let isStale = false
      injectGate(browser, silent.id).then(wasLetIn => {
        if (isStale) return
        setTried({ page, wasLetIn, turns: 0 })
        if (wasLetIn) again()
      })
      return () => {
        isStale = true
      }
    }
    if (!isAwaited(tried)) return undefined
    const timer = setTimeout(() => {
      setTried({ ...tried, turns: tried.turns + 1 })
      again()
    }, pace)
    return () => clearTimeout(timer)
  }, [page])
  if (!tried || tried.page !== page || silent?.isLoading || isAwaited(tried)) return undefined
  return tried.wasLetIn
}

/** What was put on a page may need a moment until it answers. */
const isAwaited = ({ wasLetIn, turns }: Tried) => wasLetIn && turns < patience
