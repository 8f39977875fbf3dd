import type { Position } from '../../components/card/card-props'
import type { Way } from '../../lib/engine/types'
import type { Placed } from './read-findings'

/** Where a figure stands among those shown; one that is none of them stands alone. */
export function positionOf(shown: Placed[], placed: Placed): Position {
  const at = indexOf(shown, placed)
  return at < 0 ? { number: 1, count: 1 } : { number: at + 1, count: shown.length }
}

/** The figure after or before one, round and round; from nowhere, the first or the last. */
export function besideOf(shown: Placed[], from: Placed | undefined, way: Way): Placed | undefined {
  const at = from ? indexOf(shown, from) : -1
  // One that is shown no longer leaves its place between the others.
  const before = at < 0 && from ? shown.filter(each => isBefore(each, from)).length : at
  if (way === 'previous') return shown.at(before <= 0 ? -1 : before - 1)
  return shown[(at < 0 ? Math.max(before, 0) : at + 1) % shown.length]
}

/** The figure itself, or what another reading of the page found where it stands. */
function indexOf(shown: Placed[], placed: Placed): number {
  const at = shown.indexOf(placed)
  return at < 0 ? shown.findIndex(({ range }) => startsWith(range, placed.range)) : at
}

const startsWith = (one: Range, other: Range) =>
  one.startContainer === other.startContainer && one.startOffset === other.startOffset

/** Between shadow roots there is no before. */
const isBefore = ({ range }: Placed, other: Placed) =>
  range.commonAncestorContainer.getRootNode() === other.range.commonAncestorContainer.getRootNode() &&
  range.compareBoundaryPoints(Range.START_TO_START, other.range) < 0
