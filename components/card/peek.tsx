import { sayAttribution } from '../say/attribution'
import { useStrings } from '../strings'
import { Finding } from './card'
import type { PeekProps } from './card-props'

/** A first look while the pointer rests on a figure. Nothing in it can be clicked. */
export function Peek({ finding }: PeekProps) {
  const strings = useStrings()
  const { t, locale, dir } = strings
  const origin = finding.relation === 'none' ? undefined : finding.match.claim.origin
  return (
    <div class={`card peek arrives ${finding.look}`} role="tooltip" lang={locale} dir={dir}>
      <p class="finding">
        <Finding finding={finding} atMost={1} />
      </p>
      <p class="by">
        <span>{origin?.found && sayAttribution(origin, undefined, strings)}</span>
        <span>{t('card.clickToOpen')}</span>
      </p>
    </div>
  )
}
