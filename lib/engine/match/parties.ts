import type { Claim } from '../pack/claim'
import { isCommonNoun } from './keys'
import type { Surroundings } from './look-around'
import type { Scene } from './scene'
import type { Owner } from './signs'

/**
 * Whether a party that the claim cannot do without is not named near the figure, and another company stands in the
 * sentence: ten billion that Nvidia puts into OpenAI are not those it put into Anthropic. A round number of a dealing
 * needs its parties whoever stands there, but for where words of the very claim are there (`isCued`).
 */
export function lacksParty(
  scene: Scene,
  around: Surroundings,
  claim: Claim,
  owners: Owner[],
  isCued: boolean,
): boolean {
  const { parties } = scene.wordsOf(claim)
  if (parties.length < 2) return false
  const here = parties.filter(id => owners.some(({ entity, where }) => entity === id && where !== 'page'))
  const isBetween = around.digits === 1 && !isCued && scene.measures.get(claim.measure)?.between === true
  return !isComplete(parties, here, isBetween) && (isBetween || hasOtherParty(scene, around, claim))
}

/**
 * Whether all that is named of the claim's own is a country or a common noun, and not what it is first of all about: in America
 * many invest.
 */
export function isOwnedByPlace(scene: Scene, claim: Claim, owners: Owner[]): boolean {
  const isTelling = ({ entity }: Owner) => {
    const kind = scene.entities.get(entity)?.kind
    return entity === claim.entities[0] || (kind !== undefined && kind !== 'place' && !isCommonNoun(kind))
  }
  return owners.length > 0 && !owners.some(isTelling)
}

/** Of two both must be named, as who pays and who is paid; of more the first, or any two, or most in a dealing between them. */
function isComplete(parties: string[], here: string[], isBetween: boolean): boolean {
  if (parties.length > 2 && here.includes(parties[0]!)) return true
  return here.length > (isBetween ? parties.length / 2 : 1)
}

/** Whether the sentence names a company or project that the claim is not of, and that ends before `limit`. */
export function hasOtherParty(
  scene: Scene,
  { entities }: Surroundings,
  claim: Claim,
  limit = Number.POSITIVE_INFINITY,
): boolean {
  return Array.from(entities).some(
    ([id, { where, isName, end }]) =>
      where === 'sentence' &&
      end <= limit &&
      isName &&
      !claim.entities.includes(id) &&
      ['company', 'project'].includes(scene.entities.get(id)?.kind ?? ''),
  )
}
