import { IconButton } from '../marks/icon-button'
import { Close, Down, Up } from '../marks/icons'
import { useStrings } from '../strings'
import type { HeadProps } from './card-props'

interface CardHeadProps extends HeadProps {
  /** Class of the figure: its line, or none while nothing is known of it. */
  line: string
  id: string
}

/** The figure as the page writes it, written out in full, and the way to the others. */
export function CardHead({ quote, exact, position, line, id, ...on }: CardHeadProps) {
  const { t } = useStrings()
  const said = { number: position.number, count: position.count }
  return (
    <div class="top">
      <h2 id={id}>
        <span class={line} dir="auto">
          {quote}
        </span>
      </h2>
      <div class="steps">
        <span aria-hidden="true">{t('card.position', said)}</span>
        <span class="hidden">{t('card.positionName', said)}</span>
        <IconButton name={t('card.previous')} onClick={({ detail }) => on.onPrevious(detail === 0)}>
          <Up />
        </IconButton>
        <IconButton name={t('card.next')} onClick={({ detail }) => on.onNext(detail === 0)}>
          <Down />
        </IconButton>
        <IconButton name={t('card.close')} onClick={on.onClose}>
          <Close />
        </IconButton>
      </div>
      {exact && <p class="exact">{exact}</p>}
    </div>
  )
}
