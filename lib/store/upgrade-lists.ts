import type { EditionId, TermGroupRow, Upgrading } from './db'
import { packUnnamed } from './lists'
import { countGroups, termGroupRows } from './term-groups'

/** Lists as they were up to version 3: `numbers` end to end, four bytes each. */
interface WideLists {
  tails?: string[]
  ends: Uint32Array
  numbers: Uint32Array
}

/** To version 4: a number in a list takes as few bytes as it can, and terms that begin with one word share a row. */
export async function repack(transaction: Upgrading): Promise<void> {
  for (const table of ['postings', 'trigramGroups', 'wordBlocks'])
    await transaction
      .table(table)
      .toCollection()
      .modify((row, place) => {
        if ('numbers' in row) place.value = narrowed(row)
      })
  const terms = transaction.table<TermGroupRow>('termGroups')
  for (const edition of (await transaction.table('editions').toCollection().primaryKeys()) as EditionId[]) {
    const ofEdition = terms.where('edition').equals(edition)
    const all = (await ofEdition.toArray()).flatMap(row => row.terms)
    await ofEdition.delete()
    await terms.bulkAdd(termGroupRows(edition, all))
    await transaction.table('editions').update(edition, { termGroups: countGroups(all) })
  }
}

function narrowed({ tails, ends, numbers, ...place }: WideLists) {
  const lists = Array.from(ends, (end, index) => numbers.subarray(ends[index - 1] ?? 0, end))
  return { ...place, ...(tails ? { tails: tails.join('\n') } : {}), ...packUnnamed(lists) }
}
