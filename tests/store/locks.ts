import { vi } from 'vitest'

/** The Web Locks that Node 20 lacks, for one process: a queue per name. */
export function stubLocks(): void {
  const tails = new Map<string, Promise<unknown>>()
  async function request(name: string, ...rest: unknown[]): Promise<unknown> {
    const work = rest.pop() as (lock: object | null) => Promise<unknown>
    const { ifAvailable } = (rest[0] ?? {}) as LockOptions
    if (ifAvailable && tails.has(name)) return work(null)
    const turn = (tails.get(name) ?? Promise.resolve()).catch(() => {}).then(() => work({ name }))
    tails.set(name, turn)
    try {
      return await turn
    } finally {
      if (tails.get(name) === turn) tails.delete(name)
    }
  }
  vi.stubGlobal('navigator', { locks: { request } })
}
