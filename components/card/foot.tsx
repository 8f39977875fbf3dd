import { useRef, useState } from 'preact/hooks'
import { More, Question, Unfold } from '../marks/icons'
import { Legend } from '../marks/legend'
import { type Choice, Menu } from '../menu/menu'
import { type Strings, useStrings } from '../strings'
import type { CardProps } from './card-props'

/** What can be done with a finding. What no one answers for is not offered. */
export function CardFoot(props: CardProps) {
  const { finding } = props
  const claim = finding.relation === 'none' ? undefined : finding.match.claim
  return (
    <footer>
      {claim?.origin.found ? <SourceActions {...props} /> : <SearchActions {...props} />}
      <LegendButton />
      <MoreMenu {...props} />
    </footer>
  )
}

function SourceActions(props: CardProps) {
  const { t } = useStrings()
  const { finding, citationStyle = '', citationStyles = [] } = props
  const { url, archived } = sourceOf(props)
  const isOrigin = finding.relation === 'agrees' && finding.onOriginPage
  const chosen = citationStyles.find(({ id }) => id === citationStyle)
  return (
    <>
      {props.onCopyCitation && (
        <button type="button" onClick={() => props.onCopyCitation?.(citationStyle)}>
          {t('card.copyCitation')}
        </button>
      )}
      {props.onCopyCitation && citationStyles.length > 1 && (
        <Menu
          name={t('card.citationStyle', { style: chosen?.name ?? '' })}
          edge="start"
          choices={stylesOf(props)}
        >
          <Unfold />
        </Menu>
      )}
      {url && !isOrigin && <LinkButton href={url}>{t('card.openSource')}</LinkButton>}
      {archived && (
        <LinkButton href={archived} class="archive">
          {t('card.archived')}
        </LinkButton>
      )}
    </>
  )
}

function SearchActions({
  finding,
  onSearchPacks,
  onAddSource,
  onSuggestOrigin,
  onCopyCitation,
  ...props
}: CardProps) {
  const { t } = useStrings()
  const isUnknown = finding.relation === 'none'
  const actions: [string, (() => void) | undefined][] = isUnknown
    ? [
        [t('card.searchPacks'), onSearchPacks],
        [t('card.addSource'), onAddSource],
      ]
    : [
        [t('card.copyCitation'), onCopyCitation && (() => onCopyCitation(props.citationStyle ?? ''))],
        [t('card.suggestOrigin'), onSuggestOrigin],
      ]
  return (
    <>
      {actions.map(
        ([label, act]) =>
          act && (
            <button key={label} type="button" onClick={act}>
              {label}
            </button>
          ),
      )}
    </>
  )
}

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
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon end"
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

function MoreMenu(props: CardProps) {
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

function moreOf(props: CardProps, t: Strings['t']): Choice[] {
  const { finding, onCopyReport, onHide, onOpenLibrary } = props
  const { archived } = sourceOf(props)
  const claim = finding.relation === 'none' ? undefined : finding.match.claim
  const choices: (Choice | undefined)[] = [
    archived ? { label: t('card.archived'), href: archived, class: 'too-narrow' } : undefined,
    onCopyReport && { label: t('card.copyReport'), choose: onCopyReport },
    claim && onHide && { label: t('card.hideHere'), choose: () => onHide('here'), startsGroup: true },
    claim && onHide && { label: t('card.hideEverywhere'), choose: () => onHide('everywhere') },
    claim &&
      onOpenLibrary && {
        label: t('card.openLibrary'),
        choose: () => onOpenLibrary(claim.id),
        startsGroup: true,
      },
  ]
  return choices.filter(choice => choice !== undefined)
}

const stylesOf = ({ citationStyles = [], citationStyle, onChooseStyle }: CardProps): Choice[] =>
  citationStyles.map(({ id, name }) => ({
    label: name,
    isChecked: id === citationStyle,
    choose: () => onChooseStyle?.(id),
  }))

/** The origin's addresses, else those of the nearest account. */
function sourceOf({ finding }: CardProps): { url?: string; archived?: string } {
  if (finding.relation === 'none') return {}
  const { origin } = finding.match.claim
  const source = origin.found ? origin.source : undefined
  return source?.url ? source : (origin.account ?? source ?? {})
}
