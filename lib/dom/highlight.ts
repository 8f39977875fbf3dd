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
type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>

/** Underlines figures without touching the document: ranges are registered, the rules come from `linesCss`. */
export function paint(marks: Mark[], registry: Registry = CSS.highlights): Painting {
  clearPaint(registry)
  const lines = register(marks, lineName, registry)
  let tints: Registered = []
  const tint = (tinted: Mark[]) => {
    unregister(tints, registry)
    tints = register(tinted, tintName, registry)
  }
  return {
    tint,
    undo: () => unregister([...lines, ...tints], registry),
  }
}

/** Removes our highlights, those left by an older version of us among them. */
export function clearPaint(registry: Registry = CSS.highlights): void {
  for (const look of looks) {
    registry.delete(lineName(look))
    registry.delete(tintName(look))
  }
}

type Registered = [name: string, highlight: Highlight][]

function register(marks: Mark[], nameOf: (look: Look) => string, registry: Registry): Registered {
  return looks.flatMap((look): Registered => {
    const ranges = marks.filter(mark => mark.look === look).map(mark => mark.range)
    if (ranges.length === 0) return []
    const highlight = new Highlight(...ranges)
    registry.set(nameOf(look), highlight)
    return [[nameOf(look), highlight]]
  })
}

/** What stands under the same name by now may be of a newer version of us, and stays. */
function unregister(registered: Registered, registry: Registry): void {
  for (const [name, highlight] of registered) if (registry.get(name) === highlight) registry.delete(name)
}
