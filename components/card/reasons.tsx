import { Disclose } from '../marks/icons'
import { useStrings } from '../strings'
import type { CardView } from './card-view'
import { Row } from './row'

/** Why this claim: the words that decided; opened, whose, what, value, when and who came second. */
export function Reasons({ words, rows }: NonNullable<CardView['reasons']>) {
  const { t } = useStrings()
  return (
    <Row label={t('card.matched')}>
      <details>
        <summary>
          <Disclose /> <bdi>{words.join(', ')}</bdi>
        </summary>
        <dl class="why">
          {rows.map(({ label, says }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Row>
  )
}
