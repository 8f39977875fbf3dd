import { processorTime } from './processor-time'

export interface Growth {
  /** Milliseconds of the processor for the text. */
  once: number
  /** The time for `times` the text over it. */
  ratio: number
}

export interface Bound {
  times: number
  /** What the ratio may be at most. */
  most: number
}

const TRIES = 6
/** Milliseconds that a reading is taken to last at least: of less, the processor's clock knows too little. */
const LEAST = 2

/**
 * How the time of `read` grows with `text`, each the quickest of some tries: compiling and collecting garbage fall on
 * either, so both are tried again while the ratio is too high.
 */
export function timeGrowth(read: (text: string) => unknown, text: string, { times, most }: Bound): Growth {
  const longer = text.repeat(times)
  let [once, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  read(text)
  for (let tries = TRIES; tries > 0; tries--) {
    once = Math.min(
      once,
      Math.max(
        LEAST,
        processorTime(() => read(text)),
      ),
    )
    more = Math.min(
      more,
      processorTime(() => read(longer)),
    )
    if (more <= once * most) break
  }
  return { once, ratio: more / once }
}
