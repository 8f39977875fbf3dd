import { viewCard } from '../say/view-card'
import { useStrings } from '../strings'
import type { CardProps } from './card-props'
import { DrawnCard } from './drawn-card'

/** The card of a finding, said here and now. Where bytes count, `DrawnCard` takes what `viewCard` made elsewhere. */
export function Card({ finding, today, runnerUp, ...rest }: CardProps) {
  const strings = useStrings()
  return <DrawnCard {...rest} view={viewCard(finding, { today, runnerUp }, strings)} />
}
