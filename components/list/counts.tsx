import type { Look } from '../../lib/engine/types'
import { looks } from '../marks/legend'
import { type Key, useStrings } from '../strings'
import type { Listed } from './listed'

interface CountsProps {
  figures: Listed[]
  /** Findings that have a line; the others are not counted. */
  shown: Record<Look, boolean>
  picked?: Look
  onPick(look: Look | undefined): void
}

const names: Record<Look, Key> = {
  agrees: 'list.agree',
  differs: 'list.differ',
  dated: 'list.dated',
  disputed: 'list.disputed',
  unknown: 'list.unknown',
}

/** How many figures there are of each finding. The numeral wears the line, and is a filter. */
export function Counts({ figures, shown, picked, onPick }: CountsProps) {
  const { t, locale } = useStrings()
  const counted = looks.filter(look => shown[look])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be of a form, and this is none
    <div
      class="counts"
      role="group"
      aria-label={t('list.byFinding')}
      style={{ gridTemplateColumns: `repeat(${counted.length}, 1fr)` }}
    >
      {counted.map(look => {
        const count = figures.filter(({ finding }) => finding.look === look).length
        return (
          <button
            key={look}
            type="button"
            class={count ? '' : 'zero'}
            aria-pressed={look === picked}
            onClick={() => onPick(look === picked ? undefined : look)}
          >
            <span class="c">
              {/* One text, so that the line is drawn in one. */}
              <i class={`fig ${look}`}>{`\u2002${count.toLocaleString(locale)}\u2002`}</i>
            </span>
            <span class="l">{t(names[look], {}, count)}</span>
          </button>
        )
      })}
    </div>
  )
}
