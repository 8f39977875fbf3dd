import type { Claim } from '../pack/claim'
import type { Span } from '../types'
import type { Surroundings } from './look-around'
import { oncePerFigure } from './once-per-figure'
import type { Scene } from './scene'
import { stretchesAround } from './stretch'

/**
 * Whether the words about the figure, between two pauses, call it by a measure that the claim's never is: "a profit of
 * 57 billion" is no revenue. The claim's own measure in the figure's part clears it, but for a measure of another
 * dimension: in "profit rose 65 %" that one says what has risen.
 */
export function isOfOtherMeasure(scene: Scene, around: Surroundings, { measure }: Claim): boolean {
  const dim = scene.measures.get(measure)?.dim
  const isNamed = around.measures.get(measure)?.where === 'sentence'
  return measuresAbout(scene, around).some(id => {
    const named = scene.measures.get(id)
    return named?.excludes?.includes(measure) && !(isNamed && named.dim === dim)
  })
}

/** The measures that the words about the figure name. */
const measuresAbout = oncePerFigure(findMeasures)

function findMeasures(scene: Scene, around: Surroundings): string[] {
  const { before, after } = stretchesAround(scene, around)
  const isBeside = ({ start, end }: Span) =>
    (start >= before.start && end <= before.end) || (start >= after.start && end <= after.end)
  return scene.mentions[around.sentence.index]!.flatMap(mention =>
    mention.measure !== undefined && isBeside(mention) ? mention.measure : [],
  )
}
