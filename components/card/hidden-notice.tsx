import { useEffect, useRef } from 'preact/hooks'
import { Words } from '../marks/words'
import { phrase } from '../say/parts'
import { useStrings } from '../strings'
import type { HiddenNoticeProps } from './card-props'

/** In the card's place once its claim is hidden, for as long as the reader stays on the page. */
export function HiddenNotice({ quote, what, where, onUndo }: HiddenNoticeProps) {
  const strings = useStrings()
  const { t, locale, dir } = strings
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus({ preventScroll: true }), [])
  const said = phrase(strings, where === 'here' ? 'card.hiddenHere' : 'card.hiddenEverywhere', {
    value: { b: quote },
    what,
  })
  return (
    <section class="card gone" role="status" lang={locale} dir={dir}>
      <div class="body">
        <span>
          <Words parts={said} />
        </span>
        <button ref={undo} type="button" class="line" onClick={onUndo}>
          {t('card.undo')}
        </button>
      </div>
    </section>
  )
}
