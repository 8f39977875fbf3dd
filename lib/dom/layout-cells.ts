import type { Draft } from './draft'
import { proseOf } from './prose'

/** Calls the text of table cells that hold running text what it is: there the table is but layout. */
export function relabelLayoutCells(drafts: Draft[]): void {
  const cells = drafts.filter(({ kind }) => kind === 'cell')
  const layout = new Set(cells.filter(draft => proseOf(draft) > 0).map(cellOf))
  for (const draft of cells) if (layout.has(cellOf(draft))) draft.kind = 'text'
}

function cellOf({ element }: Draft): Element | null {
  return element.closest('td, th')
}
