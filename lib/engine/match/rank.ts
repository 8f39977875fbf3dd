import type { Claim } from '../pack/claim'
import type { Match, Nearness, Reasons } from '../types'
import { wordKey } from './keys'
import { isNearer, type Near, type Scene, type Surroundings } from './scene'
import { type Comparison, compareValues, isTransposed, powerOff, significantDigits } from './value'
import { ageInYears, fitYears, isLaterThan, yearsIn } from './when'

/** Points for each sign at full strength; the sum is divided by `FULL_MARKS`. */
const weights = {
  value: 2, // How near the two numbers are. A must, but a dozen claims share a round one.
  slip: 2, // On another number: its digits with another scale, or in another order, as in a slip of the pen.
  digits: 1.5, // 595.3 is met once in the world, 100 everywhere.
  whose: 3, // The claim's entities, the nearer the better. A number without its owner says nothing.
  what: 2, // Its measure: a valuation is no revenue.
  cues: 1.5, // Words that articles use of this very fact.
  when: 1, // Years named in the sentence fit the claim's, or speak against it.
  stranger: -1.5, // A company nearer to the figure than the claim's own: then it is that company's.
  rival: -0.5, // Another measure in the sentence, and this one not. Small: measures share their words.
  noun: -1, // Something else is counted.
  age: -0.15, // Per year: of two alike, articles tell the newer one.
}
type Sign = keyof typeof weights

/** What a match gets that has every sign for it. */
const FULL_MARKS = weights.value + weights.digits + weights.whose + weights.what + weights.cues + weights.when

/** How much a mention counts by where it stands. */
const NEARNESS: Record<Nearness, number> = {
  sentence: 1,
  neighbour: 0.8,
  paragraph: 0.65,
  heading: 0.65,
  title: 0.6,
  page: 0.25,
}
/** A common noun ("data centres") says less of whose a figure is than a name. */
const COMMON_NOUN = 0.7
/** A name that stands nearer to the figure than the claim's own, in one sentence with it. */
const NEARER_STRANGER = 0.4

/** The claims by how surely they are the figure's origin, best first. Claims of another unit, or later than the page, are left out. */
export function rankClaims(scene: Scene, around: Surroundings, claims: Claim[]): Match[] {
  return claims
    .flatMap(claim => weigh(scene, around, claim) ?? [])
    .sort((a, b) => b.score - a.score || a.claim.asOf.localeCompare(b.claim.asOf))
}

function weigh(scene: Scene, around: Surroundings, claim: Claim): Match | null {
  const compared = compareValues(around.figure, claim.quantity)
  if (!compared || isLaterThan(claim, scene.page.published)) return null
  const whose = claim.entities.flatMap(entity => withId(entity, around.entities))
  const measure = around.measures.get(claim.measure)
  const cues = findCues(claim, around, scene.language)
  const years = yearsIn(scene.page.text.slice(around.clause.start, around.clause.end))
  const strengths: Record<Sign, number> = {
    value: compared.closeness,
    slip: compared.kind === 'off' ? slipStrength(around, claim) : 0,
    digits: compared.closeness * digitStrength(around),
    whose: whoseStrength(claim, whose),
    what: measure ? NEARNESS[measure.where] : 0,
    cues: cueStrength(cues),
    when: fitYears(years, claim),
    stranger: strangerStrength(scene, around, claim, whose),
    rival: rivalStrength(around, claim, measure),
    noun: isOtherNoun(around, claim) ? 1 : 0,
    age: ageInYears(claim, scene.page.published),
  }
  return toMatch(claim, compared, strengths, {
    whose: whose.map(({ entity, words, where }) => ({ entity, words, where })),
    what: [...(measure ? [{ words: measure.words, where: measure.where }] : []), ...cues],
    value: compared.kind,
    ...(years.length > 0 ? { when: years.join(', ') } : {}),
  })
}

