import type { Listed } from '../../components/list/listed'
import { SidePanel } from '../../components/sidepanel/side-panel'
import { joinCitations } from '../../lib/engine/cite/join-citations'
import { isStyleId } from '../../lib/engine/cite/style-names'
import { browser } from '../../lib/platform/browser'
import { letGo } from '../../lib/platform/call'
import { backgroundBy, pageIn } from '../../lib/platform/messages'
import { openPage } from '../../lib/platform/open-page'
import { today } from '../surfaces/today'
import { useExport } from '../surfaces/use-export'
import { useFollowed } from '../surfaces/use-followed'

/** The list beside the page, following the window's active tab. */
export function PanelSurface() {
  const followed = useFollowed(false)
  const exporting = useExport(followed?.tab.id)
  if (!followed) return null
  const { tab, host, page, said, settings } = followed
  const scripts = pageIn(browser, tab.id)
  return (
    <SidePanel
      {...exporting}
      page={page}
      host={host}
      shown={settings.shown}
      current={said && said !== 'silent' && said.state === 'read' ? said.current : undefined}
      onJump={id => letGo(scripts.goToFigure(id))}
      onShowCard={id => letGo(scripts.showFigure(id))}
      onCopyCitation={figure => copyCitations([figure], settings.citationStyle)}
      onCopyAll={() => copyCitations(page.state === 'figures' ? page.figures : [], settings.citationStyle)}
      onSettings={() => openPage(browser, 'options')}
    />
  )
}

/** The origins of figures in a citation style, each once. */
async function copyCitations(figures: Listed[], style: string): Promise<void> {
  if (!isStyleId(style)) return
  const background = backgroundBy(browser)
  const cited = await Promise.all(figures.map(({ finding }) => background.cite(finding, style, today())))
  await navigator.clipboard.writeText(joinCitations(cited.filter(Boolean), style))
}
