import { useState } from 'preact/hooks'
import type { Claim } from '../../lib/engine/pack/claim'
import { Words } from '../marks/words'
import { type Fold, folded, lineageOf, type Row } from '../say/lineage'
import { useStrings } from '../strings'

const classes: Record<Row['knot'], string> = { first: 'first', again: '', newer: 'newer', against: 'against' }

/** What has become of a claim, as a dated thread, newest last. */
export function Lineage({ claim }: { claim: Claim }) {
  const strings = useStrings()
  const [isWhole, setWhole] = useState(false)
  const rows = lineageOf(claim, strings)
  if (rows.length === 0) return null
  const shown = isWhole ? rows : folded(rows, strings)
  const title = strings.t('lineage.title')
  return (
    <div class="row thread">
      <h3 class="hidden">{title}</h3>
      <ol class="lineage" aria-label={title}>
        {shown.map((row, index) =>
          'rows' in row ? (
            <FoldedRows key={row.said} fold={row} unfold={() => setWhole(true)} />
          ) : (
            <LineageRow key={`${index} ${row.date}`} row={row} />
          ),
        )}
      </ol>
    </div>
  )
}

const LineageRow = ({ row }: { row: Row }) => (
  <li class={classes[row.knot]}>
    <time dateTime={row.date}>{row.day}</time>
    <p>
      <bdi>
        <Words parts={row.said} />
      </bdi>
    </p>
  </li>
)

const FoldedRows = ({ fold, unfold }: { fold: Fold; unfold(): void }) => (
  <li class="fold">
    <span />
    <p>
      <bdi>
        <button type="button" class="text" onClick={unfold}>
          {fold.said}
        </button>
      </bdi>
    </p>
  </li>
)
