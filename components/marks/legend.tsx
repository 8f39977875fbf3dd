import type { Look } from '../../lib/engine/types'
import { useStrings } from '../strings'
import { Fig } from './fig'

/** The five findings, in the order they are always listed in. */
export const looks: Look[] = ['agrees', 'differs', 'dated', 'disputed', 'unknown']

/** What the lines mean. */
export function Legend() {
  const { t } = useStrings()
  return (
    <dl class="legend">
      {looks.map(look => (
        <div key={look}>
          <dt>
            <Fig look={look}>{t(`look.${look}`)}</Fig>
          </dt>
          <dd>{t(`legend.${look}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
