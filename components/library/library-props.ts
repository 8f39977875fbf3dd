import type { FilterName, ShelfFilter, ShelfRow } from '../../lib/engine/search/shelf-row'

/** A value to sort out by, and its name. */
export interface Choice {
  value: string
  name: string
}

export interface LibraryProps {
  /** Those that pass the filter: the newest first, or in answer to the query. */
  rows: ShelfRow[]
  /** Whether a search has found as many as it weighs, and there may be more. */
  isCut?: boolean
  /** Whether more are being read. */
  isReading: boolean
  query: string
  filter: ShelfFilter
  choices: Record<FilterName, Choice[]>
  onQuery(query: string): void
  /** A filter, or undefined for any. */
  onFilter(name: FilterName, value: string | undefined): void
}
