import { useRef, useState } from 'preact/hooks'
import { More, Question, Unfold } from '../marks/icons'
import { Legend } from '../marks/legend'
import { useConfirmation } from '../marks/use-confirmation'
import { type Choice, Menu } from '../menu/menu'
import { type Strings, useStrings } from '../strings'
import type { CitationStyle, DrawnCardProps } from './card-props'

/** What can be done with a finding. What no one answers for is not offered. */
export function CardFoot(given: DrawnCardProps) {
  const { t } = useStrings()
  const [said, confirming] = useConfirmation()
  const props = {
    ...given,
    onCopyCitation: confirming(given.onCopyCitation),
    onCopyReport: confirming(given.onCopyReport),
  }
  return (
    <footer role="none">
      {props.view.origin ? <SourceActions {...props} /> : <SearchActions {...props} />}
      <span class="end">
        <LegendButton />
        <MoreMenu {...props} />
      </span>
      <p class="copied" role="status">
        {said && t(said)}
      </p>
    </footer>
  )
}

function SourceActions(props: DrawnCardProps) {
  const { t } = useStrings()
  const { view, citationStyles = [], onCopyCitation, onChooseStyle } = props
  const [style, setStyle] = useState(props.citationStyle ?? '')
  const chosen = citationStyles.find(({ id }) => id === style)
  const choose = (id: string) => {
    setStyle(id)
    onChooseStyle?.(id)
  }
  return (
    <>
      {onCopyCitation && <Action label={t('card.copyCitation')} act={() => onCopyCitation(style)} />}
      {onCopyCitation && citationStyles.length > 1 && (
        <Menu
          name={t('card.citationStyle', { style: chosen?.name ?? '' })}
          edge="start"
          choices={stylesOf(citationStyles, style, choose)}
        >
          <Unfold />
        </Menu>
      )}
      {view.source && <LinkButton href={view.source}>{t('card.openSource')}</LinkButton>}
      {view.archived && (
        <LinkButton href={view.archived} class="archive">
          {t('card.archived')}
        </LinkButton>
      )}
    </>
  )
}

/** For a figure without a claim. A claim whose origin nobody found has nothing to open or to cite. */
function SearchActions({ view, ...on }: DrawnCardProps) {
  const { t } = useStrings()
  if (view.claim) return null
  return (
    <>
      {on.onSearchPacks && <Action label={t('card.searchPacks')} act={on.onSearchPacks} />}
      {on.onAddSource && <Action label={t('card.addSource')} act={on.onAddSource} />}
    </>
  )
}

const Action = ({ label, act }: { label: string; act(): void }) => (
  <button type="button" onClick={act}>
    {label}
  </button>
)

const LinkButton = ({ href, children, ...rest }: { href: string; class?: string; children: string }) => (
  <a class={`button ${rest.class ?? ''}`} href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
)

/** What the lines mean, over the foot. */
function LegendButton() {
  const { t } = useStrings()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon"
        aria-label={t('legend.title')}
        title={t('legend.title')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={closeOnEscape}
        onBlur={() => setOpen(false)}
      >
        <Question />
      </button>
      {isOpen && (
        <div class="menu meaning" role="dialog" aria-label={t('legend.title')}>
          <Legend />
        </div>
      )}
    </>
  )
}

function MoreMenu(props: DrawnCardProps) {
  const { t } = useStrings()
  const choices = moreOf(props, t)
  return choices.length ? (
    <Menu
      name={t('card.more')}
      edge="end"
      choices={choices}
      class={choices.every(choice => choice.class) ? 'too-narrow' : ''}
    >
      <More />
    </Menu>
  ) : null
}

function moreOf({ view, onCopyReport, onHide, onOpenLibrary }: DrawnCardProps, t: Strings['t']): Choice[] {
  const { archived, claim } = view
  const choices: (Choice | undefined)[] = [
    archived ? { label: t('card.archived'), href: archived, class: 'too-narrow' } : undefined,
    onCopyReport && { label: t('card.copyReport'), choose: onCopyReport },
    claim && onHide
      ? { label: t('card.hideHere'), choose: () => onHide('here'), startsGroup: true }
      : undefined,
    claim && onHide ? { label: t('card.hideEverywhere'), choose: () => onHide('everywhere') } : undefined,
    claim && onOpenLibrary
      ? { label: t('card.openLibrary'), choose: () => onOpenLibrary(claim), startsGroup: true }
      : undefined,
  ]
  return choices.filter(choice => choice !== undefined)
}

const stylesOf = (styles: CitationStyle[], chosen: string, choose: (id: string) => void): Choice[] =>
  styles.map(({ id, name }) => ({ label: name, isChecked: id === chosen, choose: () => choose(id) }))
