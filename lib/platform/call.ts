/** A call to another context, as it travels. */
export interface Call {
  call: string
  args: unknown[]
}

/** `cause`: what the other side knows of why it failed. */
export type Reply = { value: unknown } | { error: string; cause?: unknown }

/** A service in another context, whose calls look like functions. They reject when nobody answers or the other side fails. */
export function remote<Service extends object>(send: (message: Call) => Promise<unknown>): Service {
  return new Proxy({} as Service, {
    get:
      (_, call: string) =>
      async (...args: unknown[]) => {
        const reply = (await send({ call, args })) as Reply | undefined
        if (!reply) throw new Error(`${call}: nobody answered`)
        if ('error' in reply) throw new Error(`${call} failed: ${reply.error}`, { cause: reply.cause })
        return reply.value
      },
  })
}

/** Let a call go without waiting for its answer, where nothing hangs on it and the other side may be gone. */
export function letGo(call: Promise<unknown>): void {
  call.catch(() => {})
}
