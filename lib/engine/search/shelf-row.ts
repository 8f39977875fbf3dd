import type { Attribution, Claim, Standing, Texts } from '../pack/claim'
import type { Quantity } from '../types'

/** What a list of all claims shows of one and sorts out by: a tenth of the whole claim, so that all fit in memory. */
export interface ShelfRow {
  id: string
  pack: string
  entities: string[]
  measure: string
  label: Texts
  quantity: Quantity
  /** Absent where no origin was found, like the attribution. */
  publisher?: string
  attribution?: Attribution
  /** EDTF: when its origin said it, else when it was true. */
  said: string
  standing: Standing
}

/** The row of a claim. */
export function shelfRowOf(claim: Claim): ShelfRow {
  const { id, pack, entities, measure, label, quantity, origin, asOf, standing } = claim
  const found = origin.found ? { publisher: origin.source.publisher, attribution: origin.attribution } : {}
  const said = (origin.found && origin.source.date) || asOf
  return { id, pack, entities, measure, label, quantity, said, standing, ...found }
}

/** What rows are sorted out by; what is absent lets all pass. */
export interface ShelfFilter {
  entity?: string
  measure?: string
  year?: string
  attribution?: string
  standing?: string
  pack?: string
}

/** In the order in which they are offered. */
export const filterNames = ['entity', 'measure', 'year', 'attribution', 'standing', 'pack'] as const
/** What rows may be sorted out by. */
export type FilterName = (typeof filterNames)[number]

/** The values that a row has for a filter: of entities several, of the rest one, or none. */
export function valuesFor(name: FilterName, row: ShelfRow): string[] {
  switch (name) {
    case 'entity':
      return row.entities
    case 'year':
      return [yearOf(row.said)]
    case 'attribution':
      return row.attribution ? [row.attribution] : []
    default:
      return [row[name]]
  }
}

/** Whether a row passes every filter that is set. */
export function isOnShelf(row: ShelfRow, filter: ShelfFilter): boolean {
  return filterNames.every(name => {
    const wanted = filter[name]
    return wanted === undefined || valuesFor(name, row).includes(wanted)
  })
}

/** Newest first; what is dated less exactly comes after what is dated to the day. */
export function sortShelf<Row extends ShelfRow>(rows: Row[]): Row[] {
  return [...rows].sort((one, other) => (one.said < other.said ? 1 : one.said > other.said ? -1 : 0))
}

/** "2024", of an EDTF date or a fiscal year. */
const yearOf = (edtf: string) => /\d{4}/.exec(edtf)?.[0] ?? ''
