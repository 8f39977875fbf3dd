import type { Claim } from '../pack/claim'
import type { Nearness } from '../types'
import type { ClaimWords } from './claim-words'
import { claimantsOf } from './keys'
import { isNearer, type Near, type Surroundings } from './look-around'
import type { Scene } from './scene'
import { creditWords } from './tables/credit'
import { rowFor } from './tables/language-code'
import { scripts } from './tables/scripts'
import { isTransposed, powerOff } from './value'
import { holds } from './word-test'

/** How much a mention counts by where it stands. */
export const nearnessWeight: Record<Nearness, number> = {
  sentence: 1,
  neighbour: 0.8,
  paragraph: 0.65,
  heading: 0.65,
  title: 0.6,
  page: 0.25,
}

/** A common noun ("data centres") says less of whose a figure is than a name. */
const COMMON_NOUN = 0.7
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
/** How much a claim's claimant counts by where it is named: a list of figures names it once, at its head. */
const CLAIMANT: Partial<Record<Nearness, number>> = {
  sentence: 1,
  neighbour: 0.6,
  paragraph: 0.4,
  heading: 0.4,
}

/** An entity of the claim that the page names. */
export interface Owner extends Near {
  entity: string
}

/** The claim's entities that the page names, each where it is nearest. */
export function ownersOf(claim: Claim, { entities }: Surroundings): Owner[] {
  return claim.entities.flatMap(entity => {
    const near = entities.get(entity)
    return near ? [{ entity, ...near }] : []
  })
}

/** Powers of ten that one scale word stands for: a number without any is not off by two of them. */
const ONE_SCALE = 4

/** A mistaken scale word is a full slip; swapped digits and a lost zero happen by chance too. */
export function slipStrength(
  { language }: Scene,
  { figure, digits }: Surroundings,
  { quantity }: Claim,
): number {
  const power = Math.abs(powerOff(figure, quantity))
  if (power > ONE_SCALE && figure.scale === 'none') return 0
  if (power > 0 && (power % 3 === 0 || (power % 4 === 0 && rowFor(scripts, language)?.hasMyriads))) return 1
  const isLong = digits > 1
  if (power === 1) return isLong ? 0.8 : 0.6
  return isLong && isTransposed(figure, quantity) ? 0.8 : 0
}

/** One digit tells nothing, four are as good as a name. */
export function digitStrength({ digits }: Surroundings): number {
  return Math.min(1, (digits - 1) / 3)
}

/** A doubling or a tenfold rise stands in every article, a share of one digit in many, and "a gigawatt" measures other things; a sum of money does not. */
export function triteStrength({ figure: { min, max, unit, dim, flags }, digits }: Surroundings): number {
  if (digits > 1) return 0
  if (dim !== 'money' && flags.includes('spelled') && min === max && /^1(?:e|0*$)/.test(String(max))) return 1
  if (unit === 'x') return max <= 10 ? 1 : 0
  return unit === '%' ? 0.4 : 0
}

/** A measure told elsewhere on the page, and not named near the figure: a list names it once, and a table at its head. */
export function toldMeasureStrength(scene: Scene, around: Surroundings): number {
  return isInTable(scene, around) ? nearnessWeight.neighbour : TOLD_MEASURE
}

const TOLD_MEASURE = 0.5

/** Half by the nearest of the claim's entities, half by all of them; less where the first one is missing. */
export function whoseStrength({ entities }: Claim, owners: Owner[]): number {
  if (owners.length === 0) return 0
  const strengths = owners.map(({ where, isName }) => nearnessWeight[where] * (isName ? 1 : COMMON_NOUN))
  const mean = strengths.reduce((sum, strength) => sum + strength, 0) / entities.length
  const hasFirst = owners.some(({ entity }) => entity === entities[0])
  return (0.7 * Math.max(...strengths) + 0.3 * mean) * (hasFirst ? 1 : 0.75)
}

