import type { Contender, Told } from './contender'
import { isWhole } from './evidence'
import type { Near, Surroundings } from './look-around'
import { isOfOtherOwner } from './other-owner'
import { isOwnedByPlace, lacksParty } from './parties'
import type { Scene } from './scene'
import {
  creditStrength,
  cueStrength,
  digitStrength,
  nearnessWeight,
  otherNounStrength,
  rivalStrength,
  toldMeasureStrength,
  triteStrength,
  whoseStrength,
} from './signs'
import { foreignStrength, strangerStrength } from './stranger-signs'
import { fitTimes } from './when'

/** Years from which on a claim is no less likely for being older: laws and records are told for decades. */
const OLD = 2

/**
 * How strong each sign is: 0 where there is none of it, 1 at its full; `age` in years, `when` below 0 where times speak
 * against it.
 */
export function strengthsOf(scene: Scene, around: Surroundings, contender: Contender, told?: Told) {
  const { claim, owners, measure, cues, compared, slip, isTold } = contender
  const foreign = isHanded(scene, around, contender) ? 1 : foreignStrength(around, owners)
  const toldMeasure = told?.measures.has(claim.measure) ? toldMeasureStrength(scene, around) : 0
  return {
    value: compared.closeness,
    slip,
    digits: Math.max(compared.closeness, slip) * digitStrength(around),
    whose: whoseStrength(claim, owners),
    what: Math.max(measure ? nearnessWeight[measure.where] : 0, toldMeasure),
    cues: cueStrength(cues),
    when: fitTimes(around.times, claim, scene.page.published),
    credited: creditStrength(scene.wordsOf(claim), around),
    pinned: contender.isPinned ? 1 : 0,
    told: isTold && compared.kind !== 'overlaps' && foreign < 1 ? 1 : 0,
    stranger: strangerStrength(scene, around, claim, owners),
    absent: lacksOwner(scene, around, contender) ? 1 : 0,
    foreign,
    rival: rivalStrength(scene, around, claim),
    // Of another number it says nothing that this one is trite.
    trite: compared.kind === 'off' ? 0 : triteStrength(around),
    noun: otherNounStrength(scene, around, claim),
    age: Math.min(OLD, scene.ageOf(claim) ?? 0),
  }
}

const isCued = ({ cues }: Contender) => cues.some(({ where }) => where === 'sentence')

/** Whether the sentence hands the figure to another than the claim's owner, and nothing says that this fact is meant. */
function isHanded(scene: Scene, around: Surroundings, contender: Contender): boolean {
  const { claim, owners, measure, isTold } = contender
  const isMeant = isTold || isCued(contender) || isWhole(claim, owners) || isSpelledOut(measure, around)
  return !isMeant && isOfOtherOwner(scene, around, claim, owners)
}

/** Whether a party of the claim is missing, or its place alone stands for its owner and nothing more points to it. */
function lacksOwner(scene: Scene, around: Surroundings, contender: Contender): boolean {
  const { claim, owners, compared, isTold } = contender
  const isSaid = isTold || isCued(contender) || (compared.kind === 'exact' && around.digits > 1)
  return (
    lacksParty(scene, around, claim, owners, isCued(contender)) ||
    (isOwnedByPlace(scene, claim, owners) && !isSaid)
  )
}

/** From so many digits on a number is met nowhere else. */
const RARE = 4

/** Whether the number itself, or words of the sentence more than the figure's own unit, say what it is of. */
function isSpelledOut(measure: Near | undefined, { figure, digits }: Surroundings): boolean {
  if (digits >= RARE) return true
  return measure?.where === 'sentence' && (measure.end <= figure.start || measure.start >= figure.end)
}
