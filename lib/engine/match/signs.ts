import type { Claim } from '../pack/claim'
import type { Figure, Nearness } from '../types'
import type { ClaimWords } from './claim-words'
import type { Near, Surroundings } from './look-around'
import type { Scene } from './scene'
import { isTransposed, powerOff } from './slips'
import { rowFor } from './tables/language-code'
import { scripts } from './tables/scripts'

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
  const owners: Owner[] = []
  for (const entity of claim.entities) {
    const near = entities.get(entity)
    if (near) owners.push({ entity, ...near })
  }
  return owners
}

/** Powers of ten that one scale word stands for: a number without any is not off by two of them. */
const ONE_SCALE = 4
/** From here on nobody has as much of anything: a trillion of the long scale was meant for one of the short. */
const NOBODYS = 1e18

/** "A billion", "one terawatt-hour" stand for a size more often than for a count of it. */
function isOne({ max, flags }: Figure): boolean {
  return flags.includes('spelled') && /^1(?:e|0*$)/.test(String(max))
}

/** A mistaken scale word is a full slip; swapped digits and a lost zero happen by chance too. */
export function slipStrength(
  { language }: Scene,
  { figure, digits }: Surroundings,
  { quantity }: Claim,
): number {
  const power = Math.abs(powerOff(figure, quantity))
  if (power > ONE_SCALE && (figure.scale === 'none' || (digits === 1 && figure.max < NOBODYS))) return 0
  if (power > 0 && isOne(figure)) return 0
  if (power > 0 && (power % 3 === 0 || (power % 4 === 0 && rowFor(scripts, language)?.hasMyriads))) return 1
  const isLong = digits > 1
  if (power === 1) return isLong ? 0.8 : 0.6
  return isLong && isTransposed(figure, quantity) ? 0.8 : 0
}

/** One digit tells nothing, four are as good as a name. */
export function digitStrength({ digits }: Surroundings): number {
  return Math.min(1, (digits - 1) / 3)
}

/**
 * A doubling or a tenfold rise stands in every article, a share of one digit in many, and "a gigawatt" measures other
 * things; a sum of money does not.
 */
export function triteStrength({ figure, digits }: Surroundings): number {
  if (digits > 1) return 0
  const { min, max, unit, dim } = figure
  if (dim !== 'money' && min === max && isOne(figure)) return 1
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

/** In a cell of a table. */
export function isInTable({ page }: Scene, { sentence }: Surroundings): boolean {
  return page.blocks[sentence.block]!.kind === 'cell'
}

/** Whether the sentence names another measure of the same dimension, and not the claim's. */
export function rivalStrength({ measures }: Scene, around: Surroundings, claim: Claim): number {
  if (around.measures.get(claim.measure)?.where === 'sentence') return 0
  const dim = measures.get(claim.measure)?.dim
  for (const [id, { where }] of around.measures)
    if (where === 'sentence' && id !== claim.measure && measures.get(id)?.dim === dim) return 1
  return 0
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

/** Whether the figure's sentence has a cue word of the claim. */
export function isCued(words: ClaimWords, around: Surroundings): boolean {
  return findCues(words, around).some(({ where }) => where === 'sentence')
}

/** Each further cue adds less. */
export function cueStrength(cues: Cue[]): number {
  return 1 - cues.reduce((rest, { where }) => rest * (where === 'sentence' ? 0.6 : 0.8), 1)
}

/** Whether the text names who published the claim or who said it, the nearer the better. */
export function creditStrength({ credited, claimants }: ClaimWords, around: Surroundings): number {
  if (credited.some(name => around.words.sentence.includes(name))) return 1
  const nears = claimants.flatMap(id => around.entities.get(id) ?? [])
  return Math.max(0, ...nears.map(({ where }) => CLAIMANT[where] ?? 0))
}
