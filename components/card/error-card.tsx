import { useStrings } from '../strings'
import type { ErrorCardProps } from './card-props'
import { Frame } from './frame'
import { Row } from './row'

/** When the packs cannot be read: what is so, and what can be done. */
export function ErrorCard({ details, onRetry, onCopyDetails, ...head }: ErrorCardProps) {
  const { t } = useStrings()
  const finding = (
    <>
      <b>{t('card.failed')}</b> {t('card.failedWhy')}
    </>
  )
  const foot = (onRetry || onCopyDetails) && (
    <footer>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t('card.retry')}
        </button>
      )}
      {onCopyDetails && (
        <button type="button" onClick={onCopyDetails}>
          {t('card.copyDetails')}
        </button>
      )}
    </footer>
  )
  return (
    <Frame {...head} takesFocus finding={finding} foot={foot}>
      <Row label={t('card.details')}>
        <p class="say">{details}</p>
      </Row>
    </Frame>
  )
}
