import type { ComponentChildren } from 'preact'
import { Backup } from '../../components/options/backup'
import type { BackupProps, RestoreView } from '../../components/options/backup-props'
import { Options } from '../../components/options/options'

const nothing = () => {}

/** The section *Backup*, with every action answered by nothing. */
export const backupOf = (more: Partial<BackupProps> = {}) => (
  <Backup
    hidden={{ everywhere: 2, onPages: 1 }}
    lost={{ packs: [{ en: 'Housing in the Netherlands' }], ownClaims: 4 }}
    onSave={nothing}
    onFile={nothing}
    onRestore={nothing}
    onStop={nothing}
    onShowHidden={nothing}
    onResetSettings={nothing}
    onResetAll={nothing}
    {...more}
  />
)

const file = 'whence-backup-2026-11-02.json'
const preview: RestoreView = {
  file,
  step: 'preview',
  made: '2026-11-02',
  settings: 3,
  packs: [
    { id: 'own', title: { en: 'Own claims' }, version: '1.0.4', added: 3, changed: 1, gone: 2 },
    {
      id: 'housing-nl',
      title: { en: 'Housing in the Netherlands' },
      version: '7.0.0',
      replaces: '8.0.0',
      added: 0,
      changed: 0,
      gone: 0,
    },
  ],
}

const shown: Record<string, () => ComponentChildren> = {
  backup: () => backupOf({ hidden: { everywhere: 0, onPages: 0 } }),
  'backup, checking': () => backupOf({ restoring: { file, step: 'checking' } }),
  'backup, preview': () => backupOf({ restoring: preview }),
  'backup, writing': () => backupOf({ restoring: { file, step: 'writing' } }),
  'backup, restored': () => backupOf({ restoring: { file, step: 'done' } }),
  'backup, refused': () =>
    backupOf({
      restoring: { file, step: 'failed', trouble: { says: 'This file is no backup of Whence.' } },
    }),
}

/** Every state of the section by name, on its page. */
export const backupStates: typeof shown = Object.fromEntries(
  Object.entries(shown).map(([name, State]) => [
    name,
    () => <Options version="0.1.0" current="backup" views={{ reading: null, backup: <State /> }} />,
  ]),
)
