import { Backup } from '../../components/options/backup'
import { useStrings } from '../../components/strings'
import { browser } from '../../lib/platform/browser'
import { changeSettings, type Settings, storedSettings } from '../../lib/platform/settings'
import { type Backup as BackupFile, backUpPacks, backupFormat } from '../../lib/store/backup'
import type { ClaimDatabase } from '../../lib/store/db'
import { saveJson } from '../surfaces/save-file'
import { sayProblem } from '../surfaces/say-problem'
import { today } from '../surfaces/today'
import { usePacks } from './use-packs'
import type { Resetting } from './use-reset'
import { useRestore } from './use-restore'

interface BackupSectionProps {
  db: ClaimDatabase
  settings: Settings
  resetting: Resetting
}

/** The section *Backup*: one file of all that is the reader's own. */
export function BackupSection({
  db,
  settings,
  resetting: { resetTrouble, ...resetting },
}: BackupSectionProps) {
  const strings = useStrings()
  const { packs = [], problem, attemptTo } = usePacks(db)
  const restoring = useRestore(db)
  const { hidden, hiddenHere } = settings
  const own = packs.find(({ kind }) => kind === 'own')
  const save = async () => {
    const kept = await attemptTo(() => backUpPacks(db))
    if (!kept) return
    const file: BackupFile = {
      whence: 'backup',
      format: backupFormat,
      made: today(),
      settings: await storedSettings(browser),
      packs: kept,
    }
    saveJson(`whence-backup-${file.made}.json`, file)
  }
  return (
    <Backup
      {...restoring}
      {...resetting}
      trouble={resetTrouble ?? (problem && sayProblem(problem, strings))}
      hidden={{ everywhere: hidden.length, onPages: Object.values(hiddenHere).flat().length }}
      lost={{
        packs: packs.filter(({ kind }) => kind === 'imported').map(({ head }) => head.title),
        ownClaims: own?.head.counts.claims ?? 0,
      }}
      onSave={save}
      onShowHidden={() => changeSettings(browser, { hidden: [], hiddenHere: {} })}
    />
  )
}
