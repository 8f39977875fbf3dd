import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Claim } from '../../lib/engine/pack/claim'
import { openDatabase } from '../../lib/store/db'
import { searchClaims } from '../../lib/store/search'

/** The search of the packs. `#search=…` in the page's address asks at once. */
export function useSearch() {
  const db = useMemo(() => openDatabase(), [])
  const [query, onSearch] = useState(new URLSearchParams(location.hash.slice(1)).get('search') ?? '')
  const [hits, setHits] = useState<Claim[]>()
  useEffect(() => {
    if (!query.trim()) return setHits(undefined)
    let isStale = false
    searchClaims(db, query).then(claims => !isStale && setHits(claims))
    return () => {
      isStale = true
    }
  }, [db, query])
  return { query, onSearch, hits }
}
