import { useEffect, useState } from 'preact/hooks'
import { OwnForm } from '../../components/library/own-form'
import { textIn } from '../../components/say/texts'
import { useStrings } from '../../components/strings'
import { readQuantity } from '../../lib/engine/own/read-draft'
import type { ClaimDatabase } from '../../lib/store/db'
import { readNames } from '../../lib/store/shelf'
import { useOwnClaim } from './use-own-claim'
import type { OwnRoute } from './use-route'

/** A claim of the reader's own, to be written or changed. */
export function OwnSection({ db, route }: { db: ClaimDatabase; route: OwnRoute }) {
  const strings = useStrings()
  const names = useNames(db)
  const own = useOwnClaim(db, route, names)
  useEffect(() => scrollTo(0, 0), [])
  if (!own) return null
  const { draft, context, ...rest } = own
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
      onCancel={() => history.back()}
    />
  )
}

/** What the packs name, once it was read. */
function useNames(db: ClaimDatabase) {
  const [names, setNames] = useState<Awaited<ReturnType<typeof readNames>>>()
  useEffect(() => {
    readNames(db).then(setNames)
  }, [db])
  return names
}
