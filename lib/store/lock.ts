/**
 * Writers of one pack take turns, in whatever window they run; readers never wait. The browser frees the lock
 * when its holder dies, so what lies half written under a free lock was abandoned. Rejects when `signal` is aborted while waiting.
 */
export function withPack<T>(pack: string, write: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  return navigator.locks.request(nameOf(pack), { signal }, write)
}

/**
 * The same for several packs at once, taken in one order, so that two who want the same ones never wait for each other;
 * a pack named twice is taken once, since a lock's holder who asks for it again waits for ever.
 */
export function withPacks<T>(packs: string[], write: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const [first, ...rest] = [...new Set(packs)].sort()
  if (first === undefined) return write()
  return withPack(first, () => withPacks(rest, write, signal), signal)
}

/** The same, but gives up at once when somebody is writing. */
export function withPackIfFree(pack: string, write: () => Promise<void>): Promise<void> {
  return navigator.locks.request(nameOf(pack), { ifAvailable: true }, async lock => {
    if (lock) await write()
  })
}

/**
 * Who puts an edition in place takes turns with all who do, whatever their pack: what holds between packs, such as that
 * no two have a claim of one id, is checked in here. Short, and taken within a pack's own turn, never around it.
 */
export function whileOthersStay<T>(place: () => Promise<T>): Promise<T> {
  return navigator.locks.request('whence:packs', place)
}

const nameOf = (pack: string) => `whence:pack:${pack}`
