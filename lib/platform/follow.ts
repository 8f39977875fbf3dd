import type { Cause } from '../engine/types'
import type { Browser } from './browser'
import type { ListedFinding } from './messages'
import { type PageApi, unlessOrphaned } from './native'

/** Why the gate left a page as it was. */
export type Because = 'no-web' | 'quiet' | 'no-packs' | 'no-article' | 'off-topic' | 'other-language'

/** How the page of a tab stands, in its scripts' own words. */
export type PageState =
  | { state: 'left'; because: Because; title: string }
  | { state: 'reading'; title: string }
  | { state: 'read'; title: string; figures: ListedFinding[]; current?: number }
  | { state: 'failed'; title: string; problem: string; cause: Cause }

/** How far the reader of the news has come: the figure in view, told on its own since the figures weigh much more. */
interface Place {
  current: number
}

const name = 'follow'

/**
 * Hear how a tab's page stands, now and at every change, until the returned function is called.
 * `undefined`: no script of ours answers there, or no longer.
 */
export function follow(
  { tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>,
  tab: number,
  hear: (state: PageState | undefined) => void,
): () => void {
  const port = tabs.connect(tab, { name, frameId: 0 })
  let last: PageState | undefined
  port.onMessage.addListener(message => {
    const told = message as PageState | Place
    if ('state' in told) last = told
    else if (last?.state === 'read') last = { ...last, ...told }
    if (last) hear(last)
  })
  port.onDisconnect.addListener(() => {
    // Nobody there is an answer here; browsers complain of an error that is not looked at.
    void runtime.lastError
    hear(undefined)
  })
  return () => port.disconnect()
}

/** Those of our own pages that follow a page. */
export interface Followers {
  /** Tell every follower how the page stands now. */
  tell(): void
  /** Tell every follower which figure is in view. */
  tellPlace(current: number): void
  stop(): void
}

/** In a page: tell those who follow it what `stateNow` says, if it says anything. Only our own pages may follow. */
export function createFollowers(
  { runtime }: Pick<PageApi, 'runtime'>,
  stateNow: () => PageState | undefined,
): Followers {
  const ports = new Set<Port>()
  const send = (port: Port, message: PageState | Place) => {
    try {
      port.postMessage(message)
    } catch {
      // After an update nobody is at the other end, and no event tells of it.
      ports.delete(port)
    }
  }
  const tellOne = (port: Port) => {
    const state = stateNow()
    if (state) send(port, state)
  }
  const connected = (port: Port) => {
    if (port.name !== name || !port.sender?.url?.startsWith(runtime.getURL(''))) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    tellOne(port)
  }
  runtime.onConnect.addListener(connected)
  return {
    tell: () => ports.forEach(tellOne),
    tellPlace(current) {
      for (const port of ports) send(port, { current })
    },
    stop: unlessOrphaned({ runtime }, () => {
      runtime.onConnect.removeListener(connected)
      for (const port of ports) port.disconnect()
      ports.clear()
    }),
  }
}

type Port = Parameters<Parameters<PageApi['runtime']['onConnect']['addListener']>[0]>[0]
