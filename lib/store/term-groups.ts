import type { Term } from '../engine/pack/claim'
import type { EditionId, TermGroupRow } from './db'
import { spread } from './spread'

/** Terms to a row: fewer make a pack slow to write, more make a look-up read what it did not ask for. */
const TERMS_PER_GROUP = 8

/** Over how many rows the terms of a pack are spread. */
export function countGroups(terms: Term[]): number {
  return Math.ceil(terms.length / TERMS_PER_GROUP) || 1
}

/** The row, of so many, that holds the terms of a key: those of one first word share it, since a text that asks for one asks for others too. */
export function termGroupOf(key: string, groups: number): number {
  const [first = ''] = key.split(' ', 1)
  return spread(first, groups)
}

/** The terms of an edition as rows, each in the row that `termGroupOf` finds. */
export function termGroupRows(edition: EditionId, terms: Term[]): TermGroupRow[] {
  const count = countGroups(terms)
  const groups = new Map<number, Term[]>()
  for (const term of terms) {
    const group = termGroupOf(term.key, count)
    const members = groups.get(group)
    if (members) members.push(term)
    else groups.set(group, [term])
  }
  return Array.from(groups, ([group, members]) => ({ edition, group, terms: members }))
}
