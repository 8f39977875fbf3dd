import { grantedOrigins } from './access'
import type { Browser } from './browser'
import { gateFile, injectGateIntoOpenTabs } from './inject'

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
