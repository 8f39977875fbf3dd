import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useStrings } from '../strings'
import type { HeadProps } from './card-props'
import { CardHead } from './head'

interface FrameProps extends HeadProps {
  /** The finding's class, on the card and under its figure. */
  look?: string
  /** First focus goes to the dialog itself, so that its name and its finding are read out. */
  takesFocus?: boolean
  /** The finding, its lead in bold. */
  finding: ComponentChildren
  /** The apparatus under it. */
  children?: ComponentChildren
  foot?: ComponentChildren
}

/** Head, middle and foot of every card. Not modal: Tab past the last control goes on to the page. */
export function Frame({ look, takesFocus, isByKey = true, finding, children, foot, ...head }: FrameProps) {
  const { locale, dir } = useStrings()
  const card = useRef<HTMLElement>(null)
  const id = useId()
  useEffect(() => {
    if (takesFocus) card.current?.focus({ preventScroll: true })
  }, [takesFocus, head.position.number])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    head.onClose()
  }
  return (
    <section
      ref={card}
      class={`card arrives ${look ?? ''} ${head.form === 'sheet' ? 'sheet' : ''} ${isByKey ? '' : 'pointed'}`}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={`${id}-figure`}
      aria-describedby={`${id}-finding`}
      lang={locale}
      dir={dir}
      onKeyDown={closeOnEscape}
    >
      <CardHead {...head} id={`${id}-figure`} line={look ? `fig ${look}` : 'plain'} />
      <div class="body">
        <p class="finding" id={`${id}-finding`}>
          {finding}
        </p>
        {children}
      </div>
      {foot}
    </section>
  )
}
