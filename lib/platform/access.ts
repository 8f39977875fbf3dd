import type { Browser } from './browser'

type Api = Pick<Browser, 'permissions'>

/** Where Whence may read without being asked each time: nowhere, on chosen sites, or everywhere. `origins` are the sites as match patterns. */
export type Access =
  | { mode: 'click' }
  | { mode: 'sites'; sites: string[]; origins: string[] }
  | { mode: 'all' }

const everywhere = '*://*/*'

/** The browser is the one owner of this: what it says is how it is. */
export async function readAccess(api: Api): Promise<Access> {
  const origins = await grantedOrigins(api)
  if (origins.some(isEverywhere)) return { mode: 'all' }
  return origins.length ? { mode: 'sites', sites: hostsOf(origins), origins } : { mode: 'click' }
}

/** The match patterns that the browser allows at the moment. */
export async function grantedOrigins({ permissions }: Api): Promise<string[]> {
  return (await permissions.getAll()).origins ?? []
}

/** Ask the browser for every site; only from a click. Answers whether the reader of the news said yes. */
export const requestEverywhere = ({ permissions }: Api) => permissions.request({ origins: [everywhere] })

/** Ask for one site and its subdomains; only from a click. */
export const requestSite = ({ permissions }: Api, host: string) =>
  permissions.request({ origins: [patternOf(host)] })

/** Give back the access to one site, by whichever patterns it was given: the browser's own surfaces give others than ours. */
export async function revokeSite(api: Api, host: string): Promise<void> {
  const origins = (await grantedOrigins(api)).filter(origin => hostOf(origin) === host)
  if (origins.length) await api.permissions.remove({ origins })
}

/** Give back every access. */
export async function revokeAll(api: Api): Promise<void> {
  const origins = await grantedOrigins(api)
  if (origins.length) await api.permissions.remove({ origins })
}

/** Hear of every change of access, and which sites were taken back, whoever does it, until the returned function is called. */
export function watchAccess({ permissions }: Api, hear: (removed: string[]) => void): () => void {
  const added = () => hear([])
  const taken = ({ origins = [] }: { origins?: string[] }) => hear(origins)
  permissions.onAdded.addListener(added)
  permissions.onRemoved.addListener(taken)
  return () => {
    permissions.onAdded.removeListener(added)
    permissions.onRemoved.removeListener(taken)
  }
}

/** Whether one of these match patterns covers the address. */
export function isCovered(address: string, origins: string[]): boolean {
  return origins.some(isEverywhere)
    ? /^https?:/.test(address)
    : origins.some(origin => covers(origin, address))
}

function covers(origin: string, address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  const [scheme, host] = origin.split('://')
  const isSameScheme = scheme === '*' ? /^https?:$/.test(protocol) : `${scheme}:` === protocol
  return isSameScheme && isWithin(hostname, host?.replace(/[:/].*$/, '') ?? '')
}

const isWithin = (hostname: string, host: string) =>
  host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host

const isEverywhere = (origin: string) => origin === '<all_urls>' || origin.includes('://*/')

const hostOf = (origin: string) => origin.replace(/^[^/]*:\/\/(\*\.)?/, '').replace(/[:/].*$/, '')

const hostsOf = (origins: string[]) => [...new Set(origins.map(hostOf))]

/** An address has no subdomains. */
const patternOf = (host: string) =>
  /^[\d.]+$|^\[/.test(host) || host === 'localhost' ? `*://${host}/*` : `*://*.${host}/*`
