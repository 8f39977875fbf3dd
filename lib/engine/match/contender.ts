import type { Claim } from '../pack/claim'
import { isCountedAs } from './counted-as'
import type { Near, Surroundings } from './look-around'
import { isOfOtherPlace } from './other-place'
import { isOfOtherTime } from './other-time'
import { isPinned } from './pinned'
import type { Scene } from './scene'
import { findCues, ownersOf, slipStrength } from './signs'
import { type Comparison, compareValues, isFarOff } from './value'

/** What other figures of the page are known to tell. */
export interface Told {
  claims: ReadonlySet<Claim>
  measures: ReadonlySet<string>
}

/** A claim that may be the figure's, and what of the page speaks of it. */
export interface Contender {
  claim: Claim
  owners: ReturnType<typeof ownersOf>
  measure: Near | undefined
  cues: ReturnType<typeof findCues>
  compared: Comparison
  /** On another number: how much of a slip of the pen it is, 0 to 1. */
  slip: number
  isPinned: boolean
  isTold: boolean
}

/** What speaks of a claim; null for one of another unit, fact, time or place. In order of cost: most end at the first. */
export function contenderOf(scene: Scene, around: Surroundings, claim: Claim, told?: Told): Contender | null {
  const owners = ownersOf(claim, around)
  // Another number of nobody named is never taken.
  if (owners.length === 0 && isFarOff(around.figure, claim.quantity)) return null
  const compared = compareWith(scene, around, claim)
  if (!compared) return null
  const isTold = told?.claims.has(claim) ?? false
  const isOff = compared.kind === 'off'
  if (isOff && owners.length === 0) return null
  const slip = isOff ? slipStrength(scene, around, claim) : 0
  const pinned = isOff && isPinned(scene, around, claim, owners)
  // Nor is one of a fact that nothing points to.
  if (isOff && slip === 0 && !isTold && !pinned) return null
  if (scene.ageOf(claim) === undefined || isOfOtherTime(scene, around, claim)) return null
  if (isOfOtherPlace(scene, around, claim, owners)) return null
  const measure = around.measures.get(claim.measure)
  const cues = findCues(scene.wordsOf(claim), around)
  return { claim, owners, measure, cues, compared, slip, isPinned: pinned, isTold }
}

function compareWith(scene: Scene, { figure }: Surroundings, claim: Claim): Comparison | null {
  const counted = scene.measures.get(claim.measure)
  return compareValues(figure, claim.quantity, noun => {
    const about = claim.entities.flatMap(id => scene.entities.get(id) ?? [])
    return isCountedAs(noun, figure, claim, counted, about, scene.language)
  })
}
