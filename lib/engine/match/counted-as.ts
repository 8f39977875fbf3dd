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
  if (about.some(entity => isNamed(entity, noun))) return true
  const cues = [measure?.cues[language.split('-')[0]!], measure?.cues['*']].flatMap(words => words ?? [])
  return cues.some(cue => wordKey(cue) === wordKey(noun))
}

function isNamed({ name, aliases }: Entity, noun: string): boolean {
  return [...Object.values(name), ...Object.values(aliases).flat()].some(
    each => wordKey(each) === wordKey(noun),
  )
}
