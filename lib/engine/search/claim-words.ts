import type { Claim, Entity, Measure } from '../pack/claim'
import { writeValue } from './written-value'

/**
 * What a claim is found by in a search, beyond its statement: what it is called, how much, when, by whom; and the
 * names of its entities and of its measure in every language, which many claims share.
 */
export function claimWords(claim: Claim): string {
  const { origin, label, quantity, period, asOf } = claim
  const by = origin.found ? [origin.source.publisher, origin.speaker ?? ''] : []
  return [...Object.values(label), writeValue(quantity), period ?? asOf, ...by].join(' ')
}

/** Every name of an entity, in every language, each once. */
export function entityWords({ name, aliases }: Entity): string {
  return [...new Set([...Object.values(name), ...Object.values(aliases).flat()])].join(' ')
}

/** Every name of a measure, in every language, each once; its cues are no names. */
export function measureWords({ name }: Measure): string {
  return [...new Set(Object.values(name))].join(' ')
}
