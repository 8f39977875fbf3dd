import type { Claim } from '../../lib/engine/pack/claim'
import { Words } from '../marks/words'
import { sayCredit } from '../say/credits'
import { describeFinding } from '../say/findings'
import { sayChecked } from '../say/notes'
import { sayNotThis, saySimilar } from '../say/similar'
import { useStrings } from '../strings'
import type { CardProps } from './card-props'
import { CardFoot } from './foot'
import { Frame } from './frame'
import { Lineage } from './lineage'
import { OriginRow } from './origin-row'
import { RangeRow } from './range-row'
import { Reasons } from './reasons'
import { Row } from './row'

/** Where a figure comes from, on what authority, and what has become of it since. A row with nothing to say is left out. */
export function Card(props: CardProps) {
  const { finding, form, position } = props
  const { figure, quote, look } = finding
  const frame = { figure, quote, look, form, position, takesFocus: props.takesFocus ?? true }
  const on = { onPrevious: props.onPrevious, onNext: props.onNext, onClose: props.onClose }
  return (
    <Frame {...frame} {...on} finding={<Finding finding={finding} />} foot={<CardFoot {...props} />}>
      {finding.relation === 'none' ? (
        <UnknownRows finding={finding} />
      ) : (
        <KnownRows finding={finding} today={props.today} runnerUp={props.runnerUp} />
      )}
    </Frame>
  )
}

/** The lead in bold, then its sentences. */
export function Finding({ finding, atMost }: { finding: CardProps['finding']; atMost?: number }) {
  const strings = useStrings()
  const { lead, sentences } = describeFinding(finding, strings)
  return (
    <>
      <b>{lead}.</b>
      {sentences.slice(0, atMost).map(parts => (
        <>
          {' '}
          <Words parts={parts} />
        </>
      ))}
    </>
  )
}

type Known = Exclude<CardProps['finding'], { relation: 'none' }>

function KnownRows({ finding, today, runnerUp }: { finding: Known } & Pick<CardProps, 'today' | 'runnerUp'>) {
  const strings = useStrings()
  const { t } = strings
  const { claim } = finding.match
  const isOrigin = finding.relation === 'agrees' && finding.onOriginPage
  return (
    <>
      <OriginRow claim={claim} isThisPage={isOrigin} />
      <Credit finding={finding} />
      {!isOrigin && <RangeRow finding={finding} />}
      <Lineage key={claim.id} claim={claim} />
      <Similar claims={finding.similar} />
      {!isOrigin && hasReasons(finding) && <Reasons key={claim.id} finding={finding} runnerUp={runnerUp} />}
      {claim.origin.found && (
        <Row label={t('card.checked')}>
          <p class="say">
            <Words parts={sayChecked(claim.checkedOn, today, strings)} />
          </p>
        </Row>
      )}
    </>
  )
}

/** The number alone is no reason worth a row. */
const hasReasons = ({ match: { reasons } }: Known) => reasons.whose.length + reasons.what.length > 0

function UnknownRows({ finding }: { finding: CardProps['finding'] }) {
  const strings = useStrings()
  const { t } = strings
  return (
    <>
      <Credit finding={finding} />
      {finding.similar.length > 0 && (
        <>
          <Row label={t('card.similar')}>
            {finding.similar.map(claim => (
              <p key={claim.id} class="say">
                <Words parts={saySimilar(claim, strings)} />
              </p>
            ))}
          </Row>
          <Row label={t('card.matched')}>
            <p class="say">{t('similar.unmatched')}</p>
          </Row>
        </>
      )}
    </>
  )
}

function Credit({ finding }: { finding: CardProps['finding'] }) {
  const strings = useStrings()
  const said = sayCredit(finding, strings)
  return said.length ? (
    <Row label={strings.t('card.pageSays')}>
      <p class="say">
        <Words parts={said} />
      </p>
    </Row>
  ) : null
}

/** The same number of something else. */
function Similar({ claims }: { claims: Claim[] }) {
  const strings = useStrings()
  return claims.length ? (
    <Row label={strings.t('card.notThis')}>
      {claims.map(claim => (
        <p key={claim.id} class="say">
          <Words parts={sayNotThis(claim, strings)} />
        </p>
      ))}
    </Row>
  ) : null
}
