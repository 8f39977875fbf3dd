import type { Span } from '../engine/types'
import type { Piece } from './draft'

/** The way back from offsets in a page's text to the nodes that they came from. */
export interface TextMap {
  /** The live range under `span`, or nothing when the page has changed there since it was read. */
  rangeOf(span: Span): Range | undefined
  /** The offset in the text of a place in a node; nothing where the text does not hold it. */
  offsetOf(node: Node, offset: number): number | undefined
}

/** Maps a text made of `pieces`, which are in order and start where they say; `pieceOf` knows each by its node. */
export function createTextMap(pieces: Piece[], pieceOf: Map<Node, Piece>): TextMap {
  return {
    rangeOf: span => rangeIn(pieces, span),
    offsetOf: (node, offset) => {
      const piece = pieceOf.get(node)
      return piece && offset <= piece.data.length ? piece.start + offset : undefined
    },
  }
}

function rangeIn(pieces: Piece[], { start, end }: Span): Range | undefined {
  if (end <= start) return undefined
  const firstIndex = Math.max(0, lastAtOrBefore(pieces, start))
  const under = pieces.slice(firstIndex, lastAtOrBefore(pieces, end - 1) + 1)
  const finish = under.at(-1)
  if (
    !finish ||
    end > finish.start + finish.data.length ||
    under.some(piece => hasChanged(piece, start, end))
  )
    return undefined
  const first = under.find(({ node }) => node)
  const last = under.findLast(({ node }) => node)
  if (!first?.node || !last?.node) return undefined
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, Math.max(0, start - first.start))
  range.setEnd(last.node, Math.min(last.data.length, end - last.start))
  return range
}

/** Index of the last piece that starts at or before `offset`, by halving; -1 when there is none. */
function lastAtOrBefore(pieces: Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether a piece no longer says what it said between two offsets of the text. */
function hasChanged({ node, data, start }: Piece, from: number, to: number): boolean {
  if (!node) return false
  const begin = Math.max(0, from - start)
  const finish = Math.min(data.length, to - start)
  if (!node.isConnected || node.length < finish) return true
  return node.substringData(begin, finish - begin) !== data.slice(begin, finish)
}
