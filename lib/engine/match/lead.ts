import type { Claim } from '../pack/claim'
import type { Figure } from '../types'
import type { Judgement } from './judge-figures'
import type { Surroundings } from './look-around'
import type { Scene } from './scene'

/** How many paragraphs begin an article. */
const LEAD = 2

/**
 * The claims that an article's first paragraphs tell, for a figure of its title that stands nowhere else on the page:
 * what a title says right, the text repeats. None for any other figure. The same number of another known fact is no repetition.
 */
export function leadOf(
  scene: Scene,
  figures: (Surroundings | undefined)[],
  judgements: Judgement[],
  around: Surroundings,
): ReadonlySet<Claim> {
  const { blocks } = scene.page
  if (blocks[around.sentence.block]!.kind !== 'title') return new Set()
  const isRepeat = (other: Surroundings | undefined, index: number) =>
    other !== undefined &&
    other !== around &&
    !judgements[index]!.decision &&
    isSame(other.figure, around.figure)
  if (figures.some(isRepeat)) return new Set()
  const first = blocks.flatMap(({ kind }, place) => (kind === 'text' ? place : [])).slice(0, LEAD)
  const told = figures.flatMap((other, index) =>
    other && first.includes(other.sentence.block) ? (judgements[index]!.decision?.match.claim ?? []) : [],
  )
  return new Set(told)
}

function isSame(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.max === b.max
}
