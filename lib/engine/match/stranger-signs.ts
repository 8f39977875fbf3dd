import type { Claim } from '../pack/claim'
import { isNearer, type Near, type Surroundings } from './look-around'
import { oncePerFigure } from './once-per-figure'
import { hasOtherParty } from './parties'
import type { Scene } from './scene'
import { isInTable, type Owner } from './signs'
import { creditWords } from './tables/credit'
import { rowFor } from './tables/language-code'
import { holds } from './word-test'

/** A stranger in one clause with the claim's own. */
const PARTLY_STRANGE = 0.5
/** A stranger before the figure, where the claim's own stands only behind it: "Nscale borrowed $300 million and rents to OpenAI". */
const MOSTLY_STRANGE = 0.75
/** A company in the clause that the claim does not name, though its own stands nearer. */
const UNEXPLAINED = 0.25
/** A stranger that no pack knows: a name may be that of somebody who belongs to the claim's own. */
const FOREIGN = { name: 0.3, body: 1 }
/** The same in one sentence with the claim's own, farther from the figure. */
const PARTLY_FOREIGN = { name: 0.1, body: 1 }

/**
 * Whether a company or project that is not the claim's stands beside the figure: fully where the claim's own does not,
 * partly where it is nearer, or where another party of the claim is missing and it stands in its place. Persons and
 * institutions are often named as who said it.
 */
export function strangerStrength(scene: Scene, around: Surroundings, claim: Claim, owners: Owner[]): number {
  const own = owners.filter(near => near.where === 'sentence' || isBeside(scene, around, near))
  if (own.length === 0 && hasOtherParty(scene, around, claim, around.figure.start)) return 1
  const strangers = partiesBeside(scene, around).filter(({ entity }) => !claim.entities.includes(entity))
  if (strangers.length === 0) return 0
  if (own.length === 0) return 1
  const isBefore = ({ start }: Near) => start < around.figure.start
  if (!own.some(isBefore) && strangers.some(isBefore)) return MOSTLY_STRANGE
  const isNearest = own.some(near => strangers.every(stranger => !isNearer(stranger, near)))
  const isWhole = own.length === claim.entities.length || isInTable(scene, around)
  return isNearest && isWhole ? UNEXPLAINED : PARTLY_STRANGE
}

/** The companies and projects named beside the figure, but for its source. */
const partiesBeside = oncePerFigure(findParties)

function findParties(scene: Scene, around: Surroundings): Owner[] {
  const isParty = (near: Owner) =>
    near.isName &&
    ['company', 'project'].includes(scene.entities.get(near.entity)?.kind ?? '') &&
    isBeside(scene, around, near) &&
    !isSource(scene, around, near)
  return Array.from(around.entities, ([entity, near]) => ({ entity, ...near })).filter(isParty)
}

/**
 * Whether the sentence speaks of somebody whom no pack knows: fully where none of the claim's own stands before
 * the figure, or where that only tells who somebody is, partly where one does that is farther from it.
 */
export function foreignStrength({ stranger, figure }: Surroundings, owners: Owner[]): number {
  if (!stranger) return 0
  const { isName } = stranger
  const own = owners.filter(({ where, start }) => where === 'sentence' && start < figure.end)
  const { demotes } = stranger
  if (demotes && own.length > 0)
    return own.every(({ start }) => start >= demotes.start && start < demotes.end) ? 1 : 0
  if (own.length === 0) return isName ? FOREIGN.name : FOREIGN.body
  if (own.some(({ start }) => start > stranger.start)) return 0
  return isName ? PARTLY_FOREIGN.name : PARTLY_FOREIGN.body
}

/** "According to Google": whose account it is, not whose figure. */
function isSource({ page, language }: Scene, { sentence }: Surroundings, { start }: Near): boolean {
  const tag = language.split('-')[0]!
  const { before = [] } = rowFor(creditWords, tag) ?? {}
  return holds(`credit before ${tag}`, before, page.text.slice(sentence.start, start), 'end')
}

/** In the figure's part of its sentence, or in its row of a table. */
function isBeside(scene: Scene, around: Surroundings, { where, start }: Near): boolean {
  if (isInTable(scene, around)) return where === 'sentence' || where === 'neighbour'
  return start >= around.part.start && start < around.part.end
}
