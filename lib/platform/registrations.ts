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
  if (!origins.length)
    return registered.length ? scripting.unregisterContentScripts({ ids: [id] }) : undefined
  const runAt = 'document_idle' as const
  const gate = [{ id, js: [gateFile], matches: origins, runAt, persistAcrossSessions: true }]
  // In one step: a background that is killed between two would leave no gate at all.
  return registered.length ? scripting.updateContentScripts(gate) : scripting.registerContentScripts(gate)
}

/**
 * Tell every page which sites are no longer allowed: scripts already running there outlive the access that let them
 * in. A page that was read by a click alone is none of these, and stays.
 */
export async function leavePages(api: Api, removed: string[]): Promise<void> {
  const allowed = await grantedOrigins(api)
  const tabs = await api.tabs.query({ discarded: false })
  // Most tabs have no script of ours to hear it.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && pageIn(api, id).leave(removed, allowed)))
}
