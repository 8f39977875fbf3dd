import type { Term } from '../engine/pack/claim'
import type { EditionId, EditionRow, Filters, TermGroupRow, Upgrading } from './db'
import { filterRows } from './filter-rows'
import { packUnnamed } from './lists'
import { countGroups, termGroupRows } from './term-groups'

/** Lists as they were up to version 3: `numbers` end to end, four bytes each. */
interface WideLists {
  tails?: string[]
  ends: Uint32Array
  numbers: Uint32Array
}

/** Up to version 3 the filters were the last thing written, in the edition's own row. */
interface OldEdition extends EditionRow {
  filters?: Filters
}

/** To version 4: a number in a list takes as few bytes as it can, terms that begin with one word share a row, and filters have rows of their own. */
export async function repack(transaction: Upgrading): Promise<void> {
  for (const table of ['postings', 'trigramGroups', 'wordBlocks'])
    await transaction
      .table(table)
      .toCollection()
      .modify((row, place) => {
        if ('numbers' in row) place.value = narrowed(row)
      })
  const editions = transaction.table<OldEdition>('editions')
  for (const { filters, ...row } of await editions.toArray()) {
    const all = await regroupTerms(transaction, row.id)
    if (filters) await transaction.table('filters').bulkAdd(filterRows(row.id, filters))
    const { termGroups, ...begun } = row
    await editions.put(filters ? { ...row, termGroups: countGroups(all) } : begun)
  }
}

async function regroupTerms(transaction: Upgrading, edition: EditionId): Promise<Term[]> {
  const groups = transaction.table<TermGroupRow>('termGroups').where('edition').equals(edition)
  const terms = (await groups.toArray()).flatMap(row => row.terms)
  await groups.delete()
  await transaction.table('termGroups').bulkAdd(termGroupRows(edition, terms))
  return terms
}

function narrowed({ tails, ends, numbers, ...place }: WideLists) {
  const lists = Array.from(ends, (end, index) => numbers.subarray(ends[index - 1] ?? 0, end))
  return { ...place, ...(tails ? { tails: tails.join('\n') } : {}), ...packUnnamed(lists) }
}
