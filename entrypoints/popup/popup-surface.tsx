import { Popup } from '../../components/popup/popup'
import { browser } from '../../lib/platform/browser'
import { openClaim, openPage, openPanel } from '../../lib/platform/open-page'
import { pageActions } from '../surfaces/page-actions'
import { useExport } from '../surfaces/use-export'
import { useFactCheck } from '../surfaces/use-fact-check'
import { type Followed, useFollowed } from '../surfaces/use-followed'
import { useSearch } from '../surfaces/use-search'

/** The popup over the tab that was clicked. */
export function PopupSurface() {
  const followed = useFollowed(true)
  const search = useSearch()
  const exporting = useExport(followed?.tab.id)
  const reviews = useFactCheck(followed && isLookedAt(followed) ? followed.tab : undefined)
  if (!followed) return null
  const { tab, host, page, settings, packs } = followed
  const actions = pageActions(followed)
  return (
    <Popup
      {...actions}
      {...search}
      {...exporting}
      reviews={reviews}
      page={page}
      host={maySwitch(followed) ? host : undefined}
      siteOn={page.state !== 'site-off'}
      shown={settings.shown}
      claims={packs.state === 'ready' ? packs.packs.reduce((sum, pack) => sum + pack.claims, 0) : 0}
      onJump={id => {
        actions.onJump(id)
        window.close()
      }}
      onSettings={() => openPage(browser, 'options')}
      onOpenClaim={claim => openClaim(browser, claim, tab.isPrivate)}
      onLibrary={() => openPage(browser, 'options', 'library')}
      onSidePanel={() => openPanel(browser, tab.id)}
    />
  )
}

/** To switch a site off would store its name, which is not done from a private window; there it can be switched on again. */
const maySwitch = ({ tab, page }: Followed) =>
  !tab.isPrivate || page.state === 'site-off' || page.state === 'no-access'

/** Only a page that a script of ours has seen already is asked what it declares of itself: none that is to be left alone. */
const isLookedAt = ({ page }: Followed) =>
  ['figures', 'nothing', 'no-article', 'off-topic', 'other-language'].includes(page.state)
