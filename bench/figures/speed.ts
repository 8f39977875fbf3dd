import type { Reader } from './readers'

const ROUNDS = 25
/** Paragraphs that are timed as one: short enough to be read between two of the machine's other errands. */
const CHUNK = 40

/**
 * How many times as long as `/\d+/g` over the same prose a reader takes over its paragraphs. Both are timed by turns and
 * by chunks, and each chunk counts by its quickest round: what the code costs, not what the machine was busy with.
 */
export function timesOfDigits({ read, sample }: Reader, paragraphs: string[]): number {
  const chunks = inChunks(firstOf(paragraphs, sample)).map(chunk => ({
    chunk,
    joined: chunk.join('\n'),
    reading: Number.POSITIVE_INFINITY,
    digits: Number.POSITIVE_INFINITY,
  }))
  // Slow readers need no second round to be told apart.
  const rounds = sample < Number.POSITIVE_INFINITY ? 1 : ROUNDS
  for (let round = 0; round < ROUNDS; round++)
    for (const one of chunks) {
      if (round < rounds)
        one.reading = Math.min(
          one.reading,
          time(() => one.chunk.map(read)),
        )
      one.digits = Math.min(
        one.digits,
        time(() => Array.from(one.joined.matchAll(/\d+/g))),
      )
    }
  return sum(chunks.map(({ reading }) => reading)) / sum(chunks.map(({ digits }) => digits))
}

/** Milliseconds. */
function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function sum(times: number[]): number {
  return times.reduce((total, time) => total + time, 0)
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
