import type { Browser } from './browser'

type OwnPage = 'options' | 'welcome' | 'popup' | 'report'

/** Open one of our own pages in a new tab; `fragment` says where in it. */
export async function openPage({ runtime, tabs }: Browser, page: OwnPage, fragment = ''): Promise<void> {
  await tabs.create({ url: `${runtime.getURL(`${page}.html`)}${fragment && `#${fragment}`}` })
}

/** Open the list beside the page. Only from a click or a key, and before anything is awaited: browsers want it so. */
export async function openPanel(browser: Browser & WithSidePanel, tab: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ tabId: tab })
  return browser.sidebarAction?.open()
}

/** Chromium's own, which the types of the polyfill do not know. */
interface WithSidePanel {
  sidePanel?: { open(options: { tabId: number }): Promise<void> }
}
