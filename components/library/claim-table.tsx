import { useMemo, useRef } from 'preact/hooks'
import type { ShelfRow } from '../../lib/engine/search/shelf-row'
import { Marked } from '../list/marked'
import { sayDate } from '../say/dates'
import { languageOf, textIn } from '../say/texts'
import { sayBare } from '../say/value'
import { type Strings, useStrings } from '../strings'
import { sayStanding } from './say-standing'
import { useVirtualRows } from './use-virtual-rows'

interface ClaimTableProps {
  rows: ShelfRow[]
  query: string
}

/** Claims as rows, of which only those in sight are drawn; the table says how many there are all the same. */
export function ClaimTable({ rows, query }: ClaimTableProps) {
  const { t } = useStrings()
  const body = useRef<HTMLTableSectionElement>(null)
  const { rows: drawn, above, below, measure } = useVirtualRows(rows.length, body)
  return (
    <table class="claims" aria-rowcount={rows.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th>{t('library.figure')}</th>
          <th>{t('library.what')}</th>
          <th>{t('library.origin')}</th>
          <th>{t('library.said')}</th>
          <th>{t('library.standing')}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap height={above} />
        {drawn.map(({ index }) => {
          const row = rows[index]
          return (
            row && (
              <tr key={row.id} ref={measure} data-index={index} aria-rowindex={index + 2}>
                <Cells row={row} query={query} />
              </tr>
            )
          )
        })}
        <Gap height={below} />
      </tbody>
    </table>
  )
}

/** Stands for the rows that are not drawn. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr class="gap">
      <td colSpan={5} style={{ height: `${height}px` }} />
    </tr>
  ) : null

/** Drawn once for a row: to say its numbers and dates takes longer than a frame for a windowful. */
function Cells({ row, query }: { row: ShelfRow; query: string }) {
  const strings = useStrings()
  return useMemo(() => cellsOf(row, query, strings), [row, query, strings])
}

function cellsOf(row: ShelfRow, query: string, strings: Strings) {
  return (
    <>
      <td class="q">{sayBare(row.quantity, strings)}</td>
      <td>
        <a href={`#claim=${encodeURIComponent(row.id)}`} lang={languageOf(row.label, strings)}>
          <Marked text={textIn(row.label, strings)} query={query} />
        </a>
        {row.pack === 'own' && <span class="yours small"> {strings.t('own.yours')}</span>}
      </td>
      <td>{row.publisher ?? strings.t('library.noOrigin')}</td>
      <td class="d">{sayDate(row.said, strings, 'short')}</td>
      <td class="d">{sayStanding(row.standing, strings)}</td>
    </>
  )
}
