import type { Claim } from '../../lib/engine/pack/claim'
import { Disclose } from '../marks/icons'
import { decidingWords, reasonsOf } from '../say/matched'
import { useStrings } from '../strings'
import type { CardProps } from './card-props'
import { Row } from './row'

interface ReasonsProps {
  finding: Exclude<CardProps['finding'], { relation: 'none' }>
  runnerUp?: Claim
}

/** Why this claim: the words that decided; opened, whose, what, value, when and who came second. */
export function Reasons({ finding, runnerUp }: ReasonsProps) {
  const strings = useStrings()
  return (
    <Row label={strings.t('card.matched')}>
      <details>
        <summary>
          <Disclose /> <bdi>{decidingWords(finding).join(', ')}</bdi>
        </summary>
        <dl class="why">
          {reasonsOf(finding, runnerUp, strings).map(({ label, says }) => (
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
