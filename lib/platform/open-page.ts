import type { Browser } from './browser'
import { handOver } from './hand-over'

type OwnPage = 'options' | 'welcome' | 'popup' | 'report'

/** Open one of our own pages in a new tab; `fragment` says where in it, and `handed` what is not to stand in its address. */
export async function openPage(
  browser: Browser,
  page: OwnPage,
  fragment = '',
  handed?: Record<string, string>,
): Promise<void> {
  const whole = handed ? `${fragment}&${await handOver(browser, handed)}` : fragment
  await browser.tabs.create({ url: `${browser.runtime.getURL(`${page}.html`)}${whole && `#${whole}`}` })
}

/** Open the library's page of a claim; of one that stands on a page in a private window without a trace in its address. */
export const openClaim = (browser: Browser, claim: string, isPrivate = false): Promise<void> =>
  isPrivate
    ? openPage(browser, 'options', 'claim', { claim })
    : openPage(browser, 'options', new URLSearchParams({ claim }).toString())

/** Open the list beside the page. Only from a click or a key, and before anything is awaited: browsers want it so. */
export async function openPanel(browser: Browser & WithSidePanel, tab: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ tabId: tab })
  return browser.sidebarAction?.open()
}

/** Chromium's own, which the types of the polyfill do not know. */
interface WithSidePanel {
  sidePanel?: { open(options: { tabId: number }): Promise<void> }
}
