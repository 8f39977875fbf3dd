import type { Check, Page } from '../engine/types'
import { browser } from './browser'

/** What a page of the web, or one of our own, may ask of the background. */
export interface Background {
  /** Inject the reader into the asking tab's frame. */
  wantReader(): Promise<void>
  /** Find the figures of an article and the origin of each. */
  check(page: Page): Promise<Check>
}

/** What the popup and the side panel may ask of a page. */
export interface PageService {
  state(): Promise<unknown>
}

export const background = remote<Background>(message => browser.runtime.sendMessage(message))
export const pageIn = (tab: number): PageService =>
  remote<PageService>(message => browser.tabs.sendMessage(tab, message))

interface Call {
  call: string
  args: unknown[]
}
type Reply = { value: unknown } | { error: string }

function remote<Service extends object>(send: (message: Call) => Promise<Reply>): Service {
  return new Proxy({} as Service, {
    get:
      (_, call: string) =>
      async (...args: unknown[]) => {
        const reply = await send({ call, args })
        if ('error' in reply) throw new Error(`${call} failed: ${reply.error}`)
        return reply.value
      },
  })
}
