import type { Browser } from './browser'
import type { Call, Reply } from './call'
import { unlessOrphaned } from './native'

/** Who sent a message: a script of ours in a web page, or one of our own pages. */
export interface Sender {
  from: 'page' | 'own'
  /** Absent where the sender is in no tab, as the popup. */
  tab?: number
  frame: number
  url: string
  /** Whether in a private window, of which nothing is kept. */
  isPrivate: boolean
}

/** What may cross: who may call, and what the arguments must be. A call that is not listed does not exist. */
export type Border<Service> = {
  [Name in keyof Service]: { from: 'page' | 'own' | 'both'; takes: (args: unknown[]) => boolean }
}

type Serve<Service> = (sender: Sender) => Service
type Runtime = Pick<Browser, 'runtime'>

/** Answer calls to the service that `serve` makes for each sender, until the returned function is called. */
export function answer<Service extends object>(
  api: Runtime,
  border: Border<Service>,
  serve: Serve<Service>,
): () => void {
  const listener = (message: unknown, from: unknown, reply: (reply: Reply) => void) => {
    if (!isCall(message) || !Object.hasOwn(border, message.call)) return undefined
    run(message, senderOf(api, from as MessageSender), border, serve).then(reply)
    // Keeps the channel open until the reply: the one way that every supported browser knows.
    return true
  }
  api.runtime.onMessage.addListener(listener as never)
  return unlessOrphaned(api, () => api.runtime.onMessage.removeListener(listener as never))
}

async function run<Service extends object>(
  { call, args }: Call,
  sender: Sender | undefined,
  border: Border<Service>,
  serve: Serve<Service>,
): Promise<Reply> {
  const name = call as keyof Service
  const { from, takes } = border[name]
  if (!sender || (from !== 'both' && from !== sender.from)) return { error: 'not yours to call' }
  try {
    if (!takes(args)) return { error: 'arguments of another shape' }
    const method = serve(sender)[name] as (...args: unknown[]) => unknown
    return { value: await method(...args) }
  } catch (error) {
    return error instanceof Error ? { error: error.message, cause: error.cause } : { error: String(error) }
  }
}

interface MessageSender {
  id?: string
  url?: string
  frameId?: number
  tab?: { id?: number; incognito?: boolean }
}

function senderOf({ runtime }: Runtime, { id, url = '', frameId = 0, tab }: MessageSender) {
  if (id !== runtime.id) return undefined
  const from = url.startsWith(runtime.getURL('')) ? 'own' : 'page'
  return { from, tab: tab?.id, frame: frameId, url, isPrivate: tab?.incognito ?? false } satisfies Sender
}

function isCall(message: unknown): message is Call {
  const { call, args } = (message ?? {}) as Partial<Call>
  return typeof call === 'string' && Array.isArray(args)
}
