import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds; what waits for the next frame waits for ever in a tab that is not in front. */
export const polling = 100

/** Milliseconds after which something is taken not to come any more, on a machine that has much else to do. */
const patience = 20_000

/**
 * What `look` answers, as soon as it is anything. What throws is not there yet: pages are loaded anew and cards close
 * while one looks. After `patience` throws, with what was wanted and what there is instead.
 */
export async function until<T>(
  wanted: string,
  look: () => Promise<T>,
  instead: () => unknown = () => 'nothing',
): Promise<Exclude<T, Nothing>> {
  const end = performance.now() + patience
  let fault: unknown
  while (performance.now() < end) {
    const found = await beforeLong(look()).catch(error => {
      fault = error
    })
    if (found) return found as Exclude<T, Nothing>
    await pause(polling)
  }
  const there = await beforeLong(Promise.resolve(instead())).catch(String)
  throw new Error(`waited ${patience} ms for ${wanted}, and there is ${JSON.stringify(there)}`, {
    cause: fault,
  })
}

type Nothing = undefined | null | false | '' | 0

/** A page that hangs answers nothing at all. */
const beforeLong = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    pause(patience, undefined, { ref: false }).then(() => {
      throw new Error('no answer')
    }),
  ])
