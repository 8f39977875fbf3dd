/** How long a slice is, by which clock, and what comes between two. */
export interface Slicing {
  /** Milliseconds of work after which the page gets its turn. */
  budget: number
  /** Resolves when the page has had its turn. */
  pause(): Promise<void>
  now(): number
}

const slicing: Slicing = { budget: 6, pause: letPageWork, now: () => performance.now() }

/** Runs `steps` to its end without holding up the page: after each few milliseconds it waits for its next turn. */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  { budget, pause, now }: Slicing = slicing,
): Promise<T> {
  let begun = now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (now() - begun < budget) continue
    await pause()
    begun = now()
  }
}

interface Scheduler {
  yield?(): Promise<void>
}

/** `scheduler.yield` where there is one, which comes back before other waiting work; else a timer. */
function letPageWork(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve))
}
