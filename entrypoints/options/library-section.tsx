import { useEffect, useMemo, useState } from 'preact/hooks'
import { Library } from '../../components/library/library'
import { isOnShelf, type ShelfFilter, type ShelfRow, shelfRowOf } from '../../lib/engine/search/shelf-row'
import type { ClaimDatabase } from '../../lib/store/db'
import { searchClaims } from '../../lib/store/search'
import { useShelf } from './use-shelf'

/** As many as the search weighs at all. */
const MOST_HITS = 150

/** The section *Library*: every claim, or those that answer what is typed. */
export function LibrarySection({ db, pack }: { db: ClaimDatabase; pack: string | undefined }) {
  const { rows: all, ...shelf } = useShelf(db)
  const [query, onQuery] = useState('')
  const [filter, setFilter] = useState<ShelfFilter>({})
  useEffect(() => setFilter(filter => ({ ...filter, pack })), [pack])
  const hits = useHits(db, query)
  const rows = useMemo(() => (hits ?? all).filter(row => isOnShelf(row, filter)), [hits, all, filter])
  return (
    <Library
      {...shelf}
      rows={rows}
      query={query}
      filter={filter}
      onQuery={onQuery}
      onFilter={(name, value) => setFilter({ ...filter, [name]: value })}
    />
  )
}

/** The claims for a query, best first; undefined where nothing is asked. */
function useHits(db: ClaimDatabase, query: string): ShelfRow[] | undefined {
  const [hits, setHits] = useState<ShelfRow[]>()
  useEffect(() => {
    if (!query.trim()) return setHits(undefined)
    let isStale = false
    searchClaims(db, query, MOST_HITS).then(claims => !isStale && setHits(claims.map(shelfRowOf)))
    return () => {
      isStale = true
    }
  }, [db, query])
  return hits
}
