import type { Reader } from './readers'

const ROUNDS = 25
/** Paragraphs that are timed as one: short enough to be read between two of the machine's other errands. */
const CHUNK = 40

/**
 * How many times as long as `/\d+/g` over the same prose a reader takes over its paragraphs. Both are timed by turns and
 * by chunks, and each chunk counts by its quickest round: what the code costs, not what the machine was busy with.
 */
export function timesOfDigits({ read, sample }: Reader, paragraphs: string[]): number {
  const chunks = inChunks(firstOf(paragraphs, sample))
  const rounds = sample < Number.POSITIVE_INFINITY ? 1 : ROUNDS
  const joined = chunks.map(chunk => [chunk.join('\n')])
  const digits = quickest(joined, ROUNDS, ([text = '']) => Array.from(text.matchAll(/\d+/g)))
  const reading = quickest(chunks, rounds, chunk => chunk.map(read))
  return reading / digits
}

/** Milliseconds for all chunks, each by its quickest round. */
function quickest(chunks: string[][], rounds: number, run: (chunk: string[]) => unknown): number {
  const best = chunks.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [index, chunk] of chunks.entries()) {
      const start = performance.now()
      run(chunk)
      best[index] = Math.min(best[index]!, performance.now() - start)
    }
  return best.reduce((sum, time) => sum + time, 0)
}

/** Paragraphs of at most `length` characters in all. */
function firstOf(paragraphs: string[], length: number): string[] {
  let total = 0
  return paragraphs.filter(paragraph => {
    total += paragraph.length
    return total <= length
  })
}

function inChunks(paragraphs: string[]): string[][] {
  return Array.from({ length: Math.ceil(paragraphs.length / CHUNK) }, (_, index) =>
    paragraphs.slice(index * CHUNK, (index + 1) * CHUNK),
  )
}
