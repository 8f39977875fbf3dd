import type { Claim } from '../../lib/engine/pack/claim'
import type { Look } from '../../lib/engine/types'
import { Lineage } from '../card/lineage'
import { OriginRow } from '../card/origin-row'
import { RangeRow } from '../card/range-row'
import { Row } from '../card/row'
import { Words } from '../marks/words'
import { sayDate } from '../say/dates'
import { folded, lineageOf } from '../say/lineage'
import { sayChecked } from '../say/notes'
import { sayNotThis } from '../say/similar'
import { languageOf, sentenceIn, textIn } from '../say/texts'
import { sayBare, sayExact } from '../say/value'
import { viewOrigin } from '../say/view-origin'
import { viewClaimRange } from '../say/view-range'
import { useStrings } from '../strings'
import type { ClaimPageProps } from './claim-page-props'
import { OwnActions } from './own-actions'
import { sayStanding } from './say-standing'
import { SeriesSection } from './series-section'

/** One claim, with all that the packs know of it. */
export function ClaimPage(props: ClaimPageProps) {
  const strings = useStrings()
  const { t } = strings
  const { claim } = props
  return (
    <article class="claim">
      <p class="crumb">
        <a href="#library">{t('options.library')}</a>,{' '}
        <span lang={languageOf(claim.label, strings)}>{textIn(claim.label, strings)}</span>
      </p>
      <h1>
        <span class={`fig ${looks[claim.standing]}`}>{sayBare(claim.quantity, strings)}</span>
        <span class="exact">
          {t('claim.exact', {
            value: sayExact(claim.quantity, strings),
            date: sayDate(claim.asOf, strings),
            standing: sayStanding(claim.standing, strings),
          })}
        </span>
      </h1>
      <p class="read" lang={languageOf(claim.statement, strings)}>
        {sentenceIn(claim.statement, strings)}
      </p>
      {props.own && <OwnActions claim={claim.id} {...props.own} />}
      <div class="cols">
        <Apparatus {...props} />
        <SeriesSection {...props} look={looks[claim.standing]} />
      </div>
    </article>
  )
}

/** The line that a figure of such a claim has where it agrees. */
const looks: Record<Claim['standing'], Look> = {
  standing: 'agrees',
  superseded: 'dated',
  outdated: 'dated',
  fulfilled: 'dated',
  disputed: 'disputed',
  denied: 'disputed',
}

function Apparatus(props: ClaimPageProps) {
  const strings = useStrings()
  const { t } = strings
  const { claim, confusable, pack, today } = props
  const rows = lineageOf(claim, strings)
  const range = viewClaimRange(claim, strings)
  return (
    <div class="apparatus">
      <h2 class="hidden">{textIn(claim.label, strings)}</h2>
      {claim.origin.found ? (
        <OriginRow origin={viewOrigin(claim, claim.origin, false, strings)} />
      ) : (
        <Row label={t('card.origin')}>
          <p class="by">{t('note.notFound', { date: sayDate(claim.checkedOn, strings) })}</p>
          <p class="by" lang="en">
            {claim.origin.searched}
          </p>
        </Row>
      )}
      {range && <RangeRow range={range} />}
      {rows.length > 0 && <Lineage rows={rows} folded={folded(rows, strings)} />}
      {confusable.length > 0 && (
        <Row label={t('claim.notThis')}>
          {confusable.map(each => (
            <p key={each.id} class="by">
              <a href={`#claim=${encodeURIComponent(each.id)}`}>
                <Words parts={sayNotThis(each, strings)} />
              </a>
            </p>
          ))}
        </Row>
      )}
      {claim.origin.found && <CitingRow {...props} />}
      <Row label={t('claim.pack')}>
        <p class="by">
          <a href={`#library&pack=${encodeURIComponent(claim.pack)}`}>{pack}</a> {t('card.checked')}{' '}
          <Words parts={sayChecked(claim.checkedOn, today, strings)} />
        </p>
      </Row>
    </div>
  )
}

function CitingRow({ citationStyles, copied, onCite }: ClaimPageProps) {
  const { t } = useStrings()
  return (
    <Row label={t('claim.cite')}>
      <p class="cite">
        {citationStyles.map(({ id, name }) => (
          <button key={id} type="button" class="text" onClick={() => onCite(id)}>
            {name}
          </button>
        ))}
      </p>
      <p class="by" role="status">
        {copied === false ? t('card.notCopied') : copied && t('claim.copied', { style: copied })}
      </p>
    </Row>
  )
}
