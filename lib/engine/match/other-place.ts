import type { Claim } from '../pack/claim'
import type { Surroundings } from './look-around'
import type { Mention } from './mentions'
import { oncePerFigure } from './once-per-figure'
import type { Scene } from './scene'
import type { Owner } from './signs'
import { stretchesAround } from './stretch'
import { countries } from './tables/countries'
import { creditWords } from './tables/credit'
import { rowFor } from './tables/language-code'
import { scripts } from './tables/scripts'
import { strangerWords } from './tables/strangers'
import { anyOf, holds, remember } from './word-test'

/**
 * Whether the words about the figure set it in a place that the claim is not of, where nobody but the place says whose
 * it is: "data centres in Germany". What a company earns may be told with any place.
 */
export function isOfOtherPlace(scene: Scene, around: Surroundings, claim: Claim, owners: Owner[]): boolean {
  if (owners.some(({ entity, isName }) => isName && kindOf(scene, entity) === 'company')) return false
  const isCommon = owners.some(({ where, isName }) => where === 'sentence' && !isName)
  return isCommon && placesAbout(scene, around).some(place => place === '' || !claim.entities.includes(place))
}

/** The places that the words about the figure set it in: entities, or '' for one that no pack knows. */
const placesAbout = oncePerFigure(findPlaces)

function findPlaces(scene: Scene, around: Surroundings): string[] {
  const tag = scene.language.split('-')[0]!
  const inside = rowFor(strangerWords, tag)?.inside ?? []
  if (inside.length === 0) return []
  const { before, after } = stretchesAround(scene, around)
  const name = remember(`inside ${tag}`, () => insideOf(inside))
  return [before, after].flatMap(({ start, end }) =>
    Array.from(scene.page.text.slice(start, end).matchAll(name)).flatMap(({ 0: words, 1: place, index }) => {
      const at = start + index + words.length - place!.length
      const mention = scene.mentions[around.sentence.index]!.find(each => holdsAt(each, at))
      if (mention) return mention.entity && kindOf(scene, mention.entity) === 'place' ? mention.entity : []
      if (isSource(scene, at + place!.length, tag)) return []
      const isTime = scene.timesIn({ start: at, end: at + place!.length }).words.length > 0
      return !isTime && isPlace(place!, tag) ? '' : []
    }),
  )
}

/** "The fund in Washington estimates": where the source is, and not what it tells of. */
function isSource({ page }: Scene, end: number, tag: string): boolean {
  return holds(`credit after ${tag}`, rowFor(creditWords, tag)?.after ?? [], page.text.slice(end), 'start')
}

function holdsAt({ entity, start, end }: Mention, at: number): boolean {
  return entity !== undefined && start <= at && at < end
}

/** A name behind one of the words that set something in a place. */
function insideOf(inside: string[]): RegExp {
  return new RegExp(
    String.raw`${anyOf(inside)}\s+(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}-]+)*)`,
    'gu',
  )
}

/** Where every noun has a capital, only a country's name tells a place. */
function isPlace(name: string, tag: string): boolean {
  return !rowFor(scripts, tag)?.capitalisesNouns || (rowFor(countries, tag)?.has(name) ?? false)
}

function kindOf({ entities }: Scene, id: string): string | undefined {
  return entities.get(id)?.kind
}
