import type { RestoreView } from '../../components/options/backup-props'
import { browser } from '../../lib/platform/browser'
import { restoredSettings } from '../../lib/platform/restored-settings'
import { changeSettings, readSettings, type Settings } from '../../lib/platform/settings'
import { type Backup, readBackup } from '../../lib/store/backup'
import type { ClaimDatabase } from '../../lib/store/db'
import type { StoreProblem } from '../../lib/store/problem'
import { type PackChange, previewRestore, restorePacks } from '../../lib/store/restore'
import { type FileProblem, readBackupFile } from '../surfaces/read-json-file'
import { sayProblem } from '../surfaces/say-problem'
import { tellPacks } from './tell-packs'
import { type Step, useOneFile, type WithoutFile } from './use-one-file'

type RestoreStep = Step<WithoutFile<RestoreView>>

/** The restoring of one backup at a time: checked and previewed, and put in place once the reader wants it. */
export function useRestore(db: ClaimDatabase) {
  const { view, onPut, ...rest } = useOneFile<WithoutFile<RestoreView>, Backup>(db, { preview, put: restore })
  return { restoring: view, onRestore: onPut, ...rest }
}

/** Reads and checks a file; the backup, where it is one that can be restored. */
async function preview(step: RestoreStep, file: File): Promise<Backup | undefined> {
  const { db, signal, say } = step
  say({ step: 'checking' })
  const read = await readBackupFile(file)
  if ('problem' in read) return fail(step, read.problem)
  const backup = await readBackup(read.done, signal)
  if ('problem' in backup) return fail(step, backup.problem)
  const changes = await previewRestore(db, backup.done.packs)
  if ('problem' in changes) return fail(step, changes.problem)
  const settings = countChanges(await readSettings(browser), restoredSettings(backup.done.settings))
  say({ step: 'preview', made: backup.done.made, settings, packs: changes.done.map(countsOf) })
  return backup.done
}

async function restore(step: RestoreStep, { packs, settings }: Backup): Promise<void> {
  const { db, signal, say } = step
  say({ step: 'writing' })
  const outcome = await restorePacks(db, packs, () => putSettings(settings), { signal })
  if ('problem' in outcome) return void fail(step, outcome.problem)
  await tellPacks(db)
  say({ step: 'done' })
}

function fail({ say, strings }: RestoreStep, problem: StoreProblem | FileProblem): undefined {
  say({ step: 'failed', trouble: sayProblem(problem, strings) })
}

/** Puts the settings of a backup in place; answers how to take that back. */
async function putSettings(settings: unknown): Promise<() => Promise<void>> {
  const before = await readSettings(browser)
  await changeSettings(browser, restoredSettings(settings))
  return () => changeSettings(browser, before)
}

function countChanges(now: Settings, then: Settings): number {
  const names = Object.keys(now) as (keyof Settings)[]
  return names.filter(name => JSON.stringify(now[name]) !== JSON.stringify(then[name])).length
}

const countsOf = ({ added, changed, gone, ...pack }: PackChange) => ({
  ...pack,
  added: added.length,
  changed: changed.length,
  gone: gone.length,
})
