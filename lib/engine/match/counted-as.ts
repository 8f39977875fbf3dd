import type { Claim, Measure } from '../pack/claim'
import type { Figure } from '../types'
import { wordKey } from './keys'
import { MANY } from './value'

/**
 * Whether what the claim counts goes by `noun` too: where its measure lists the two as one thing, and, of a large
 * number, where the noun is one of the words in which the page's language names the measure.
 */
export function isCountedAs(
  noun: string,
  { max }: Figure,
  { quantity }: Claim,
  measure: Measure | undefined,
  language: string,
): boolean {
  const thing = measure?.nouns?.find(names => names.includes(noun))
  if (thing) return thing.includes(quantity.unit)
  if (max < MANY || noun === '') return false
  const cues = [measure?.cues[language.split('-')[0]!], measure?.cues['*']].flatMap(words => words ?? [])
  return cues.some(cue => wordKey(cue) === wordKey(noun))
}
