import type { Driver } from './driver'

/** What any script of ours in a web page says to the background, as it also reaches the extension's open pages. */
export interface Overheard {
  /** The names of the calls, and `connection` for a port, since the last time that they were asked for. */
  heard(): Promise<string[]>
  close(): Promise<void>
}

/** Listen in one of the extension's own pages: browsers hand a message to the background and to every page of its own alike. */
export async function overhear(driver: Driver): Promise<Overheard> {
  const own = await driver.openOwn('options.html')
  await own.evaluate(listen)
  return { heard: () => own.evaluate(takeHeard), close: () => own.close() }
}

/** Runs in a page of ours. Answers nothing, so that the background's answer is the one that counts. */
function listen(): void {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Runtime | undefined>
  const { runtime } = (browser ?? chrome)!
  const heard: string[] = []
  Object.assign(globalThis, { heard })
  runtime.onMessage.addListener(({ call }) => void heard.push(call))
  runtime.onConnect.addListener(() => void heard.push('connection'))
}

const takeHeard = () => (globalThis as never as { heard: string[] }).heard.splice(0)

interface Runtime {
  runtime: {
    onMessage: { addListener(hear: (message: { call: string }) => void): void }
    onConnect: { addListener(hear: () => void): void }
  }
}
