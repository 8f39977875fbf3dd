import { grantedOrigins } from './access'
import type { Browser } from './browser'
import { gateFile, injectGateIntoOpenTabs } from './inject'
import { pageIn } from './messages'

type Api = Pick<Browser, 'permissions' | 'scripting' | 'tabs'>

const id = 'gate'

/**
 * Bring the registered gate in line with the sites that the browser allows, and run it in those already open.
 * Safe to call at any time and twice at once: calls wait for each other.
 */
export function alignGate(api: Api): Promise<void> {
  return navigator.locks.request('align-gate', async () => {
    const origins = await grantedOrigins(api)
    await register(api, origins)
    await injectGateIntoOpenTabs(api, origins)
  })
}

async function register({ scripting }: Api, origins: string[]): Promise<void> {
  const registered = await scripting.getRegisteredContentScripts({ ids: [id] })
  if (registered.length) await scripting.unregisterContentScripts({ ids: [id] })
  if (!origins.length) return
  await scripting.registerContentScripts([
    { id, js: [gateFile], matches: origins, runAt: 'document_idle', persistAcrossSessions: true },
  ])
}

/** Tell every page what is still allowed: scripts already running there outlive the access that let them in. */
export async function keepPagesWithin(api: Api, origins: string[]): Promise<void> {
  const tabs = await api.tabs.query({ discarded: false })
  // Most tabs have no script of ours to hear it.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && pageIn(api, id).stayWithin(origins)))
}