function toMatch(
  claim: Claim,
  { reading }: Comparison,
  strengths: Record<Sign, number>,
  reasons: Omit<Reasons, 'signs'>,
): Match {
  const points = Object.entries(strengths).map(
    ([sign, strength]) => [sign, weights[sign as Sign] * strength] as const,
  )
  const sum = points.reduce((total, [, point]) => total + point, 0)
  const signs = Object.fromEntries(points.filter(([, point]) => point !== 0))
  const score = Math.min(1, Math.max(0, sum / FULL_MARKS))
  return { claim, score, reasons: { ...reasons, signs }, ...(reading ? { reading } : {}) }
}

function withId(entity: string, nears: Map<string, Near>): (Near & { entity: string })[] {
  const near = nears.get(entity)
  return near ? [{ entity, ...near }] : []
}

function slipStrength({ figure }: Surroundings, { quantity }: Claim): number {
  const power = Math.abs(powerOff(figure, quantity))
  if (power >= 3) return 1
  const hasDigits = significantDigits(figure.max) > 1
  return power > 0 || (hasDigits && isTransposed(figure, quantity)) ? 0.8 : 0
}

/** One digit tells nothing, four are as good as a name. */
function digitStrength({ figure }: Surroundings): number {
  return Math.min(1, (significantDigits(figure.max) - 1) / 3)
}

/** The nearest of the claim's entities, a little less where the others, or the first one, are missing. */
function whoseStrength(claim: Claim, found: (Near & { entity: string })[]): number {
  if (found.length === 0) return 0
  const best = Math.max(...found.map(near => NEARNESS[near.where] * (near.isName ? 1 : COMMON_NOUN)))
  const met = found.filter(near => near.where !== 'page').length / claim.entities.length
  const hasFirst = found.some(near => near.entity === claim.entities[0])
  return best * (0.75 + 0.25 * met) * (hasFirst ? 1 : 0.75)
}

/** Whether a company, project or product that is not the claim's stands nearer to the figure than the claim's own. */
function strangerStrength({ entities }: Scene, around: Surroundings, claim: Claim, found: Near[]): number {
  const strangers = [...around.entities].filter(
    ([id, near]) =>
      near.where === 'sentence' &&
      near.isName &&
      !claim.entities.includes(id) &&
      isOwner(entities.get(id)?.kind),
  )
  if (strangers.length === 0) return 0
  const own = found.filter(near => near.where === 'sentence')
  if (own.length === 0) return 1
  const isNearest = own.some(near => strangers.every(([, stranger]) => !isNearer(stranger, near)))
  return isNearest ? 0 : NEARER_STRANGER
}

/** Persons and institutions are often named as who said it, products as what it is made with. */
function isOwner(kind: string | undefined): boolean {
  return kind === 'company' || kind === 'project'
}

function rivalStrength(around: Surroundings, claim: Claim, own: Near | undefined): number {
  if (own?.where === 'sentence') return 0
  const others = [...around.measures].filter(
    ([id, near]) => id !== claim.measure && near.where === 'sentence',
  )
  return others.length > 0 ? 1 : 0
}

function isOtherNoun({ figure }: Surroundings, { quantity }: Claim): boolean {
  return figure.kind === 'count' && figure.unit !== '' && figure.unit !== quantity.unit
}

/** The claim's cue words that stand near the figure, in the page's language or in every one. */
function findCues(
  claim: Claim,
  { words }: Surroundings,
  language: string,
): { words: string; where: Nearness }[] {
  const cues = [...(claim.cues[language.split('-')[0]!] ?? []), ...(claim.cues['*'] ?? [])]
  return cues.flatMap((cue): { words: string; where: Nearness }[] => {
    const key = ` ${wordKey(cue).slice(1)} `
    if (words.sentence.includes(key)) return [{ words: cue, where: 'sentence' }]
    return words.around.includes(key) ? [{ words: cue, where: 'paragraph' }] : []
  })
}

/** Each further cue adds less. */
function cueStrength(cues: { where: Nearness }[]): number {
  return 1 - cues.reduce((rest, { where }) => rest * (where === 'sentence' ? 0.6 : 0.8), 1)
}
