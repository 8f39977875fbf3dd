/** How long the work may hold the page's thread before others get a turn, in milliseconds. */
const STINT = 20

/** Makes a function that, called often, gives others a turn when a stint of work is over. */
export function createBreathing(
  now: () => number = () => performance.now(),
): () => Promise<void> | undefined {
  let since = now()
  return () => {
    if (now() - since < STINT) return undefined
    return new Promise(resolve => {
      setTimeout(() => {
        since = now()
        resolve()
      })
    })
  }
}
