import { useState } from 'preact/hooks'
import { textIn } from '../say/texts'
import { useStrings } from '../strings'
import type { BackupProps } from './backup-props'
import { FileButton } from './file-button'
import { Question } from './question'
import { RestoreBox } from './restore-box'
import { Setting } from './setting'
import { TroubleNote } from './trouble'

/** One file of all that is the reader's own: saved, restored; and the ways to begin anew. */
export function Backup(props: BackupProps) {
  const { t } = useStrings()
  const { restoring, trouble, onSave, onFile } = props
  return (
    <>
      <p class="read">{t('backup.lead')}</p>
      {trouble && <TroubleNote trouble={trouble} />}
      {restoring && <RestoreBox {...props} restoring={restoring} />}
      <Setting name={t('backup.save')}>
        <button type="button" class="line" onClick={onSave}>
          {t('backup.saveNow')}
        </button>
        <p class="small">{t('backup.saveSays')}</p>
      </Setting>
      <Setting name={t('backup.restore')}>
        <FileButton label={t('backup.restoreFrom')} accept=".json,application/json" onFile={onFile} />
        <p class="small">{t('backup.restoreSays')}</p>
      </Setting>
      <HiddenSetting {...props} />
      <ResetSetting {...props} />
    </>
  )
}

function HiddenSetting({ hidden: { everywhere, onPages }, onShowHidden }: BackupProps) {
  const { t } = useStrings()
  const isNone = everywhere + onPages === 0
  return (
    <Setting name={t('backup.hidden')}>
      <p class="small">
        {isNone ? t('backup.hiddenNone') : t('backup.hiddenSome', { everywhere, onPages })}{' '}
        {!isNone && (
          <button type="button" class="text small" onClick={onShowHidden}>
            {t('backup.showHidden')}
          </button>
        )}
      </p>
    </Setting>
  )
}

/** Each is asked about, and names what would be lost. */
function ResetSetting({ lost, reset, onResetSettings, onResetAll }: BackupProps) {
  const strings = useStrings()
  const { t, locale } = strings
  const [asked, ask] = useState<'settings' | 'all'>()
  const isResetting = reset === 'deleting'
  const titles = lost.packs.map(title => textIn(title, strings))
  const losses = [
    t('backup.losesSettings'),
    ...(lost.ownClaims
      ? [t('backup.losesClaims', { n: lost.ownClaims.toLocaleString(locale) }, lost.ownClaims)]
      : []),
    ...titles,
  ]
  const answer = (reset: () => void) => () => {
    ask(undefined)
    reset()
  }
  return (
    <Setting name={t('backup.startOver')}>
      <p class="acts">
        <button type="button" class="line" disabled={isResetting} onClick={() => ask('settings')}>
          {t('backup.resetSettings')}
        </button>
        <button type="button" class="line" disabled={isResetting} onClick={() => ask('all')}>
          {t('backup.resetAll')}
        </button>
      </p>
      <p class="small">{t('backup.resetSays')}</p>
      <p role="status">{reset && t(resets[reset])}</p>
      {asked && (
        <Question
          key={asked}
          about={t(asked === 'all' ? 'backup.resetAll' : 'backup.resetSettings')}
          yes={t(asked === 'all' ? 'backup.resetAllNow' : 'backup.resetNow')}
          no={t('backup.leave')}
          onYes={answer(asked === 'all' ? onResetAll : onResetSettings)}
          onNo={() => ask(undefined)}
        >
          <p>{t('backup.loses')}</p>
          <ul class="losses">
            {(asked === 'all' ? losses : losses.slice(0, 1)).map(loss => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </Question>
      )}
    </Setting>
  )
}

const resets = {
  deleting: 'backup.deleting',
  deleted: 'backup.deleted',
  'settings-reset': 'backup.settingsReset',
} as const
