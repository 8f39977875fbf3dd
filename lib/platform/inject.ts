import type { Browser } from './browser'

type Api = Pick<Browser, 'scripting' | 'tabs'>

/** Where the gate and the reader live in the built extension. */
export const gateFile = '/gate.js'
const readerFile = '/reader.js'

/** Run the gate in a tab. Answers whether the browser let it. */
export const injectGate = (api: Api, tab: number) => inject(api, tab, gateFile)

/** Run the reader in a tab, whatever the gate thinks of the page. Answers whether the browser let it. */
export const injectReader = (api: Api, tab: number) => inject(api, tab, readerFile)

/** Run the gate in every open tab that the browser allows: what is registered runs only in pages that load later. */
export async function injectGateIntoOpenTabs(api: Api, origins: string[]): Promise<void> {
  if (!origins.length) return
  const tabs = await api.tabs.query({ url: origins, discarded: false })
  await Promise.all(tabs.map(({ id }) => id !== undefined && injectGate(api, id)))
}

/** Pages refuse scripts for reasons that only the browser knows (its shop, its own pages, a reader's choice): that is an answer, not an error. */
async function inject({ scripting }: Api, tab: number, file: string): Promise<boolean> {
  try {
    await scripting.executeScript({ target: { tabId: tab }, files: [file] })
    return true
  } catch {
    return false
  }
}
