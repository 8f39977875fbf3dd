import { useState } from 'preact/hooks'
import { monthsBetween, sayDate, sayMonthsAgo } from '../say/dates'
import { gapIn } from '../say/gap'
import { textIn } from '../say/texts'
import { type Strings, useStrings } from '../strings'
import { Changes } from './changes'
import type { PacksProps, PackView } from './packs-props'
import { Question } from './question'

interface PackEntryProps extends PacksProps {
  pack: PackView
}

/** Figures that were last checked longer ago than this many months are said to be old. */
const STALE = 12

/** One pack: what it is, how old, and what can be done with it. */
export function PackEntry(props: PackEntryProps) {
  const strings = useStrings()
  const { t } = strings
  const { pack, onSwitch } = props
  const title = titleOf(pack, strings)
  return (
    <section class="pack">
      <h2>{title}</h2>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={pack.on}
        aria-checked={pack.on}
        aria-label={t('packs.use', { title })}
        onChange={event => onSwitch(pack.id, event.currentTarget.checked)}
      />
      <p class="small">{pack.kind === 'own' ? sayOwn(pack, strings) : <Facts {...props} />}</p>
      <Actions {...props} title={title} />
    </section>
  )
}

const titleOf = ({ kind, head }: PackView, strings: Strings) =>
  kind === 'own' ? strings.t('packs.own') : textIn(head.title, strings)

const sayOwn = ({ head: { counts }, outranked }: PackView, strings: Strings) => {
  const { t, locale } = strings
  const claims = t('packs.claims', { n: counts.claims.toLocaleString(locale) }, counts.claims)
  return `${claims}${t('stop')}${gapIn(strings)}${t('packs.ownStay')}${sayOutranked(outranked, strings)}`
}

/** How many claims are left out; nothing for none. */
const sayOutranked = (n: number | undefined, { t, locale }: Strings) =>
  n ? `${gapIn({ locale })}${t('packs.outranked', { n: n.toLocaleString(locale) }, n)}` : ''

function Facts({ pack: { kind, head, outranked }, today }: PackEntryProps) {
  const strings = useStrings()
  const { t, locale } = strings
  const { counts, version, licence, languages, lastChecked } = head
  const count = (key: 'packs.claims' | 'packs.sources' | 'packs.languages', n: number) =>
    t(key, { n: n.toLocaleString(locale) }, n)
  const holds = [
    count('packs.claims', counts.claims),
    count('packs.sources', counts.sources),
    count('packs.languages', languages.length),
  ]
  const gap = gapIn(strings)
  const share = counts.confirmedOrigins.toLocaleString(locale, { style: 'percent' })
  const months = monthsBetween(lastChecked, today)
  return (
    <>
      {listed(holds, locale)}
      {`${t('stop')}${gap}`}
      {t(kind === 'bundled' ? 'packs.versionBundled' : 'packs.versionImported', { version })}
      {`${gap}${licence}${t('stop')}${gap}${t('packs.confirmed', { share })}${gap}`}
      {months < STALE ? (
        t('packs.checked', { date: sayDate(lastChecked, strings) })
      ) : (
        <>
          <span class="stale">{t('packs.stale', { ago: sayMonthsAgo(months, strings) })}</span>
          {`${gap}${t('packs.staleSays')}`}
        </>
      )}
      {sayOutranked(outranked, strings)}
    </>
  )
}

/** The data of `Intl` part units by a space in Japanese, which counters cannot be. */
const listed = (counts: string[], locale: string) =>
  new Intl.ListFormat(locale, { type: locale.startsWith('ja') ? 'conjunction' : 'unit' }).format(counts)

/** What is open under a pack: what changed in its versions, or the question whether to remove it. */
type Opened = 'changes' | 'removal' | undefined

function Actions({ pack, title, onExport, onRemove }: PackEntryProps & { title: string }) {
  const { t } = useStrings()
  const [opened, open] = useState<Opened>()
  const acts: [label: string, act: (() => void) | undefined, expands?: Opened][] = [
    [t('packs.changes'), pack.head.changelog.length > 0 ? () => toggle('changes') : undefined, 'changes'],
    [t('packs.export'), () => onExport(pack.id)],
    [t('packs.remove'), pack.kind === 'imported' ? () => toggle('removal') : undefined, 'removal'],
  ]
  const toggle = (what: Opened) => open(opened === what ? undefined : what)
  return (
    <>
      <p class="acts">
        <a class="small" href={`#library&pack=${encodeURIComponent(pack.id)}`}>
          {t('packs.browse')}
          <span class="hidden">: {title}</span>
        </a>
        {acts.map(
          ([label, act, expands]) =>
            act && (
              <button
                key={label}
                type="button"
                class="text small"
                aria-expanded={expands && opened === expands}
                onClick={act}
              >
                {label}
                <span class="hidden">: {title}</span>
              </button>
            ),
        )}
      </p>
      {opened === 'changes' && <Changes changelog={pack.head.changelog} />}
      {opened === 'removal' && (
        <Removal pack={pack} title={title} onRemove={onRemove} onKeep={() => open(undefined)} />
      )}
    </>
  )
}

interface RemovalProps extends Pick<PackEntryProps, 'pack' | 'onRemove'> {
  title: string
  onKeep(): void
}

function Removal({ pack, title, onRemove, onKeep }: RemovalProps) {
  const { t, locale } = useStrings()
  const { claims } = pack.head.counts
  return (
    <Question
      about={t('packs.remove')}
      yes={t('packs.removeNow')}
      no={t('packs.keep')}
      onYes={() => onRemove(pack.id)}
      onNo={onKeep}
    >
      <p>{t('packs.removes', { title, n: claims.toLocaleString(locale) }, claims)}</p>
    </Question>
  )
}
