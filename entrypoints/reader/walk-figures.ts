import type { Position } from '../../components/card/card-props'
import type { Placed } from './read-findings'

export type Way = 'next' | 'previous'

/** Where a figure stands among those shown; one that is none of them stands alone. */
export function positionOf(shown: Placed[], { id }: Placed): Position {
  const at = shown.findIndex(each => each.id === id)
  return at < 0 ? { number: 1, count: 1 } : { number: at + 1, count: shown.length }
}

/** The figure after or before one, round and round; from nowhere, the first or the last. */
export function besideOf(shown: Placed[], from: Placed | undefined, way: Way): Placed | undefined {
  const at = shown.findIndex(({ id }) => id === from?.id)
  return way === 'next' ? shown[(at + 1) % shown.length] : shown.at(at <= 0 ? -1 : at - 1)
}
