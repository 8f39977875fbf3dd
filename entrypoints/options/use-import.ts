import { useRef, useState } from 'preact/hooks'
import type { ImportView } from '../../components/options/packs-props'
import { type Strings, useStrings } from '../../components/strings'
import type { BuiltPack } from '../../lib/engine/pack/schema'
import type { ClaimDatabase } from '../../lib/store/db'
import { type ImportPreview, importPack, previewImport } from '../../lib/store/import'
import type { StoreProblem } from '../../lib/store/problem'
import { type FileProblem, readJsonFile } from '../surfaces/read-json-file'
import { sayProblem } from '../surfaces/say-problem'
import { tellPacks } from './tell-packs'

/** The import of one file at a time: checked and previewed, and written once the reader wants it. */
export function useImport(db: ClaimDatabase) {
  const strings = useStrings()
  const [importing, show] = useState<ImportView>()
  const previewed = useRef<BuiltPack>(undefined)
  const stopping = useRef(new AbortController())

  /** What is under way stops; its last words are not heard. */
  const begin = (file: string): Step => {
    stopping.current.abort()
    stopping.current = new AbortController()
    previewed.current = undefined
    const { signal } = stopping.current
    return { db, strings, signal, say: view => !signal.aborted && show({ ...view, file }) }
  }
  return {
    importing,
    async onFile(file: File): Promise<void> {
      const step = begin(file.name)
      const pack = await preview(step, file)
      if (!step.signal.aborted) previewed.current = pack
    },
    async onImport(): Promise<void> {
      const pack = previewed.current
      if (importing && pack) await write(begin(importing.file), pack)
    },
    onStop() {
      begin('')
      show(undefined)
    },
  }
}

/** What a step of an import works with, and where it tells how far it has come. */
interface Step {
  db: ClaimDatabase
  strings: Strings
  signal: AbortSignal
  say(view: WithoutFile<ImportView>): void
}

type WithoutFile<View> = View extends unknown ? Omit<View, 'file'> : never

/** Reads and checks a file; the pack, where it is one that can be imported. */
async function preview({ db, signal, say, strings }: Step, file: File): Promise<BuiltPack | undefined> {
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

async function write({ db, signal, say, strings }: Step, pack: BuiltPack): Promise<void> {
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
    doubts,
  }
}
