import type { ComponentChildren } from 'preact'
import { ClaimPage } from '../../components/library/claim-page'
import { Library } from '../../components/library/library'
import type { LibraryProps } from '../../components/library/library-props'
import { Options } from '../../components/options/options'
import type { Claim } from '../../lib/engine/pack/claim'
import { filterNames, shelfRowOf, sortShelf } from '../../lib/engine/search/shelf-row'
import * as claims from './claims'

const all = Object.values(claims).filter((each): each is Claim => typeof each === 'object' && 'id' in each)
const nothing = () => {}

const none = Object.fromEntries(
  filterNames.map(name => [name, [{ value: 'a', name: 'A' }]]),
) as LibraryProps['choices']

/** The list, with every action answered by nothing. */
export const libraryOf = (more: Partial<LibraryProps> = {}) => (
  <Library
    rows={sortShelf(all.map(shelfRowOf))}
    isReading={false}
    query=""
    filter={{}}
    choices={none}
    onQuery={nothing}
    onFilter={nothing}
    {...more}
  />
)

const runRate = (id: string, billions: number, asOf: string, more: Partial<Claim> = {}): Claim => ({
  ...claims.stargate,
  id,
  measure: 'run-rate',
  quantity: { min: billions * 1e9, max: billions * 1e9, unit: 'USD', qualifier: null, per: 'year' },
  asOf,
  period: undefined,
  standing: 'outdated',
  label: { en: 'OpenAI, annualised revenue' },
  ...more,
})

/** OpenAI's annualised revenue, as one paper after another had it. */
const series = [
  runRate('a', 1.3, '2023-10-12'),
  runRate('b', 2, '2023-12'),
  runRate('c', 3.4, '2024-06-12'),
  runRate('d', 5.5, '2024-12'),
  runRate('e', 10, '2025-06'),
  runRate('f', 20, '2025-12'),
  runRate('g', 40, '2026-08'),
  runRate('h', 70, '2026-09-29', { standing: 'disputed' }),
]

const claimOf = (claim: Claim, more: { series?: Claim[]; copied?: string } = {}) => (
  <ClaimPage
    claim={claim}
    series={[claim]}
    confusable={[claims.tsmcPlan]}
    pack="Chips and AI, 2026.11."
    today="2026-11-21"
    citationStyles={[
      { id: 'apa', name: 'APA' },
      { id: 'bibtex', name: 'BibTeX' },
    ]}
    onCite={nothing}
    {...more}
  />
)

const page =
  (view: () => ComponentChildren, isHeaded = false) =>
  () => <Options version="0.1.0" current="library" views={{ library: view() }} isHeaded={isHeaded} />

/** Every state of the section by name, on its page. */
export const libraryStates: Record<string, () => ComponentChildren> = {
  library: page(() => libraryOf()),
  'library, found': page(() => libraryOf({ query: 'altman', rows: [shelfRowOf(claims.chipPlan)] })),
  'library, nothing found': page(() => libraryOf({ query: 'xyzzy', rows: [] })),
  'library, reading': page(() => libraryOf({ isReading: true })),
  claim: page(() => claimOf(series[1]!, { series, copied: 'APA' }), true),
  'claim alone': page(() => claimOf(claims.chipPlan), true),
}
