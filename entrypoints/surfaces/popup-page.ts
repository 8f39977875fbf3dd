import type { PopupPage } from '../../components/popup/popup-props'
import type { Cause } from '../../lib/engine/types'
import type { PageState } from '../../lib/platform/follow'
import { type PacksState, versionsOf } from '../../lib/platform/packs-state'
import type { Settings } from '../../lib/platform/settings'
import { withSentence } from './sentence-around'
import type { Said } from './use-page-state'

/** All that decides what a surface says of a page. */
export interface Standing {
  packs: PacksState
  settings: Settings
  said: Said
  /** Of the tab, as far as the browser shows it. */
  url?: string
  title?: string
  /** Whether a script of ours could be put on the page, once that was tried. */
  wasLetIn?: boolean
  /** Opened by a click on the toolbar, which lets us see and read any page that the browser lets anybody read. */
  isClicked: boolean
  /** Whether the reader of the news allows this page to be read without being asked. */
  isAllowed: boolean
}

/** What the popup and the side panel say of a page, the widest reason first. */
export function popupPageOf(standing: Standing): PopupPage {
  const { packs, settings, said, title = '' } = standing
  if (packs.state === 'broken') return brokenBy(packs)
  if (!settings.on) return { state: 'all-off' }
  const host = hostOf(standing.url)
  if (host && settings.quietSites.includes(host)) return { state: 'site-off' }
  const pack = packs.packs[0]
  if (host && pack && settings.snoozed[host] === versionsOf(packs)) return { state: 'snoozed', title, pack }
  if (said === undefined) return { state: 'loading' }
  if (said === 'silent') return silentPage(standing)
  return pageAsSaid(said, packs)
}

function silentPage({ url, title = '', isAllowed, isClicked, wasLetIn }: Standing): PopupPage {
  const isClosed = url ? !/^https?:/.test(url) : isClicked
  if (isClosed) return { state: 'closed' }
  if (!isAllowed) return { state: 'no-access' }
  if (wasLetIn === undefined) return { state: 'loading' }
  if (wasLetIn) return { state: 'no-answer', title }
  return { state: isClicked ? 'closed' : 'no-access' }
}

function pageAsSaid(said: PageState, packs: PacksState & { state: 'ready' }): PopupPage {
  const { title } = said
  switch (said.state) {
    case 'reading':
      return { state: 'loading' }
    case 'failed':
      return brokenBy(said)
    case 'read':
      if (said.figures.length === 0) return { state: 'nothing', title }
      return { state: 'figures', title, figures: said.figures.map(withSentence) }
    case 'left':
      if (said.because === 'no-web') return { state: 'closed' }
      if (said.because === 'no-article') return { state: 'no-article', title }
      if (said.because === 'other-language') return { state: 'other-language', title }
      if (said.because === 'quiet' || said.because === 'no-packs') return { state: 'loading' }
      return { state: 'off-topic', title, topics: packs.packs.map(pack => pack.title) }
  }
}

const brokenBy = ({ cause, problem }: { cause: Cause; problem: string }): PopupPage => ({
  state: 'broken-packs',
  cause,
  details: problem,
})

/** The host of a page of the web; none of the browser's own pages. */
export function hostOf(url = ''): string | undefined {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : undefined
}
