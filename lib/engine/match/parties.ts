import type { Claim } from '../pack/claim'
import type { Surroundings } from './look-around'
import type { Scene } from './scene'
import type { Owner } from './signs'

/**
 * 1 where a party that the claim cannot do without is not named near the figure, and another company stands in the
 * sentence: ten billion that Nvidia puts into OpenAI are not those it put into Anthropic. Else 0.
 */
export function absentStrength(scene: Scene, around: Surroundings, claim: Claim, owners: Owner[]): number {
  const { parties } = scene.wordsOf(claim)
  if (parties.length < 2) return 0
  const here = parties.filter(id => owners.some(({ entity, where }) => entity === id && where !== 'page'))
  return isComplete(parties, here) || !hasOtherParty(scene, around, claim) ? 0 : 1
}

/** Of two both must be named, as who pays and who is paid; of more the first, or any two. */
function isComplete(parties: string[], here: string[]): boolean {
  return here.length > 1 || (parties.length > 2 && here.includes(parties[0]!))
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
