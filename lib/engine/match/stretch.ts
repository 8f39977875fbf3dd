import type { Span } from '../types'
import type { Surroundings } from './look-around'
import { oncePerFigure } from './once-per-figure'
import type { Scene } from './scene'

/** What parts a stretch from the next: a comma that is none of a number's, or what is more. */
export const PAUSE = /,\s|[;:()（），、；：]/g

interface Stretches {
  before: Span
  after: Span
}

/** The figure's part of the sentence between two pauses, as far as the figure and from there on. */
export const stretchesAround = oncePerFigure(findStretches)

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
