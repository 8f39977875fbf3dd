import type { Filter } from '../engine/match/filter'
import type { EditionId, FilterRow, Filters } from './db'

/** Bytes to a row: Chromium keeps a record of more than 64 kB as a file, which takes it ten times as long to read. */
const PART = 48 * 1024

/** The filters of an edition as rows, cut into parts of at most `PART` bytes. */
export function filterRows(edition: EditionId, { terms, heads }: Filters): FilterRow[] {
  return [...rowsOf(edition, 'terms', terms), ...rowsOf(edition, 'heads', heads)]
}

/** The filters of an edition, from its rows in the order of their keys; undefined where there are none. */
export function filtersFrom(rows: FilterRow[]): Filters | undefined {
  const [terms, heads] = [joined(rows, 'terms'), joined(rows, 'heads')]
  return terms && heads && { terms, heads }
}

function rowsOf(edition: EditionId, of: FilterRow['of'], { bits, hashes }: Filter): FilterRow[] {
  return Array.from({ length: Math.ceil(bits.length / PART) }, (_, part) => ({
    edition,
    of,
    part,
    bits: bits.slice(part * PART, (part + 1) * PART),
    hashes,
  }))
}

function joined(rows: FilterRow[], of: FilterRow['of']): Filter | undefined {
  const parts = rows.filter(row => row.of === of)
  if (!parts[0]) return undefined
  const bits = new Uint8Array(parts.reduce((sum, part) => sum + part.bits.length, 0))
  for (const part of parts) bits.set(part.bits, part.part * PART)
  return { bits, hashes: parts[0].hashes }
}
