import { filterNames } from '../../lib/engine/search/shelf-row'
import { Search } from '../marks/icons'
import { type Strings, useStrings } from '../strings'
import { ClaimTable } from './claim-table'
import type { LibraryProps } from './library-props'

/** Every claim on this device, to be searched and sorted out. */
export function Library(props: LibraryProps) {
  const { t } = useStrings()
  const { query, onQuery, rows } = props
  return (
    <>
      <p class="read">{t('library.lead')}</p>
      <search class="filters">
        <div class="search">
          <Search />
          <input
            type="search"
            aria-label={t('library.search')}
            placeholder={t('library.searchFor')}
            value={query}
            onInput={event => onQuery(event.currentTarget.value)}
          />
        </div>
        {filterNames.map(name => (
          <Filter key={name} {...props} name={name} />
        ))}
      </search>
      <Found {...props} />
      {rows.length > 0 && <ClaimTable rows={rows} query={query} />}
    </>
  )
}

const any = {
  entity: 'library.anyEntity',
  measure: 'library.anyMeasure',
  year: 'library.anyYear',
  attribution: 'library.anyAttribution',
  standing: 'library.anyStanding',
  pack: 'library.anyPack',
} as const

function Filter({ name, filter, choices, onFilter }: LibraryProps & { name: keyof typeof any }) {
  const { t } = useStrings()
  return (
    <select
      aria-label={t(any[name])}
      value={filter[name] ?? ''}
      onChange={event => onFilter(name, event.currentTarget.value || undefined)}
    >
      <option value="">{t(any[name])}</option>
      {choices[name].map(choice => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  )
}

function Found({ rows, isReading, query, isCut = false }: LibraryProps) {
  const strings = useStrings()
  const { t, locale } = strings
  const n = rows.length.toLocaleString(locale)
  const said = rows.length ? sayFound(rows.length, query, isCut, strings) : ''
  return (
    <p class="found">
      <span role="status">{isReading ? t('library.reading', { n }) : said || t('library.none')}</span>
      <a class="text small" href="#own">
        {t('own.add')}
      </a>
    </p>
  )
}

function sayFound(count: number, query: string, isCut: boolean, { t, locale }: Strings): string {
  const n = count.toLocaleString(locale)
  if (!query) return t('library.newest', { n }, count)
  return isCut ? t('library.foundMost', { n }) : t('library.found', { n }, count)
}
