import { SidePanel } from '../../components/sidepanel/side-panel'
import { browser } from '../../lib/platform/browser'
import { letGo } from '../../lib/platform/call'
import { pageIn } from '../../lib/platform/messages'
import { openPage } from '../../lib/platform/open-page'
import { useFollowed } from '../surfaces/use-followed'

/** The list beside the page, following the window's active tab. */
export function PanelSurface() {
  const followed = useFollowed(false)
  if (!followed) return null
  const { tab, host, page, said, settings } = followed
  const scripts = pageIn(browser, tab.id)
  return (
    <SidePanel
      page={page}
      host={host}
      shown={settings.shown}
      current={said && said !== 'silent' && said.state === 'read' ? said.current : undefined}
      onJump={id => letGo(scripts.goToFigure(id))}
      onShowCard={id => letGo(scripts.showFigure(id))}
      onSettings={() => openPage(browser, 'options')}
    />
  )
}
