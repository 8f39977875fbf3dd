import { requestEverywhere, requestSite } from '../../lib/platform/access'
import { browser } from '../../lib/platform/browser'
import { letGo } from '../../lib/platform/call'
import { injectGate, injectReader } from '../../lib/platform/inject'
import { backgroundBy, pageIn } from '../../lib/platform/messages'
import { versionsOf } from '../../lib/platform/packs-state'
import { withSite, withSnooze } from '../../lib/platform/quiet-sites'
import { changeSettings } from '../../lib/platform/settings'
import type { Followed } from './use-followed'

/** What can be done from the popup with the page it is about. Requests for access come first in their click: browsers want it so. */
export function pageActions({ tab, host = '', page, packs, again }: Followed) {
  return {
    onSite: (on: boolean) => void changeSettings(browser, settings => withSite(settings, host, on)),
    // Of pages in private windows nothing is stored, so neither is where it should be quiet.
    onSnooze: tab.isPrivate
      ? undefined
      : () => void changeSettings(browser, settings => withSnooze(settings, host, versionsOf(packs))),
    onWake: () => void changeSettings(browser, settings => withSnooze(settings, host)),
    onSwitchOn: () => void changeSettings(browser, { on: true }),
    onAllowSite: () => void requestSite(browser, host),
    onAllowAll: () => void requestEverywhere(browser),
    onReadOnce: () => injectGate(browser, tab.id).then(again),
    onReadAnyway: () => injectReader(browser, tab.id).then(again),
    onReload: () => void browser.tabs.reload(tab.id),
    onRetry: () => letGo(backgroundBy(browser).mendPacks()),
    onCopyDetails: () => navigator.clipboard.writeText(detailsOf(page)),
    onJump(id: number) {
      letGo(pageIn(browser, tab.id).showFigure(id))
    },
  }
}

/** What a report of a fault needs: the version and how the page stood, nothing of what it says. */
function detailsOf(page: Followed['page']): string {
  const { version } = browser.runtime.getManifest()
  const details = 'details' in page ? page.details : ''
  return `Whence ${version}, ${page.state}: ${details}\n${navigator.userAgent}`
}
