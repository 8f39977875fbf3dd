import { hostile } from '../../tests/quantities/hostile'

const LENGTH = 1_000_000
const TRIES = 2

export interface Growth {
  name: string
  /** Milliseconds for a million characters, the best of some tries. */
  once: number
  /** Time of twice the text over that of the text. */
  growth: number
}

/** How the time of `read` grows with each hostile text. */
export function growths(read: (text: string) => unknown): Growth[] {
  return Object.entries(hostile).map(([name, piece]) => {
    const text = piece.repeat(LENGTH / piece.length)
    const twice = text + text
    read(text.slice(0, LENGTH / 10))
    const times = Array.from({ length: TRIES }, () => [time(() => read(text)), time(() => read(twice))])
    const best = (which: 0 | 1) => Math.min(...times.map(pair => pair[which]!))
    return { name, once: best(0), growth: best(1) / best(0) }
  })
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
