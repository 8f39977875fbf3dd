import { Words } from '../marks/words'
import { gapIn } from '../say/gap'
import type { Part } from '../say/parts'
import { useStrings } from '../strings'
import type { DrawnCardProps } from './card-props'
import type { CardView } from './card-view'
import { CardFoot } from './foot'
import { Frame } from './frame'
import { Lineage } from './lineage'
import { OriginRow } from './origin-row'
import { RangeRow } from './range-row'
import { Reasons } from './reasons'
import { Row } from './row'

/** Where a figure comes from, on what authority, and what has become of it since. A row with nothing to say is left out. */
export function DrawnCard(props: DrawnCardProps) {
  const { view, form, position, takesFocus = true, isByKey, onPrevious, onNext, onClose } = props
  const { quote, exact, look } = view
  return (
    <Frame
      {...{ quote, exact, look, form, position, takesFocus, isByKey, onPrevious, onNext, onClose }}
      finding={<Finding view={view} />}
      foot={<CardFoot {...props} />}
    >
      <Rows key={`${view.claim} ${position.number}`} view={view} />
    </Frame>
  )
}

/** The lead in bold, then its sentences. */
export function Finding({ view, atMost }: { view: CardView; atMost?: number }) {
  const strings = useStrings()
  const { t } = strings
  return (
    <>
      <b>{`${view.lead}${t('stop')}`}</b>
      {view.sentences.slice(0, atMost).map(parts => (
        <>
          {gapIn(strings)}
          <Words parts={parts} />
        </>
      ))}
    </>
  )
}

function Rows({ view }: { view: CardView }) {
  const { t } = useStrings()
  const { claim, origin, notFound, range, lineage, reasons, similar } = view
  const isUnknown = !claim
  return (
    <>
      {origin && <OriginRow origin={origin} />}
      {notFound && <SaidRow label={t('card.origin')} says={notFound} />}
      <SaidRow label={t('card.pageSays')} says={[view.credit]} />
      {range && <RangeRow range={range} />}
      {lineage.length > 0 && <Lineage rows={lineage} folded={view.folded} />}
      <SaidRow label={t(isUnknown ? 'card.similar' : 'card.notThis')} says={similar} />
      {isUnknown && similar.length > 0 && (
        <SaidRow label={t('card.matched')} says={[[t('similar.unmatched')]]} />
      )}
      {reasons && <Reasons {...reasons} />}
      <SaidRow label={t('card.checked')} says={[view.checked ?? []]} />
    </>
  )
}

/** A row of sentences. */
function SaidRow({ label, says }: { label: string; says: Part[][] }) {
  const sentences = says.filter(parts => parts.length)
  return sentences.length ? (
    <Row label={label}>
      {sentences.map(parts => (
        <p class="say">
          <Words parts={parts} />
        </p>
      ))}
    </Row>
  ) : null
}
