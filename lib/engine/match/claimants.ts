import type { Claim, Term } from '../pack/claim'
import { nameKey } from './keys'

/** A surname of fewer letters is a word or a syllable in some language. */
const SHORTEST_SURNAME = 4

/**
 * Every term that names who published the claim or said it, a speaker by the surname too: readers are told whose a
 * figure is by "according to". Who is an entity of the pack under another name is found under both.
 */
export function claimantTerms({ origin }: Pick<Claim, 'origin'>, pack: string): Term[] {
  if (!origin.found) return []
  const { source, speaker } = origin
  const surname = speaker?.split(' ').at(-1)
  const named = [
    { name: source.publisher, whole: source.publisher },
    ...(speaker ? [{ name: speaker, whole: speaker }] : []),
    ...(speaker && surname && surname.length >= SHORTEST_SURNAME ? [{ name: surname, whole: speaker }] : []),
  ]
  return named.map(({ name, whole }) => ({
    key: nameKey(withoutArticle(name)),
    pack,
    language: '*',
    entity: claimantId(whole),
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
