import type { ImportView } from '../../components/options/packs-props'
import type { BuiltPack } from '../../lib/engine/pack/schema'
import type { ClaimDatabase } from '../../lib/store/db'
import { type ImportPreview, importPack, previewImport } from '../../lib/store/import'
import type { StoreProblem } from '../../lib/store/problem'
import { compareVersions } from '../../lib/store/versions'
import { type FileProblem, readJsonFile } from '../surfaces/read-json-file'
import { sayProblem } from '../surfaces/say-problem'
import { tellPacks } from './tell-packs'
import { type Step, useOneFile, type WithoutFile } from './use-one-file'

type ImportStep = Step<WithoutFile<ImportView>>

/** The import of one file at a time: checked and previewed, and written once the reader wants it. */
export function useImport(db: ClaimDatabase) {
  const { view, onPut, ...rest } = useOneFile<WithoutFile<ImportView>, BuiltPack>(db, { preview, put: write })
  return { importing: view, onImport: onPut, ...rest }
}

/** Reads and checks a file; the pack, where it is one that can be imported. */
async function preview({ db, signal, say, strings }: ImportStep, file: File): Promise<BuiltPack | undefined> {
  const fail = (problem: StoreProblem | FileProblem) => {
    say({ step: 'failed', trouble: sayProblem(problem, strings) })
    return undefined
  }
  say({ step: 'checking', progress: 0 })
  const read = await readJsonFile(file)
  if ('problem' in read) return fail(read.problem)
  const onProgress = (progress: number) => say({ step: 'checking', progress })
  const outcome = await previewImport(db, read.done, file.name, { signal, onProgress })
  if ('problem' in outcome) return fail(outcome.problem)
  say(viewOf(outcome.done, file.size))
  return outcome.done.pack
}

async function write({ db, signal, say, strings }: ImportStep, pack: BuiltPack): Promise<void> {
  const onProgress = (done: number, total: number) => say({ step: 'writing', head: pack, done, total })
  onProgress(0, 1)
  const outcome = await importPack(db, pack, { signal, onProgress })
  if ('problem' in outcome) return say({ step: 'failed', trouble: sayProblem(outcome.problem, strings) })
  await tellPacks(db)
  say({ step: 'done', head: pack })
}

function viewOf({ pack, replaces, added, changed, gone, doubts }: ImportPreview, size: number) {
  return {
    step: 'preview' as const,
    size,
    head: pack,
    replaces,
    added: added.length,
    changed: changed.length,
    gone: gone.length,
    news: replaces ? pack.changelog.filter(({ version }) => compareVersions(version, replaces) > 0) : [],
    doubts,
  }
}
