import { useRef, useState } from 'preact/hooks'
import type { RestoreView } from '../../components/options/backup-props'
import { useStrings } from '../../components/strings'
import { browser } from '../../lib/platform/browser'
import { changeSettings, readSettings, type Settings, settingsFrom } from '../../lib/platform/settings'
import { type Backup, readBackup } from '../../lib/store/backup'
import type { ClaimDatabase } from '../../lib/store/db'
import type { StoreProblem } from '../../lib/store/problem'
import { type PackChange, previewRestore, restorePacks } from '../../lib/store/restore'
import { type FileProblem, readBackupFile } from '../surfaces/read-json-file'
import { sayProblem } from '../surfaces/say-problem'
import { tellPacks } from './tell-packs'

/** The restoring of one backup at a time: checked and previewed, and put in place once the reader wants it. */
export function useRestore(db: ClaimDatabase) {
  const strings = useStrings()
  const [restoring, show] = useState<RestoreView>()
  const checked = useRef<Backup>(undefined)
  const stopping = useRef(new AbortController())

  const begin = () => {
    stopping.current.abort()
    stopping.current = new AbortController()
    const { signal } = stopping.current
    return { signal, say: (view: RestoreView) => !signal.aborted && show(view) }
  }
  const failed = (file: string, problem: StoreProblem | FileProblem): RestoreView => ({
    file,
    step: 'failed',
    trouble: sayProblem(problem, strings),
  })

  async function onFile(chosen: File): Promise<void> {
    const { name: file } = chosen
    const { signal, say } = begin()
    say({ file, step: 'checking' })
    const read = await readBackupFile(chosen)
    if ('problem' in read) return void say(failed(file, read.problem))
    const backup = await readBackup(read.done, signal)
    if ('problem' in backup) return void say(failed(file, backup.problem))
    const changes = await previewRestore(db, backup.done.packs)
    if ('problem' in changes) return void say(failed(file, changes.problem))
    checked.current = backup.done
    const settings = countChanges(await readSettings(browser), settingsFrom(backup.done.settings))
    say({ file, step: 'preview', made: backup.done.made, settings, packs: changes.done.map(countsOf) })
  }

  async function onRestore(): Promise<void> {
    const backup = checked.current
    if (!restoring || !backup) return
    const { file } = restoring
    const { signal, say } = begin()
    say({ file, step: 'writing' })
    const outcome = await restorePacks(db, backup.packs, () => putSettings(backup.settings), { signal })
    if ('problem' in outcome) return void say(failed(file, outcome.problem))
    await tellPacks(db)
    say({ file, step: 'done' })
  }

  function onStop(): void {
    begin()
    show(undefined)
  }

  return { restoring, onFile, onRestore, onStop }
}

/** Puts the settings of a backup in place; answers how to take that back. */
async function putSettings(settings: unknown): Promise<() => Promise<void>> {
  const before = await readSettings(browser)
  await changeSettings(browser, settingsFrom(settings))
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
