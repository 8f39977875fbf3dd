import type { Driver, Page } from './driver'
import { until } from './until'

/** The browser's number of a tab, which only one of our own pages can be told. */
export async function tabOf(driver: Driver, page: Page): Promise<number> {
  const own = await driver.openOwn('options.html')
  const id = await own.evaluate(async url => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Tabs | undefined>
    const open = await (browser ?? chrome)!.tabs.query({})
    return open.find(tab => tab.url === url)!.id
  }, page.url())
  await own.close()
  return id
}

/** Ask the scripts on a page for something, as one of our own pages or the background does. */
export async function askPage(
  driver: Driver,
  page: Page,
  call: string,
  ...args: unknown[]
): Promise<unknown> {
  const tab = await tabOf(driver, page)
  const own = await driver.openOwn('options.html')
  await page.bringToFront()
  const { value } = await own.evaluate(
    async (tab, call, args) => {
      const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Tabs | undefined>
      return (browser ?? chrome)!.tabs.sendMessage(tab, { call, args }, { frameId: 0 })
    },
    tab,
    call,
    args,
  )
  await own.close()
  return value
}

/** A page of ours that was opened in a tab of its own, by a part of its address; `own` is another of our pages. */
export async function untilOpened(driver: Driver, own: Page, part: string): Promise<Page> {
  const addresses = () =>
    own.evaluate(async () => {
      const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Tabs | undefined>
      return (await (browser ?? chrome)!.tabs.query({})).map(({ url = '' }) => url)
    })
  const address = await until(
    `a tab at ${part}`,
    async () => (await addresses()).find(each => each.includes(part)),
    addresses,
  )
  // In Firefox a tab that an extension opens is none that the driver can look into: the same once more is.
  return driver.openOwn(address.split('/').at(-1)!)
}

interface Tabs {
  tabs: {
    query(by: object): Promise<{ id: number; url?: string }[]>
    sendMessage(tab: number, message: object, options: object): Promise<{ value: unknown }>
  }
}
