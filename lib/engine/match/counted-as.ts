import type { Claim, Entity, Measure } from '../pack/claim'
import type { Figure } from '../types'
import { wordKey } from './keys'
import { MANY } from './value'

/**
 * Whether what the claim counts goes by `noun` too: where its measure lists the two as one thing, and, of a large
 * number, where the noun is one of the words in which the page's language names the measure, or a name of what the
 * claim is about: "2 million H100s".
 */
export function isCountedAs(
  noun: string,
  { max }: Figure,
  { quantity }: Claim,
  measure: Measure | undefined,
  about: Entity[],
  language: string,
): boolean {
  const thing = measure?.nouns?.find(names => names.includes(noun))
  if (thing) return thing.includes(quantity.unit)
  if (max < MANY || noun === '') return false
  const key = wordKey(noun)
  return (measure && cueKeys(measure, language).has(key)) || about.some(entity => nameKeys(entity).has(key))
}

const keysOf = new WeakMap<Measure | Entity, Map<string, Set<string>>>()

/** The word keys of what `write` gives, made once for each thing and language. */
function keysIn(thing: Measure | Entity, language: string, write: () => string[]): Set<string> {
  const known = keysOf.get(thing) ?? new Map<string, Set<string>>()
  keysOf.set(thing, known)
  const keys = known.get(language) ?? new Set(write().map(wordKey))
  known.set(language, keys)
  return keys
}

function cueKeys(measure: Measure, language: string): Set<string> {
  const { cues } = measure
  return keysIn(measure, language, () => [...(cues[language.split('-')[0]!] ?? []), ...(cues['*'] ?? [])])
}

function nameKeys(entity: Entity): Set<string> {
  return keysIn(entity, '*', () => [...Object.values(entity.name), ...Object.values(entity.aliases).flat()])
}
