import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { requireBrowsers } from '../../scripts/find-browsers'
import { contextOf, resultOf, send } from './bidi'
import type { Driver, Start } from './driver'
import { frontWindow, id, inBrowser } from './in-browser'
import { until } from './until'

/** Fixed, so that the addresses of the extension's own pages are known. */
const uuid = '11111111-2222-4333-8444-555555555555'

export async function launchFirefox({
  extension,
  proxy,
  headless = true,
  downloads,
}: Start): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowsers('firefox').firefox,
    headless,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    // For the pages of the extension, and for the browser's own scope.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences,
      ...(proxy ? proxyPreferences(new URL(proxy)) : {}),
      ...(downloads ? downloadPreferences(downloads) : {}),
    },
  })
  await browser.installExtension(extension)
  await untilWelcomed(browser)
  // A temporary install grants what is optional; a reader's does not.
  await inBrowser(
    browser,
    'await ExtensionPermissions.remove(id, { permissions: [], origins: ["*://*/*"] }, policy.extension)',
  )
  return {
    browser,
    open: url => opened(browser, url),
    openOwn: path => openOwn(browser, path),
    openPopup: over => openPopup(browser, over),
    // Requests for access are answered yes without asking, by preference, from the start.
    consent: async () => {},
    inCard,
    chooseInMenu: page => chooseInMenu(browser, page),
    killBackground: () => killBackground(browser),
    isAwake: () => isAwake(browser),
    reload: async () => {
      await browser.installExtension(extension)
    },
    complaints: () => complaints(browser),
    close: () => browser.close(),
  }
}

/** What the browser's console holds that came out of a script of the extension; but for what Firefox notes wherever a page is closed. */
async function complaints(browser: Browser): Promise<string[]> {
  const found = await inBrowser(
    browser,
    `const kept = Services.console.getMessageArray().filter(each => each instanceof Ci.nsIScriptError)
    return JSON.stringify(kept.filter(each => each.sourceName.includes('${uuid}')).map(each => each.errorMessage))`,
  )
  const messages: string[] = JSON.parse(found)
  return messages.filter(message => !closing.some(noted => noted.test(message)))
}

const closing = [
  // An answer was on its way, or a background was stopped before it gave one.
  /^Promise (?:resolved|rejected) after context unloaded/,
  // A script was at work in the page, and was cut off. It is called a timeout also in a browser that is driven, where scripts may run for ever.
  /^Script terminated by timeout at:\n(?:\S*@moz-extension:\S+\/(?:gate|reader)\.js:\S+\s*)+/,
]

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'extensions.webextOptionalPermissionPrompts': false,
}

const proxyPreferences = ({ hostname, port }: URL) => ({
  'network.proxy.type': 1,
  'network.proxy.http': hostname,
  'network.proxy.http_port': Number(port),
  'network.proxy.ssl': hostname,
  'network.proxy.ssl_port': Number(port),
  'network.proxy.allow_hijacking_localhost': false,
})

const downloadPreferences = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
})

async function untilWelcomed(browser: Browser): Promise<void> {
  const addresses = async () => {
    const { contexts = [] } = await send(browser, 'browsingContext.getTree', {})
    return contexts.map(({ url }) => url)
  }
  const isThere = async () => (await addresses()).some(url => url.endsWith('/welcome.html'))
  await until('the welcome page', isThere, addresses)
}

const isAwake = async (browser: Browser) =>
  (await inBrowser(browser, 'return policy.extension.backgroundState')) === 'running'

/** Again where something wakes it meanwhile. */
async function killBackground(browser: Browser): Promise<void> {
  await until('the background to be stopped', async () => {
    if (await isAwake(browser))
      await inBrowser(
        browser,
        'await policy.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
      )
    return !(await isAwake(browser))
  })
}

async function opened(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  return page
}

/** `page.goto` would wait for ever: Firefox tells of no load of an extension's page. */
async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage()
  await send(browser, 'browsingContext.navigate', {
    context: contextOf(page),
    url: `moz-extension://${uuid}/${path}`,
    wait: 'complete',
  })
  return page
}

/**
 * The button is really pressed. What it opens is out of BiDi's sight, so the same page is then opened in a tab, about
 * that tab. To be in front, for BiDi, is not yet to be the window's selected tab.
 */
async function openPopup(browser: Browser, over: Page): Promise<Page> {
  await over.bringToFront()
  const inFront = () => inBrowser(browser, `return ${frontWindow}.gBrowser.currentURI.spec`)
  await until(`${over.url()} in front`, async () => (await inFront()) === over.url(), inFront)
  const tab = await inBrowser(
    browser,
    `const window = ${frontWindow}
    await apis.browserActionFor(policy.extension).triggerAction(window)
    for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup()
    return String(apis.tabTracker.getId(window.gBrowser.selectedTab))`,
  )
  return openOwn(browser, `popup.html#tab=${tab}`)
}

/** The menu is opened by the mouse over the selection, and its entry pressed in the browser's own scope. */
async function chooseInMenu(browser: Browser, page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.mouse.click(x, y, { button: 'right' })
  const menu = `${frontWindow}.document.getElementById('contentAreaContextMenu')`
  const entry = `${menu}.querySelector('[id^="' + id.replace(/[^a-z0-9_-]/gi, '_') + '-menuitem"]')`
  const isThere = () => inBrowser(browser, `return String(${menu}.state === 'open' && ${entry} !== null)`)
  await until('the entry in the menu', async () => (await isThere()) === 'true')
  await inBrowser(browser, `${menu}.activateItem(${entry})`)
}

async function inCard<T>(page: Page, evaluate: (root: ShadowRoot) => T): Promise<T> {
  const browser = page.browser()
  const target = { context: contextOf(page) }
  const host = await send(browser, 'script.evaluate', {
    expression: 'document.documentElement.lastElementChild',
    awaitPromise: false,
    target,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })
  const root = host.result?.value?.shadowRoot
  if (!root) throw new Error('no card is open')
  const answer = await send(browser, 'script.callFunction', {
    functionDeclaration: `root => JSON.stringify((${evaluate})(root)) ?? 'null'`,
    arguments: [{ sharedId: root.sharedId }],
    awaitPromise: false,
    target,
  })
  return JSON.parse(resultOf(answer))
}
