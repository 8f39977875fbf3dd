import type { Look } from '../engine/types'
import { lineName, looks, tintName } from './highlight-names'

/** A figure's place on the page and the line that it gets. */
export interface Mark {
  look: Look
  range: Range
}

/** What is painted on the page, and how to change and undo it. */
export interface Painting {
  /** Underlines these figures and no others; a line that is there already is left as it is. */
  underline(marks: Mark[]): void
  /** Tints these figures and no others: the open one, the one under the pointer. */
  tint(marks: Mark[]): void
  /** Takes all of it off the page. */
  undo(): void
}

/** The part of `CSS.highlights` that is needed. */
type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>

/** Paints without touching the document: ranges are registered, the rules come from `linesCss`. */
export function startPainting(registry: Registry = CSS.highlights): Painting {
  clearPaint(registry)
  const lines = createLayer(lineName, registry)
  const tints = createLayer(tintName, registry)
  return {
    underline: lines.show,
    tint: tints.show,
    undo() {
      lines.show([])
      tints.show([])
    },
  }
}

/** Removes our highlights, those left by an older version of us among them. */
export function clearPaint(registry: Registry = CSS.highlights): void {
  for (const look of looks) {
    registry.delete(lineName(look))
    registry.delete(tintName(look))
  }
}

/** The highlights of one kind, a name for each look. */
function createLayer(nameOf: (look: Look) => string, registry: Registry) {
  const painted = new Map<Look, { highlight: Highlight; ranges: Range[] }>()
  const showLook = (look: Look, wanted: Range[]) => {
    const name = nameOf(look)
    const { highlight, ranges } = painted.get(look) ?? { highlight: new Highlight(), ranges: [] }
    const isOurs = registry.get(name) === highlight
    if (wanted.length === 0) {
      painted.delete(look)
      // What stands under the same name by now may be of a newer version of us, and stays.
      if (isOurs) registry.delete(name)
      return
    }
    painted.set(look, { highlight, ranges: replace(highlight, ranges, wanted) })
    if (!isOurs) registry.set(name, highlight)
  }
  return {
    show(marks: Mark[]) {
      for (const look of looks)
        showLook(
          look,
          marks.filter(mark => mark.look === look).map(({ range }) => range),
        )
    },
  }
}

/** Changes what a highlight holds to the wanted ranges, touching none that lies where a wanted one does; answers what it holds then. */
function replace(highlight: Highlight, present: Range[], wanted: Range[]): Range[] {
  const byStart = Map.groupBy(present, ({ startContainer }) => startContainer)
  const held = wanted.map(
    range => byStart.get(range.startContainer)?.find(each => isSamePlace(each, range)) ?? range,
  )
  const kept = new Set(held)
  for (const range of present) if (!kept.has(range)) highlight.delete(range)
  const had = new Set(present)
  for (const range of held) if (!had.has(range)) highlight.add(range)
  return held
}

const isSamePlace = (one: Range, other: Range) =>
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset
