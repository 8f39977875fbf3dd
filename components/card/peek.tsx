import { useStrings } from '../strings'
import type { PeekProps } from './card-props'
import { Finding } from './drawn-card'

/** A first look while the pointer rests on a figure. Nothing in it can be clicked. */
export function Peek({ view }: PeekProps) {
  const { t, locale, dir } = useStrings()
  return (
    <div class={`card peek arrives ${view.look}`} role="tooltip" lang={locale} dir={dir}>
      <p class="finding">
        <Finding view={view} atMost={1} />
      </p>
      <p class="by">
        <span>{view.authority}</span>
        <span>{t('card.clickToOpen')}</span>
      </p>
    </div>
  )
}
