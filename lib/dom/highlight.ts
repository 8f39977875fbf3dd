import type { Look } from '../engine/types'
import { lineName, looks, tintName } from './highlight-names'

/** A figure's place on the page and the line that it gets. */
export interface Mark {
  look: Look
  range: Range
}

/** What has been painted, and how to change and undo it. */
export interface Painting {
  /** Tints these figures and no others: the open one, the one under the pointer. */
  tint(marks: Mark[]): void
  /** Takes all of it off the page. */
  undo(): void
}

/** The part of `CSS.highlights` that is needed. */
type Registry = Pick<HighlightRegistry, 'set' | 'delete'>

/** Underlines figures without touching the document: ranges are registered, the rules come from `linesCss`. */
export function paint(marks: Mark[], registry: Registry = CSS.highlights): Painting {
  clearPaint(registry)
  register(marks, lineName, registry)
  return {
    tint: tinted => register(tinted, tintName, registry),
    undo: () => clearPaint(registry),
  }
}

/** Removes our highlights, those left by an older version of us among them. */
export function clearPaint(registry: Registry = CSS.highlights): void {
  for (const look of looks) {
    registry.delete(lineName(look))
    registry.delete(tintName(look))
  }
}

function register(marks: Mark[], nameOf: (look: Look) => string, registry: Registry): void {
  for (const look of looks) {
    const ranges = marks.filter(mark => mark.look === look).map(mark => mark.range)
    if (ranges.length > 0) registry.set(nameOf(look), new Highlight(...ranges))
    else registry.delete(nameOf(look))
  }
}
