import type { Driver } from './driver'
import { polling } from './until'

/** As a reader would: the welcome page's last choice, and yes to what the browser then asks. */
export async function allowEverywhere(driver: Driver): Promise<void> {
  await driver.consent()
  const welcome = await driver.openOwn('welcome.html')
  // The sample's card, or why there is none, moves what is below it.
  await welcome.waitForSelector('.card, .welcome p[role="status"]')
  await welcome.bringToFront()
  await welcome.click('.choices div:nth-child(3) button')
  await welcome.waitForSelector('.choices div:nth-child(3).chosen')
  await welcome.waitForFunction(hasGate, { polling })
  await welcome.close()
}

/** Runs in one of our own pages, where `browser` or `chrome` is the extension's. */
async function hasGate(): Promise<boolean> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Scripting | undefined>
  return ((await (browser ?? chrome)?.scripting.getRegisteredContentScripts())?.length ?? 0) > 0
}

interface Scripting {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> }
}
