import { useRef, useState } from 'preact/hooks'
import type { ImportView } from '../../components/options/packs-props'
import { useStrings } from '../../components/strings'
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
  const previewed = useRef<ImportPreview>(undefined)
  const stopping = useRef(new AbortController())

  /** What is under way stops; its last words are not heard. */
  const begin = () => {
    stopping.current.abort()
    stopping.current = new AbortController()
    const { signal } = stopping.current
    return { signal, say: (view: ImportView) => !signal.aborted && show(view) }
  }
  const failed = (file: string, problem: StoreProblem | FileProblem): ImportView => ({
    file,
    step: 'failed',
    trouble: sayProblem(problem, strings),
  })

  async function onFile(chosen: File): Promise<void> {
    const { name: file, size } = chosen
    const { signal, say } = begin()
    say({ file, step: 'checking', progress: 0 })
    const read = await readJsonFile(chosen)
    if ('problem' in read) return void say(failed(file, read.problem))
    const onProgress = (progress: number) => say({ file, step: 'checking', progress })
    const outcome = await previewImport(db, read.done, file, { signal, onProgress })
    if ('problem' in outcome) return void say(failed(file, outcome.problem))
    previewed.current = outcome.done
    say({ file, ...viewOf(outcome.done, size) })
  }

  async function onImport(): Promise<void> {
    const pack = previewed.current?.pack
    if (!importing || !pack) return
    const { file } = importing
    const { signal, say } = begin()
    const onProgress = (done: number, total: number) =>
      say({ file, step: 'writing', head: pack, done, total })
    onProgress(0, 1)
    const outcome = await importPack(db, pack, { signal, onProgress })
    if ('problem' in outcome) return void say(failed(file, outcome.problem))
    await tellPacks(db)
    say({ file, step: 'done', head: pack })
  }

  function onStop(): void {
    begin()
    show(undefined)
  }

  return { importing, onFile, onImport, onStop }
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
