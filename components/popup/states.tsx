import { useConfirmation } from '../marks/use-confirmation'
import { Words } from '../marks/words'
import { sayBroken } from '../say/broken'
import { type Part, phrase } from '../say/parts'
import { type Strings, useStrings } from '../strings'
import type { PopupActions, PopupPage, PopupProps } from './popup-props'

/** The popup's heading, and how the page stands in a few words. */
export function sayPage({ page, shown }: Pick<PopupProps, 'page' | 'shown'>, { t, locale }: Strings) {
  const title = 'title' in page ? page.title : undefined
  return { title, says: short(page) }

  function short(page: PopupPage): string | undefined {
    switch (page.state) {
      case 'figures':
        return sayFigures(page, shown, { t, locale })
      case 'loading':
        return t('popup.loading')
      case 'nothing':
        return t('popup.noFigures')
      case 'off-topic':
      case 'no-article':
      case 'other-language':
        return t('popup.leftAsIs')
      case 'closed':
      case 'no-access':
      case 'broken-packs':
        return t('popup.notRead')
      case 'no-answer':
        return t('popup.noList')
      case 'snoozed':
        return t('popup.snoozed')
      case 'site-off':
      case 'all-off':
        return t('popup.off')
    }
  }
}

/** "8 figures, 7 with a source". */
function sayFigures(
  { figures }: Extract<PopupPage, { state: 'figures' }>,
  shown: PopupProps['shown'],
  { t, locale }: Pick<Strings, 't' | 'locale'>,
): string {
  const visible = figures.filter(({ finding }) => shown[finding.look])
  const sourced = visible.filter(({ finding }) => finding.relation !== 'none').length
  const said = { n: visible.length.toLocaleString(locale), sourced: sourced.toLocaleString(locale) }
  return t('popup.figures', said, visible.length)
}

/** A page's state, and what of it can be answered. */
type PageStateProps = Pick<PopupProps, 'page' | 'host'> & Partial<PopupActions>

/** What is so, in bold, and what can be done about it. */
export function PageState(props: PageStateProps) {
  const strings = useStrings()
  const said = sayState(props, strings)
  if (!said) return null
  return (
    <div class="say" role="status">
      <p class="read">
        <Words parts={said} />
      </p>
      {props.page.state === 'broken-packs' && <p class="small">{props.page.details}</p>}
      <Doing {...props} />
    </div>
  )
}

function sayState({ page }: PageStateProps, strings: Strings): Part[] | undefined {
  switch (page.state) {
    case 'figures':
    case 'loading':
      return undefined
    case 'nothing':
      return phrase(strings, 'popup.nothing')
    case 'off-topic':
      return phrase(strings, 'popup.offTopic', { topics: listed(page.topics, strings) })
    case 'other-language':
      return phrase(strings, 'popup.otherLanguage')
    case 'no-article':
      return phrase(strings, 'popup.noArticle')
    case 'closed':
      return phrase(strings, 'popup.closed')
    case 'no-access':
      return phrase(strings, 'popup.noAccess')
    case 'snoozed':
      return phrase(strings, 'popup.quiet', { pack: { i: page.pack.title }, version: page.pack.version })
    case 'site-off':
      return phrase(strings, 'popup.siteOff')
    case 'all-off':
      return phrase(strings, 'popup.allOff')
    case 'no-answer':
      return phrase(strings, 'popup.noAnswer')
    case 'broken-packs':
      return sayBroken(page.cause, strings)
  }
}

const listed = (names: string[], { locale }: Strings) => new Intl.ListFormat(locale).format(names)

interface Action {
  label: string
  act?(): void
  /** The one that is most likely wanted: one of a surface at most. */
  isMain?: boolean
}

function Doing(props: PageStateProps) {
  const strings = useStrings()
  const [said, confirming] = useConfirmation()
  const answered = { ...props, onCopyDetails: confirming(props.onCopyDetails) }
  const actions = actionsFor(answered, strings).filter(({ act }) => act)
  if (actions.length === 0) return null
  return (
    <div class="doing">
      {actions.map(({ label, act, isMain }) => (
        <button key={label} type="button" class={isMain ? 'solid' : 'line'} onClick={act}>
          {label}
        </button>
      ))}
      <p class="small">{said && strings.t(said)}</p>
    </div>
  )
}

function actionsFor(props: PageStateProps, { t }: Strings): Action[] {
  const { host = '' } = props
  switch (props.page.state) {
    case 'off-topic':
    case 'no-article':
    case 'other-language':
      return [{ label: t('popup.readAnyway'), act: props.onReadAnyway }]
    case 'no-access':
      return [
        { label: t('popup.readOnce'), act: props.onReadOnce, isMain: true },
        { label: t('popup.always', { host }), act: props.onAllowSite },
        { label: t('popup.allSites'), act: props.onAllowAll },
      ]
    case 'snoozed':
      return [{ label: t('popup.wake'), act: props.onWake }]
    case 'all-off':
      return [{ label: t('popup.switchOn'), act: props.onSwitchOn, isMain: true }]
    case 'no-answer':
      return [
        { label: t('popup.reload'), act: props.onReload, isMain: true },
        { label: t('card.copyDetails'), act: props.onCopyDetails },
      ]
    case 'broken-packs':
      return [
        { label: t('card.retry'), act: props.onRetry, isMain: true },
        { label: t('card.copyDetails'), act: props.onCopyDetails },
      ]
    default:
      return []
  }
}
