import type { Driver, Page } from '../e2e/driver'
import { tabOf } from '../e2e/tabs'

/** Has the page in a tab read whatever it is about, as the popup does. Resolves once its reader has painted. */
export async function readerFor(driver: Driver, page: Page): Promise<() => Promise<void>> {
  const tab = await tabOf(driver, page)
  const own = await driver.openOwn('options.html')
  await page.bringToFront()
  return () => own.evaluate(readInTab, tab)
}

/** Runs in a page of ours. */
async function readInTab(tabId: number): Promise<void> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
  const { scripting, tabs } = (browser ?? chrome)!
  await scripting.executeScript({ target: { tabId }, files: ['/reader.js'] })
  const reply = await tabs.sendMessage(tabId, { call: 'ready', args: [] }, { frameId: 0 })
  if ('error' in reply) throw new Error(reply.error)
}

interface Api {
  scripting: { executeScript(injection: object): Promise<unknown> }
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<{ error?: string }> }
}
