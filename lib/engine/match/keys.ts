import type { Entity, Measure, Term } from '../pack/claim'
import { splitWords } from './words'

/** Entities of these kinds are common nouns, written in small letters and inflected. */
const COMMON_NOUNS = new Set<Entity['kind']>(['thing', 'industry'])

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

/** What a filter holds of a term's key: its beginnings word by word, and the whole with a stop. */
export function keyBeginnings(key: string): string[] {
  const words = key.split(' ')
  return [...words.map((_, index) => words.slice(0, index + 1).join(' ')), wholeKey(key)]
}

/** A key closed by a stop, which the filter knows only of whole terms. */
export function wholeKey(key: string): string {
  return `${key} .`
}

function flatten(texts: Record<string, string[]>): (readonly [language: string, text: string])[] {
  return Object.entries(texts).flatMap(([language, list]) => list.map(text => [language, text] as const))
}

function unique(terms: Term[]): Term[] {
  return [...new Map(terms.map(term => [`${term.language} ${term.key}`, term])).values()]
}
