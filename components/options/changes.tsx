import { sayDate } from '../say/dates'
import { useStrings } from '../strings'
import type { PackHeadView } from './packs-props'

/** What changed in versions of a pack, in its author's words. */
export function Changes({ changelog }: Pick<PackHeadView, 'changelog'>) {
  const strings = useStrings()
  return (
    <dl class="changes small">
      {changelog.map(({ version, date, changes }) => (
        <div key={version}>
          <dt>
            {version}, {sayDate(date, strings)}
          </dt>
          {changes.map(change => (
            <dd key={change}>{change}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
