import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Library } from '../../components/library/library'
import { useStrings } from '../../components/strings'
import { isOnShelf, type ShelfFilter, type ShelfRow, shelfRowOf } from '../../lib/engine/search/shelf-row'
import type { ClaimDatabase } from '../../lib/store/db'
import { type Among, amongThese, MAX_CANDIDATES, searchClaims } from '../../lib/store/search'
import { useShelf } from './use-shelf'

interface LibrarySectionProps {
  db: ClaimDatabase
  /** The pack that it is about. */
  pack?: string
  /** Behind the page of a claim: what is searched for, sorted out and scrolled to stays for whoever comes back. */
  isBehind: boolean
}

/** The section *Library*: every claim, or those that answer what is typed. */
export function LibrarySection({ db, pack, isBehind }: LibrarySectionProps) {
  const place = usePlace(isBehind)
  const { rows: all, ...shelf } = useShelf(db)
  const [query, onQuery] = useState('')
  const [filter, setFilter] = useState<ShelfFilter>({})
  useEffect(() => {
    if (!isBehind) setFilter(filter => ({ ...filter, pack }))
  }, [pack])
  const left = useMemo(() => all.filter(row => isOnShelf(row, filter)), [all, filter])
  const isSorted = Object.values(filter).some(Boolean)
  const among = useMemo(() => (isSorted ? amongThese(left) : undefined), [isSorted, left])
  const hits = useHits(db, query, among)
  return (
    <div hidden={isBehind} ref={place}>
      <Library
        {...shelf}
        rows={hits ?? left}
        isCut={hits?.length === MAX_CANDIDATES}
        query={query}
        filter={filter}
        onQuery={onQuery}
        onFilter={(name, value) => setFilter({ ...filter, [name]: value })}
      />
    </div>
  )
}

/** Keeps how far the list was scrolled while something else is in front of it. */
function usePlace(isBehind: boolean) {
  const box = useRef<HTMLDivElement>(null)
  const kept = useRef(0)
  useEffect(() => {
    const keep = () => {
      if (!box.current?.hidden) kept.current = scrollY
    }
    addEventListener('scroll', keep, { passive: true })
    return () => removeEventListener('scroll', keep)
  }, [])
  useLayoutEffect(() => {
    if (!isBehind) scrollTo(0, kept.current)
  }, [isBehind])
  return box
}

/** The claims for a query among some or all, best first; undefined where nothing is asked. */
function useHits(db: ClaimDatabase, query: string, among: Among | undefined): ShelfRow[] | undefined {
  const [hits, setHits] = useState<ShelfRow[]>()
  const { locale } = useStrings()
  useEffect(() => {
    if (!query.trim()) return setHits(undefined)
    let isStale = false
    searchClaims(db, query, { limit: MAX_CANDIDATES, language: locale, among }).then(
      claims => !isStale && setHits(claims.map(shelfRowOf)),
    )
    return () => {
      isStale = true
    }
  }, [db, query, locale, among])
  return hits
}
