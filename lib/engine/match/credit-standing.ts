import type { Claim, LineageRelation } from '../pack/claim'
import type { Credit } from '../types'
import { hostOf } from './host-of'
import { foldTerm } from './words'

/** Who the credited one is to the claim, by any of the names it goes by. */
export function standingOf(
  names: string[],
  href: string | undefined,
  { origin, lineage }: Claim,
): Credit['is'] {
  const isSame = (publisher: string | undefined) =>
    publisher !== undefined && names.some(name => isSameName(name, publisher))
  const leadsTo = (url: string | undefined) =>
    url !== undefined && href !== undefined && hostOf(url) === hostOf(href)
  if (origin.found && (isSame(origin.source.publisher) || leadsTo(origin.source.url))) return 'origin'
  if (origin.found && isSame(origin.speaker)) return 'speaker'
  const isRepeat = lineage.some(
    ({ source, relation }) => REPEATING.has(relation) && (isSame(source.publisher) || leadsTo(source.url)),
  )
  return isRepeat ? 'lineage' : 'other'
}

/** Telling the same again; an update or a denial is none. */
const REPEATING = new Set<LineageRelation>(['repeats', 'corroborates'])

/** "Wall Street Journal" is The Wall Street Journal, "Altman" is Sam Altman. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [` ${foldTerm(a)} `, ` ${foldTerm(b)} `]
  return one.includes(other) || other.includes(one)
}
