import { useStrings } from '../strings'
import type { LoadingCardProps } from './card-props'
import { Frame } from './frame'

/** While the packs are asked; for waits of more than 200 ms. Its head stays when the answer comes. */
export function LoadingCard({ progress, ...head }: LoadingCardProps) {
  const { t } = useStrings()
  const percent = progress === undefined ? undefined : Math.round(progress * 100)
  return (
    <Frame
      {...head}
      takesFocus
      finding={`${t('card.looking')}…`}
      foot={
        <div
          class="bar"
          role="progressbar"
          aria-label={t('card.looking')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <i style={{ width: `${percent ?? 0}%` }} />
        </div>
      }
    />
  )
}