/**
 * Persons and institutions are often named as who said it. Whether a company or project that is not the claim's stands beside the figure: fully where the claim's own does not,
 * partly where it is nearer, or where another party of the claim is missing and it stands in its place.
 */
export function strangerStrength(scene: Scene, around: Surroundings, claim: Claim, owners: Owner[]): number {
  const isOwner = (id: string) => ['company', 'project'].includes(scene.entities.get(id)?.kind ?? '')
  const isStranger = ([id, near]: [string, Near]) =>
    near.isName &&
    !claim.entities.includes(id) &&
    isOwner(id) &&
    isBeside(scene, around, near) &&
    !isSource(scene, around, near)
  const strangers = [...around.entities].filter(isStranger)
  if (strangers.length === 0) return 0
  const own = owners.filter(near => near.where === 'sentence' || isBeside(scene, around, near))
  if (own.length === 0) return 1
  const isBefore = ({ start }: Near) => start < around.figure.start
  if (!own.some(isBefore) && strangers.some(([, stranger]) => isBefore(stranger))) return MOSTLY_STRANGE
  const isNearest = own.some(near => strangers.every(([, stranger]) => !isNearer(stranger, near)))
  const isWhole = own.length === claim.entities.length || isInTable(scene, around)
  return isNearest && isWhole ? UNEXPLAINED : PARTLY_STRANGE
}

/**
 * Whether the sentence speaks of somebody whom no pack knows: fully where none of the claim's own stands before
 * the figure, partly where one does that is farther from it.
 */
export function foreignStrength({ stranger, figure }: Surroundings, owners: Owner[]): number {
  if (!stranger) return 0
  const { isName } = stranger
  const own = owners.filter(({ where, start }) => where === 'sentence' && start < figure.end)
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

function isInTable({ page }: Scene, { sentence }: Surroundings): boolean {
  return page.blocks[sentence.block]!.kind === 'cell'
}

/** Whether the sentence names another measure of the same dimension, and not the claim's. */
export function rivalStrength({ measures }: Scene, around: Surroundings, claim: Claim): number {
  if (around.measures.get(claim.measure)?.where === 'sentence') return 0
  const dim = measures.get(claim.measure)?.dim
  const isRival = ([id, near]: [string, Near]) =>
    near.where === 'sentence' && id !== claim.measure && measures.get(id)?.dim === dim
  return [...around.measures].some(isRival) ? 1 : 0
}

/** Counted under a noun that is neither the claim's nor another name for it. */
export function otherNounStrength(
  { measures }: Scene,
  { figure: { kind, unit } }: Surroundings,
  { measure, quantity }: Claim,
): number {
  if (kind !== 'count' || unit === '' || unit === quantity.unit) return 0
  const names = measures.get(measure)?.nouns?.find(nouns => nouns.includes(quantity.unit))
  return names?.includes(unit) ? 0 : 1
}

/** A cue word of the claim, met near the figure. */
export interface Cue {
  words: string
  where: Nearness
}

/** The claim's cue words that stand near the figure. */
export function findCues({ cues }: ClaimWords, { words }: Surroundings): Cue[] {
  return cues.flatMap((cue): Cue[] => {
    if (words.sentence.includes(cue.key)) return [{ words: cue.words, where: 'sentence' }]
    return words.around.includes(cue.key) ? [{ words: cue.words, where: 'paragraph' }] : []
  })
}

/** Each further cue adds less. */
export function cueStrength(cues: Cue[]): number {
  return 1 - cues.reduce((rest, { where }) => rest * (where === 'sentence' ? 0.6 : 0.8), 1)
}

/** Whether the text names who published the claim or who said it, the nearer the better. */
export function creditStrength(claim: Claim, { credited }: ClaimWords, around: Surroundings): number {
  if (credited.some(name => around.words.sentence.includes(name))) return 1
  const nears = claimantsOf(claim).flatMap(id => around.entities.get(id) ?? [])
  return Math.max(0, ...nears.map(({ where }) => CLAIMANT[where] ?? 0))
}
