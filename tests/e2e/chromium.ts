import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core'
import { requireBrowsers } from '../../scripts/find-browsers'
import { quietChromium } from '../../scripts/quiet-chromium'
import type { Driver, Start } from './driver'
import { until } from './until'

/** Quiet enough to count requests by. */
const flags = [...quietChromium, '--disable-default-apps', '--lang=en-GB']

export async function launchChromium({
  extension,
  proxy,
  headless = true,
  downloads,
}: Start): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowsers('chromium').chromium,
    headless,
    // Extensions are loaded over the pipe only.
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    args: proxy ? [...flags, `--proxy-server=${proxy}`] : flags,
  })
  const id = new URL((await workerOf(browser)).url()).host
  await browser.waitForTarget(target => target.url() === `chrome-extension://${id}/welcome.html`)
  return {
    browser,
    open: url => opened(browser, url),
    openOwn: path => opened(browser, `chrome-extension://${id}/${path}`),
    openPopup: over => openPopup(browser, id, over),
    consent: () => consent(browser, id),
    inCard,
    chooseInMenu: page => chooseInMenu(browser, page),
    killBackground: () => killBackground(browser),
    isAwake: async () => browser.targets().some(isBackground),
    reload: async () => {
      await browser.installExtension(extension)
    },
    complaints: () => complaints(browser, id),
    close: () => browser.close(),
  }
}

const workerOf = (browser: Browser) => browser.waitForTarget(isBackground)

const isBackground = (target: Target) =>
  target.type() === 'service_worker' && target.url().endsWith('background.js')

/** Again where something wakes it meanwhile. */
async function killBackground(browser: Browser): Promise<void> {
  await until('the background to be stopped', async () => {
    const target = browser.targets().find(isBackground)
    // The session with what is killed may end before it is taken leave of.
    await (await target?.worker())?.close().catch(() => {})
    return !browser.targets().some(isBackground)
  })
}

async function opened(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  return page
}

async function openPopup(browser: Browser, id: string, over: Page): Promise<Page> {
  await over.bringToFront()
  const extension = (await browser.extensions()).get(id)
  const appears = browser.waitForTarget(target => target.url() === `chrome-extension://${id}/popup.html`)
  await extension?.triggerAction(over)
  return (await appears).asPage()
}

/**
 * No driver reaches the menu itself, which is the system's: the background is told that the entry was chosen, as the
 * browser tells it, but for the access to the tab that a real choice grants.
 */
async function chooseInMenu(browser: Browser, page: Page): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()))
  const worker = await (await workerOf(browser)).worker()
  await worker?.evaluate(
    async (url, selectionText) => {
      const { chrome } = globalThis as unknown as { chrome: Menus }
      const tab = (await chrome.tabs.query({})).find(tab => tab.url === url)
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'selection', selectionText }, tab)
    },
    page.url(),
    selectionText,
  )
}

interface Menus {
  tabs: { query(by: object): Promise<{ url?: string }[]> }
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } }
}

/**
 * Grants the sites on the browser's own page of extensions; a request made by a click is then answered yes without asking.
 * From then on the browser keeps the extension's errors, which it does for developers alone.
 */
async function consent(browser: Browser, id: string): Promise<void> {
  const page = await opened(browser, 'chrome://extensions')
  await page.evaluate(async id => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Record<string, Private> }).chrome
    await developerPrivate?.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate?.addHostPermission(id, '*://*/*')
  }, id)
  await page.close()
}

/** The errors on the extension's card in the browser's own page of extensions. */
async function complaints(browser: Browser, id: string): Promise<string[]> {
  const page = await opened(browser, 'chrome://extensions')
  const messages = await page.evaluate(async id => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Record<string, Private> }).chrome
    const { runtimeErrors, manifestErrors } = await developerPrivate!.getExtensionInfo(id)
    return [...manifestErrors, ...runtimeErrors].map(({ message }) => message)
  }, id)
  await page.close()
  return messages
}

interface Private {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
  addHostPermission(id: string, pattern: string): Promise<void>
  getExtensionInfo(id: string): Promise<Record<'runtimeErrors' | 'manifestErrors', { message: string }[]>>
}

async function inCard<T>(page: Page, evaluate: (root: ShadowRoot) => T): Promise<T> {
  const session = await page.createCDPSession()
  try {
    const objectId = await closedRoot(session)
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${evaluate})(this) }`,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
    return result.value
  } finally {
    await session.detach()
  }
}

async function closedRoot(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.documentElement.lastElementChild',
  })
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    depth: 1,
    pierce: true,
  })
  const root = node.shadowRoots?.[0]
  if (!root) throw new Error('no card is open')
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
  return object.objectId!
}
