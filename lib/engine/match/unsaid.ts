import type { Claim } from '../pack/claim'
import { isBeside } from './evidence'
import type { Surroundings } from './look-around'
import type { Scene } from './scene'
import { isCued } from './signs'
import { ageInYears, fitTimes } from './when'

/** From so many digits on a number is met nowhere else. */
const RARE = 3

/**
 * Whether the claim's measure is one that is never told without a word of it, and none stands in the sentence or
 * beside it, nor its own in the paragraph: a sum beside a company's name is not its revenue.
 */
export function isUnsaid(scene: Scene, around: Surroundings, claim: Claim): boolean {
  const measure = scene.measures.get(claim.measure)
  if (!measure?.worded || around.digits >= RARE || around.figure.per) return false
  if (measure.nouns?.some(names => names.includes(around.figure.unit))) return false
  const own = around.measures.get(measure.id)
  const isNamed =
    own?.where === 'paragraph' || [measure.id, ...measure.not].some(id => isBeside(around.measures.get(id)))
  return !isNamed && !isCued(scene.wordsOf(claim), around)
}

/** From so many digits on a price tells its day itself. */
const TELLING = 2
/** In years: so long a price is the present one. */
const PRESENT = 0.25

/** Whether the claim is of a day, as a price is, the figure too round to tell which, the page from later days, and no word about it of its own. */
export function isOfAnyDay(scene: Scene, around: Surroundings, claim: Claim): boolean {
  if (!scene.measures.get(claim.measure)?.daily || around.digits >= TELLING) return false
  const { published } = scene.page
  const isPresent = ageInYears(claim, published) <= PRESENT
  const isDated = [around.times, scene.timesIn(around.sentence)].some(
    times => fitTimes(times, claim, published) > 0,
  )
  return !isPresent && !isDated && !isCued(scene.wordsOf(claim), around)
}
