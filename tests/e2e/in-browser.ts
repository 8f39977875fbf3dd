import type { Browser } from 'puppeteer-core'
import { resultOf, send } from './bidi'

/** The extension's id in Firefox. */
export const id = 'whence@example.org'

/** Firefox's window in front, for statements in the browser's own scope. */
export const frontWindow = "Services.wm.getMostRecentWindow('navigator:browser')"

/** Run statements in the browser's own scope, with `id`, `policy` and `apis` of the extension at hand. */
export async function inBrowser(browser: Browser, statements: string): Promise<string> {
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
