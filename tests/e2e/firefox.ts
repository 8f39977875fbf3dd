import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { requireBrowsers } from '../../scripts/find-browsers'
import type { Driver, Start } from './driver'

const id = 'whence@example.org'
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
    async killBackground() {
      await inBrowser(
        browser,
        'await policy.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
      )
    },
    isAwake: async () => (await inBrowser(browser, 'return policy.extension.backgroundState')) === 'running',
    reload: async () => {
      await browser.installExtension(extension)
    },
    complaints: () => complaints(browser),
    close: () => browser.close(),
  }
}

/**
 * What the browser's console holds that came out of a script of the extension; but for what Firefox notes wherever a
 * page is closed, or a background stopped, while an answer is on its way, or a script at work: a script that is cut off so
 * is said to have taken too long, however short it ran.
 */
async function complaints(browser: Browser): Promise<string[]> {
  const found = await inBrowser(
    browser,
    `const kept = Services.console.getMessageArray().filter(each => each instanceof Ci.nsIScriptError)
    return JSON.stringify(kept.filter(each => each.sourceName.includes('${uuid}')).map(each => each.errorMessage))`,
  )
  const messages: string[] = JSON.parse(found)
  const noted = /^(?:Promise (?:resolved|rejected) after context unloaded|Script terminated by timeout)/
  return messages.filter(message => !noted.test(message))
}

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
  const isThere = async () => {
    const { contexts = [] } = await send(browser, 'browsingContext.getTree', {})
    return contexts.some(({ url }) => url.endsWith('/welcome.html'))
  }
  while (!(await isThere())) await new Promise(resolve => setTimeout(resolve, 100))
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
  const tab = await inBrowser(
    browser,
    `const window = Services.wm.getMostRecentWindow('navigator:browser')
    const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs')
    while (window.gBrowser.currentURI.spec !== ${JSON.stringify(over.url())}) {
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    await apis.browserActionFor(policy.extension).triggerAction(window)
    for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup()
    return String(apis.tabTracker.getId(window.gBrowser.selectedTab))`,
  )
  return openOwn(browser, `popup.html#tab=${tab}`)
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

/** Run statements in the browser's own scope, with `id`, `policy` and `apis` of the extension at hand. */
async function inBrowser(browser: Browser, statements: string): Promise<string> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  const answer = await send(browser, 'script.evaluate', {
    expression: `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const apis = ExtensionParent.apiManager.global
      const id = ${JSON.stringify(id)}
      const policy = WebExtensionPolicy.getByID(id)
      await policy.readyPromise
      ${statements}
    })()`,
    awaitPromise: true,
    target: { context: tree.contexts?.[0]?.context },
  })
  return resultOf(answer)
}

/** What BiDi answers, as far as it is used here. */
interface Answer {
  type?: string
  result?: { value?: string & { shadowRoot?: { sharedId: string } } }
  exceptionDetails?: { text: string }
  contexts?: { context: string; url: string }[]
}

function resultOf({ type, result, exceptionDetails }: Answer): string {
  if (type !== 'success') throw new Error(exceptionDetails?.text)
  return result?.value ?? ''
}

/** Puppeteer has no public way to send a command of BiDi: the two private fields that are touched are here. */
async function send(browser: Browser, method: string, params: object): Promise<Answer> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Answer }> }
  }
  return (await connection.send(method, params)).result
}

const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id
