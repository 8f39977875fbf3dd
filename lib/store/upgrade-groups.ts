import type { Term } from '../engine/pack/claim'
import type { ClaimRow, EditionId, EntityRow, MeasureRow, Upgrading } from './db'
import { collectWords, searchRows } from './search-index'
import { countGroups, termGroupRows } from './term-groups'

/** A term's row as it was up to version 2. */
interface TermRow {
  edition: EditionId
  terms: Term[]
}

/** To version 3: terms come to share rows, and a search goes by words instead of by each claim's trigrams. */
export async function regroup(transaction: Upgrading): Promise<void> {
  for (const edition of (await transaction.table('editions').toCollection().primaryKeys()) as EditionId[]) {
    const rowsOf = <T>(table: string): Promise<T[]> =>
      transaction.table<T>(table).where('edition').equals(edition).toArray()
    const terms = (await rowsOf<TermRow>('terms')).flatMap(row => row.terms)
    await transaction.table('termGroups').bulkAdd(termGroupRows(edition, terms))
    await transaction.table('editions').update(edition, { termGroups: countGroups(terms) })

    const { claimsByWord, add } = collectWords(
      (await rowsOf<EntityRow>('entities')).map(({ entity }) => entity),
      (await rowsOf<MeasureRow>('measures')).map(({ measure }) => measure),
    )
    const claims = transaction.table<ClaimRow>('claims').where('edition').equals(edition)
    await claims.each(({ number, claim }) => add(number, claim))
    const { trigramGroups, wordBlocks } = searchRows(edition, claimsByWord)
    await transaction.table('trigramGroups').bulkAdd(trigramGroups)
    await transaction.table('wordBlocks').bulkAdd(wordBlocks)
  }
}
