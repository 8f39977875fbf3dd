import type { Browser } from './browser'

type Api = Pick<Browser, 'storage'>

/** The field of a fragment that names what was handed over. */
const field = 'handed'

/**
 * Leave fields for one of our own pages that is about to be opened; answers the fragment to open it with. Browsers write
 * addresses to their history and session files, also of a page that was opened from a private window: what was read on a
 * web page goes by memory instead, where it lies until it is taken or the browser is closed.
 */
export async function handOver({ storage }: Api, fields: Record<string, string>): Promise<string> {
  const fragment = new URLSearchParams({ [field]: crypto.randomUUID() }).toString()
  await storage.session.set({ [keyIn(fragment)]: fields })
  return fragment
}

/** The fields of a fragment, with those that were handed over with it; they are there for the first who takes them. */
export async function takeFields(api: Api, fragment: string): Promise<URLSearchParams> {
  const fields = await readFields(api, fragment)
  await api.storage.session.remove(keyIn(fragment))
  return fields
}

/** The same, where the page is to find them again when it is loaded anew. */
export async function readFields({ storage }: Api, fragment: string): Promise<URLSearchParams> {
  const key = keyIn(fragment)
  const { [key]: handed = {} } = await storage.session.get(key)
  const fields = fieldsIn(fragment)
  fields.delete(field)
  for (const [name, value] of Object.entries(handed as Record<string, string>)) fields.set(name, value)
  return fields
}

const fieldsIn = (fragment: string) => new URLSearchParams(fragment.replace(/^#/, ''))
const keyIn = (fragment: string) => `${field}.${fieldsIn(fragment).get(field)}`
