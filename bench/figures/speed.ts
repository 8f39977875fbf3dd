import type { Reader } from './readers'

const ROUNDS = 15

/** How many times as long as `/\d+/g` a reader takes over the same paragraphs; the best of some rounds by turns. */
export function timesOfDigits({ read, sample }: Reader, paragraphs: string[]): number {
  const some = firstOf(paragraphs, sample)
  const joined = some.join('\n')
  const isSlow = sample < Number.POSITIVE_INFINITY
  const pairs = Array.from({ length: isSlow ? 1 : ROUNDS }, () => [
    best(isSlow ? 200 : 10, () => Array.from(joined.matchAll(/\d+/g)).length),
    best(1, () => {
      for (const paragraph of some) read(paragraph)
    }),
  ])
  const least = (which: 0 | 1) => Math.min(...pairs.map(pair => pair[which]!))
  return least(1) / least(0)
}

/** Paragraphs of at most `length` characters in all. */
function firstOf(paragraphs: string[], length: number): string[] {
  let total = 0
  return paragraphs.filter(paragraph => {
    total += paragraph.length
    return total <= length
  })
}

/** Milliseconds of the quickest of some runs: what the code costs, not what the machine was busy with. */
function best(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}
