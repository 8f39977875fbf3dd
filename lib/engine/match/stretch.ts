import type { Span } from '../types'
import type { Surroundings } from './look-around'
import type { Scene } from './scene'

/** What parts a stretch from the next: a comma that is none of a number's, or what is more. */
export const PAUSE = /,\s|[;:()（），、；：]/g

interface Stretches {
  before: Span
  after: Span
}

const known = new WeakMap<Surroundings, Stretches>()

/** The figure's part of the sentence between two pauses, as far as the figure and from there on. Told once for all who ask. */
export function stretchesAround(scene: Scene, around: Surroundings): Stretches {
  const found = known.get(around) ?? findStretches(scene, around)
  known.set(around, found)
  return found
}

function findStretches(scene: Scene, { part, sentence, figure }: Surroundings): Stretches {
  const from = Math.max(part.start, sentence.start)
  const { text } = scene.page
  const pauses = Array.from(text.slice(from, figure.start).matchAll(PAUSE), ({ index }) => from + index)
  const next = text.slice(figure.end, part.end).search(PAUSE)
  return {
    before: { start: pauses.at(-1) ?? from, end: figure.start },
    after: { start: figure.end, end: next < 0 ? part.end : figure.end + next },
  }
}
