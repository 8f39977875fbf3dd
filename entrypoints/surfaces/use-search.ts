import { useEffect, useMemo, useState } from 'preact/hooks'
import { useStrings } from '../../components/strings'
import type { Claim } from '../../lib/engine/pack/claim'
import { browser } from '../../lib/platform/browser'
import { takeFields } from '../../lib/platform/hand-over'
import { openDatabase } from '../../lib/store/db'
import { searchClaims } from '../../lib/store/search'

/** The search of the packs. Words that were handed over to the page are searched for at once. */
export function useSearch() {
  const { locale } = useStrings()
  const db = useMemo(() => openDatabase(), [])
  const [query, onSearch] = useState('')
  const [hits, setHits] = useState<Claim[]>()
  useEffect(() => {
    takeFields(browser, location.hash).then(fields =>
      onSearch(typed => typed || (fields.get('search') ?? '')),
    )
  }, [])
  useEffect(() => {
    if (!query.trim()) return setHits(undefined)
    let isStale = false
    searchClaims(db, query, { language: locale }).then(claims => !isStale && setHits(claims))
    return () => {
      isStale = true
    }
  }, [db, query, locale])
  return { query, onSearch, hits }
}
