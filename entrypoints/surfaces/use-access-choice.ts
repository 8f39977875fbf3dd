import { useState } from 'preact/hooks'
import { type Access, requestEverywhere, requestSite, revokeAll, revokeSite } from '../../lib/platform/access'
import { browser } from '../../lib/platform/browser'
import { useAccess } from './use-state-of-things'

/** Where Whence may read, and how to change it. Requests come first in their click: browsers want it so. */
export function useAccessChoice() {
  const granted = useAccess() ?? { mode: 'click' }
  // Whoever means to choose sites has chosen none at first, which is no access that the browser knows of.
  // The welcome says so in the address that it leads to.
  const [wantsSites, setWantsSites] = useState(() => new URLSearchParams(location.hash.slice(1)).has('sites'))
  const access: Access =
    granted.mode === 'click' && wantsSites ? { mode: 'sites', sites: [], origins: [] } : granted
  return {
    access,
    onAccess(mode: Access['mode']) {
      setWantsSites(mode === 'sites')
      if (mode === 'all') requestEverywhere(browser)
      else revokeAll(browser)
    },
    onAddSite: (host: string) => void requestSite(browser, host),
    onRemoveSite: (host: string) => void revokeSite(browser, host),
  }
}
