import { useState } from 'preact/hooks'
import { Words } from '../marks/words'
import type { Fold, Row } from '../say/lineage'
import { useStrings } from '../strings'

const classes: Record<Row['knot'], string> = { first: 'first', again: '', newer: 'newer', against: 'against' }

/** What has become of a claim, as a dated thread, newest last. */
export function Lineage({ rows, folded }: { rows: Row[]; folded: (Row | Fold)[] }) {
  const { t } = useStrings()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : folded
  return (
    <div class="row thread">
      <h3 class="hidden">{t('lineage.title')}</h3>
      <ol class="lineage" aria-label={t('lineage.title')}>
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
