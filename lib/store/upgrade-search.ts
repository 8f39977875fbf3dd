import type { ClaimRow, EditionRow, EntityRow, MeasureRow, Upgrading } from './db'
import { createTrigrams, trigramRows } from './search-rows'

/** To version 2: gives the claims that are there the trigrams that a search finds them by. */
export async function addSearch(transaction: Upgrading): Promise<void> {
  const editions: EditionRow[] = await transaction.table('editions').toArray()
  const entities: EntityRow[] = await transaction.table('entities').toArray()
  const measures: MeasureRow[] = await transaction.table('measures').toArray()
  for (const { id: edition } of editions) {
    const { trigrams, add } = createTrigrams(
      entities.filter(row => row.edition === edition).map(({ entity }) => entity),
      measures.filter(row => row.edition === edition).map(({ measure }) => measure),
    )
    const ofEdition = transaction.table<ClaimRow>('claims').where('edition').equals(edition)
    await ofEdition.each(({ number, claim }) => add(number, claim))
    await transaction.table('trigrams').bulkAdd(trigramRows(edition, trigrams))
  }
}
