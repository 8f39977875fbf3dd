import type { Claim, Entity, Measure, Term } from '../pack/claim'
import type { Qualifier, Quantity } from '../types'
import { splitWords } from './words'

/**
 * The keys under which packs are stored and asked. Both sides take them from here, so that they cannot part.
 *
 *   name key   "sam altman"              words as folded, for what has a proper name
 *   word key   "~data center"            stems, for measures and for entities that are common nouns
 *   claim key  em:ENTITY|MEASURE         whatever the value: for figures that differ
 *              ev:ENTITY|BUCKET          whatever the measure: for figures that agree
 *              mv:MEASURE|BUCKET         whatever the entity
 *              ed:ENTITY|DIGITS          whatever the scale and the order of digits: for slips of the pen
 *              md:MEASURE|DIGITS         the same
 *              id:CLAIM
 */

/** Entities of these kinds are common nouns, written in small letters and inflected. */
const COMMON_NOUNS = new Set<Entity['kind']>(['thing', 'industry'])

/** Each 12 % wide, so that few of the claims read for a figure are too far from it. */
const BUCKETS_PER_DECADE = 20
/** A claim is stored under the buckets of all values this near to its own, so that most figures ask for one alone. */
const REACH = 1.045
/** "More than 13" is said of 13.4, not of 20. */
export const BOUND_REACH = 1.12
/** Beyond these the digits of a number are noise of its binary form. */
const DIGITS = 12
/** A surname of fewer letters is a word or a syllable in some language. */
const SHORTEST_SURNAME = 4
/** A range is stored under at most this many buckets, two powers of ten; of a wider one, those of the ends. */
const MAX_BUCKETS = 40

/** "Sam Altman" → "sam altman". */
export function nameKey(text: string): string {
  return splitWords(text)
    .map(word => word.fold)
    .join(' ')
}

/** "data centers" → "~data center". */
export function wordKey(text: string): string {
  return `~${splitWords(text)
    .map(word => word.stem)
    .join(' ')}`
}

/** Whether an entity of this kind is a common noun, found by word key and in small letters too. */
export function isCommonNoun(kind: Entity['kind']): boolean {
  return COMMON_NOUNS.has(kind)
}

/** Every term that names the entity: its names and aliases in all languages, each key and language once. */
export function entityTerms(entity: Entity, pack: string): Term[] {
  const toKey = isCommonNoun(entity.kind) ? wordKey : nameKey
  const written = [...Object.entries(entity.name), ...flatten(entity.aliases)]
  return unique(
    written.map(([language, text]) => ({ key: toKey(text), pack, language, entity: entity.id, weight: 1 })),
  )
}

/** Every term that names the measure: its cue words in all languages, each key and language once. */
export function measureTerms(measure: Measure, pack: string): Term[] {
  const written = flatten(measure.cues)
  return unique(
    written.map(([language, text]) => ({
      key: wordKey(text),
      pack,
      language,
      measure: measure.id,
      weight: 1,
    })),
  )
}

/**
 * Every term that names who published the claim or said it, a speaker by the surname too: readers are told whose a
 * figure is by "according to". Who is an entity of the pack under another name is found under both.
 */
export function claimantTerms({ origin }: Pick<Claim, 'origin'>, pack: string): Term[] {
  if (!origin.found) return []
  const surname = origin.speaker?.split(' ').at(-1)
  const named = [
    [origin.source.publisher, claimantId(origin.source.publisher)],
    ...(origin.speaker ? [[origin.speaker, claimantId(origin.speaker)]] : []),
    ...(surname && surname.length >= SHORTEST_SURNAME ? [[surname, claimantId(origin.speaker!)]] : []),
  ] as [string, string][]
  return named.map(([name, entity]) => ({
    key: nameKey(withoutArticle(name)),
    pack,
    language: '*',
    entity,
    weight: 1,
  }))
}

/** Who published the claim and who said it, without those it is about, by the ids of `claimantTerms`. */
export function claimantsOf({ origin, entities }: Pick<Claim, 'origin' | 'entities'>): string[] {
  return claimantIds(origin).filter(id => !entities.includes(id))
}

/** Those it is about, without who published it and who said it. */
export function subjectsOf({ origin, entities }: Pick<Claim, 'origin' | 'entities'>): string[] {
  const claimants = claimantIds(origin)
  return entities.filter(id => !claimants.includes(id))
}

/** Who announces what is its own doing, and is no mere claimant. */
const OWN_WORD = ['press release', 'company filing', 'blog post', 'on the record', 'interview']

