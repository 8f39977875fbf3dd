import { useStrings } from '../strings'
import type { HeadProps } from './card-props'
import { Frame } from './frame'

/** While the packs are asked, where that takes longer than it should. What comes takes its place. */
export function LoadingCard(head: HeadProps) {
  const { t } = useStrings()
  return <Frame {...head} takesFocus finding={`${t('card.looking')}…`} />
}
