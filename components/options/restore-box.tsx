import { sayDate } from '../say/dates'
import { gapIn } from '../say/gap'
import { textIn } from '../say/texts'
import { useStrings } from '../strings'
import type { BackupProps, PackChangeView, RestoreView } from './backup-props'
import { TroubleNote } from './trouble'

interface RestoreBoxProps extends Pick<BackupProps, 'onRestore' | 'onStop'> {
  restoring: RestoreView
}

/** A backup on its way in: what it would change, before it changes anything. */
export function RestoreBox({ restoring, onRestore, onStop }: RestoreBoxProps) {
  const { t } = useStrings()
  const { step, file } = restoring
  return (
    <section class="import" aria-labelledby="restore-title">
      <h2 id="restore-title">{t('backup.restoreTitle', { file })}</h2>
      <Step restoring={restoring} />
      <p class="acts">
        {step === 'preview' && (
          <button type="button" class="solid" onClick={onRestore}>
            {t('backup.restoreNow')}
          </button>
        )}
        <button type="button" class="line" onClick={onStop}>
          {t(step === 'done' || step === 'failed' ? 'import.close' : 'backup.leave')}
        </button>
      </p>
    </section>
  )
}

function Step({ restoring }: { restoring: RestoreView }) {
  const strings = useStrings()
  const { t, locale } = strings
  switch (restoring.step) {
    case 'checking':
      return <p role="status">{t('import.checking')}</p>
    case 'preview': {
      const { made, settings, packs } = restoring
      return (
        <>
          <p class="small">{t('backup.made', { date: sayDate(made, strings) })}</p>
          <ul class="losses">
            <li>
              {settings
                ? t('backup.settingsChange', { n: settings.toLocaleString(locale) }, settings)
                : t('backup.settingsSame')}
            </li>
            {packs.map(pack => (
              <PackLine key={pack.id} pack={pack} />
            ))}
          </ul>
          <p class="small">{t('backup.othersStay')}</p>
        </>
      )
    }
    case 'writing':
      return <p role="status">{t('backup.writing')}</p>
    case 'done':
      return <p role="status">{t('backup.done')}</p>
    case 'failed':
      return <TroubleNote trouble={restoring.trouble} />
  }
}

function PackLine({
  pack: { id, title, version, replaces, added, changed, gone },
}: {
  pack: PackChangeView
}) {
  const strings = useStrings()
  const { t, locale } = strings
  const name = id === 'own' ? t('packs.own') : textIn(title, strings)
  const counts = [
    [added, 'import.added'],
    [changed, 'import.changed'],
    [gone, 'backup.gone'],
  ] as const
  const said = counts.flatMap(([n, key]) =>
    n ? [`${n.toLocaleString(locale)}${gapIn(strings)}${t(key, {}, n)}`] : [],
  )
  return (
    <li>
      <b>{name}</b>, {replaces && replaces !== version ? `${replaces} → ${version}` : version}:{' '}
      {said.length ? said.join('; ') : t('backup.same')}
    </li>
  )
}