/** Those between whom it is: the subjects, and the company that announces a deal of its own. */
export function partiesOf(claim: Pick<Claim, 'origin' | 'entities'>): string[] {
  const { origin, entities } = claim
  if (!origin.found || !OWN_WORD.includes(origin.attribution)) return subjectsOf(claim)
  const speaker = origin.speaker && claimantId(origin.speaker)
  return entities.filter(id => id !== speaker)
}

function claimantIds(origin: Claim['origin']): string[] {
  if (!origin.found) return []
  const ids = [origin.source.publisher, ...(origin.speaker ? [origin.speaker] : [])].map(claimantId)
  return [...new Set(ids)]
}

/** "Jason Furman" → "jason-furman", the form that ids of entities have. */
function claimantId(name: string): string {
  return nameKey(withoutArticle(name)).replaceAll(' ', '-')
}

function withoutArticle(name: string): string {
  return name.replace(/^The /, '')
}

/** What a filter holds of a term's key: its beginnings word by word, and the whole with a stop. */
export function keyBeginnings(key: string): string[] {
  const words = key.split(' ')
  return [...words.map((_, index) => words.slice(0, index + 1).join(' ')), wholeKey(key)]
}

/** A key closed by a stop, which the filter knows only of whole terms. */
export function wholeKey(key: string): string {
  return `${key} .`
}

/** Every key under which a claim is stored. */
export function claimKeys(claim: Claim): string[] {
  return [
    `id:${claim.id}`,
    ...claim.also.map(id => `id:${id}`),
    ...claimValueKeys(claim),
    ...claimOffValueKeys(claim),
  ]
}

/** Those by which it is asked for about a figure of its value. */
export function claimValueKeys(claim: Claim): string[] {
  const buckets = bucketsReaching(claim.quantity)
  return [
    ...namedIn(claim).flatMap(name => buckets.map(bucket => `ev:${name}|${bucket}`)),
    ...buckets.map(bucket => `mv:${claim.measure}|${bucket}`),
  ]
}

/** Those by which it is asked for about a figure of another value. */
export function claimOffValueKeys(claim: Claim): string[] {
  const digits = digitsOf(claim.quantity)
  return [
    ...claim.entities.map(entity => `em:${entity}|${claim.measure}`),
    ...namedIn(claim).flatMap(name => digits.map(each => `ed:${name}|${each}`)),
    ...digits.map(each => `md:${claim.measure}|${each}`),
  ]
}

function namedIn(claim: Claim): string[] {
  return [...claim.entities, ...claimantsOf(claim)]
}

/** The buckets to ask for a figure of this quantity: one for a value, those of both ends for a range, and as far as a bound reaches. */
export function bucketsAround({ min, max, qualifier }: Quantity): number[] {
  const reached = (value: number) => REACHED[qualifier ?? 'vague'].map(factor => bucketOf(value * factor))
  return [...new Set([...reached(min), ...reached(max)])]
}

const UP = [1, BOUND_REACH ** 0.5, BOUND_REACH]
const DOWN = UP.map(factor => 1 / factor)
/** How many times its value a figure may mean, by what bounds it. */
const REACHED: Record<Qualifier, number[]> = {
  above: UP,
  min: UP,
  below: DOWN,
  nearly: DOWN,
  max: [1],
  approx: [1],
  vague: [1],
}

/** The digits of both ends, largest first and without zeros: one of 24, 42 and 2.4 million. */
export function digitsOf({ min, max }: Quantity): string[] {
  const sorted = (value: number) =>
    [...Math.abs(value).toPrecision(DIGITS).replace(/e.*/, '').replace(/[.0]/g, '')].sort().reverse().join('')
  return min === max ? [sorted(min)] : [...new Set([sorted(min), sorted(max)])]
}

/** The buckets of every value that a figure may have and still agree with the claim. */
function bucketsReaching({ min, max }: Quantity): number[] {
  const [low, high] = [Math.abs(min), Math.abs(max)].sort((a, b) => a - b) as [number, number]
  const [first, last] = [bucketOf(low / REACH), bucketOf(high * REACH)]
  if (last - first < MAX_BUCKETS) return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return [...new Set([first, bucketOf(low * REACH), bucketOf(high / REACH), last])]
}

/** Zero has a bucket of its own; a negative value goes by its size. */
function bucketOf(value: number): number {
  if (value === 0) return -999
  return Math.floor(Math.log10(Math.abs(value)) * BUCKETS_PER_DECADE)
}

function flatten(texts: Record<string, string[]>): [language: string, text: string][] {
  return Object.entries(texts).flatMap(([language, list]) =>
    list.map(text => [language, text] as [string, string]),
  )
}

function unique(terms: Term[]): Term[] {
  return [...new Map(terms.map(term => [`${term.language} ${term.key}`, term])).values()]
}
