import type { ClaimRow, EditionRow, EntityRow, MeasureRow, Upgrading } from './db'
import { addTrigrams, createWordsOf, type Trigrams, trigramRows } from './search-rows'

/** To version 2: gives the claims that are there the words and trigrams that a search finds them by. */
export async function addSearch(transaction: Upgrading): Promise<void> {
  const editions: EditionRow[] = await transaction.table('editions').toArray()
  const entities: EntityRow[] = await transaction.table('entities').toArray()
  const measures: MeasureRow[] = await transaction.table('measures').toArray()
  for (const { id: edition } of editions) {
    const wordsOf = createWordsOf(
      entities.filter(row => row.edition === edition).map(({ entity }) => entity),
      measures.filter(row => row.edition === edition).map(({ measure }) => measure),
    )
    const rows: ClaimRow[] = await transaction.table('claims').where('edition').equals(edition).toArray()
    const claims = rows.map(row => ({ ...row, words: wordsOf(row.claim) }))
    await transaction.table('claims').bulkPut(claims)
    const trigrams: Trigrams = new Map()
    for (const claim of claims) addTrigrams(trigrams, claim)
    await transaction.table('trigrams').bulkAdd(trigramRows(edition, trigrams))
  }
}
