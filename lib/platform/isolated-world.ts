type Part = 'gate' | 'reader'

const world = globalThis as { whence?: Partial<Record<Part, () => void>> }

/**
 * Start a part of ours in this page's isolated world, which the page cannot see, in place of the one that may run there.
 * `start` returns how to stop it; so does this.
 */
export function takeOver(part: Part, start: () => () => void): () => void {
  stopPart(part)
  const stop = start()
  world.whence = { ...world.whence, [part]: stop }
  return () => {
    if (world.whence?.[part] === stop) stopPart(part)
  }
}

/** Stop a part where it runs. */
export function stopPart(part: Part): void {
  const stop = world.whence?.[part]
  delete world.whence?.[part]
  stop?.()
}

export const isRunning = (part: Part): boolean => world.whence?.[part] !== undefined
