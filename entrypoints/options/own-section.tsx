import { useEffect } from 'preact/hooks'
import { OwnForm } from '../../components/library/own-form'
import { TroubleNote } from '../../components/options/trouble'
import { textIn } from '../../components/say/texts'
import { useStrings } from '../../components/strings'
import { readQuantity } from '../../lib/engine/own/read-draft'
import type { ClaimDatabase } from '../../lib/store/db'
import { sayProblem } from '../surfaces/say-problem'
import { UnknownClaim } from './unknown-claim'
import { type Begun, type Drafts, useBegun } from './use-begun'
import { useOwnClaim } from './use-own-claim'
import type { OwnRoute } from './use-route'

export interface OwnSectionProps {
  db: ClaimDatabase
  route: OwnRoute
  drafts: Drafts
}

/** A claim of the reader's own, to be written or changed. */
export function OwnSection(props: OwnSectionProps) {
  const strings = useStrings()
  const begun = useBegun(props.db, props.route, props.drafts)
  useEffect(() => scrollTo(0, 0), [])
  if (!begun) return null
  if ('problem' in begun) return <TroubleNote trouble={sayProblem(begun.problem, strings)} />
  return begun.done ? <OwnClaim {...props} begun={begun.done} /> : <UnknownClaim />
}

function OwnClaim({ db, route, drafts, begun }: OwnSectionProps & { begun: Begun }) {
  const strings = useStrings()
  const { draft, context, ...rest } = useOwnClaim(db, route, drafts, begun)
  const named = (list: { name: Parameters<typeof textIn>[0] }[]) =>
    [...new Set(list.map(({ name }) => textIn(name, strings)))].sort(
      new Intl.Collator(strings.locale).compare,
    )
  return (
    <OwnForm
      {...rest}
      draft={draft}
      isEdited={route.id !== undefined}
      readsAs={readQuantity(draft, context)}
      entities={named(context.entities)}
      measures={named(context.measures)}
    />
  )
}
