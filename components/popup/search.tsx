import { useLayoutEffect, useRef } from 'preact/hooks'
import { ClaimList } from '../list/claim-list'
import { Search } from '../marks/icons'
import { useStrings } from '../strings'
import type { PopupProps } from './popup-props'

interface SearchBoxProps extends Pick<PopupProps, 'claims' | 'query' | 'onSearch'> {
  /** On top of its results: it was being typed in where it stood before, and keeps the caret. */
  isFirst?: boolean
}

/** The field that searches the packs. */
export function SearchBox({ claims, query, onSearch, isFirst }: SearchBoxProps) {
  const { t, locale } = useStrings()
  const field = useRef<HTMLInputElement>(null)
  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  return (
    <div class={`search ${isFirst ? 'first' : ''}`}>
      <Search />
      <input
        ref={field}
        type="search"
        autocomplete="off"
        aria-label={t('popup.search')}
        placeholder={t('popup.searchClaims', { n: claims.toLocaleString(locale) }, claims)}
        value={query}
        onInput={event => onSearch(event.currentTarget.value)}
      />
    </div>
  )
}

/** What the packs hold for the query, in place of the page's list. */
export function SearchResults({ hits, query, claims, onOpenClaim, onLibrary }: PopupProps) {
  const { t, locale } = useStrings()
  if (!hits) return null
  const found = hits.length.toLocaleString(locale)
  return (
    <>
      <div class="scroll">
        <ClaimList claims={hits} query={query} onOpen={onOpenClaim} />
      </div>
      <p class="small found" role="status">
        {hits.length
          ? t('popup.found', { found, n: claims.toLocaleString(locale) }, claims)
          : t('popup.foundNone')}{' '}
        {onLibrary && (
          <button type="button" class="text small" onClick={onLibrary}>
            {t('popup.library')}
          </button>
        )}
      </p>
    </>
  )
}
