import { useConfirmation } from '../marks/use-confirmation'
import { Words } from '../marks/words'
import { sayBroken } from '../say/broken'
import { useStrings } from '../strings'
import type { ErrorCardProps } from './card-props'
import { Frame } from './frame'
import { Row } from './row'

/** When the packs cannot be read: what is so, and what can be done. */
export function ErrorCard({ cause, details, onRetry, onCopyDetails, ...head }: ErrorCardProps) {
  const strings = useStrings()
  const { t } = strings
  const [said, confirming] = useConfirmation()
  const foot = (
    <footer role="none">
      <button type="button" onClick={onRetry}>
        {t('card.retry')}
      </button>
      <button type="button" onClick={confirming(onCopyDetails)}>
        {t('card.copyDetails')}
      </button>
      <p class="copied" role="status">
        {said && t(said)}
      </p>
    </footer>
  )
  return (
    <Frame {...head} takesFocus finding={<Words parts={sayBroken(cause, strings)} />} foot={foot}>
      <Row label={t('card.details')}>
        <p class="say">{details}</p>
      </Row>
    </Frame>
  )
}
