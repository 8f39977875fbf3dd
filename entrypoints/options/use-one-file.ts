import { useRef, useState } from 'preact/hooks'
import { type Strings, useStrings } from '../../components/strings'
import type { ClaimDatabase } from '../../lib/store/db'

/** What a step works with, and where it tells how far it has come; what it tells once another has begun is not heard. */
export interface Step<Said> {
  db: ClaimDatabase
  strings: Strings
  signal: AbortSignal
  say(view: Said): void
}

/** What a step tells of a file: a view of it but for its name. */
export type WithoutFile<View> = View extends unknown ? Omit<View, 'file'> : never

interface Steps<Said, Checked> {
  /** Reads and checks a file; undefined where it says why it cannot be taken. */
  preview(step: Step<Said>, file: File): Promise<Checked | undefined>
  put(step: Step<Said>, checked: Checked): Promise<void>
}

/** The taking in of one file at a time: checked and previewed, and put in place once the reader wants it. */
export function useOneFile<Said extends object, Checked>(
  db: ClaimDatabase,
  { preview, put }: Steps<Said, Checked>,
) {
  const strings = useStrings()
  const [view, show] = useState<Said & { file: string }>()
  const previewed = useRef<Checked>(undefined)
  const stopping = useRef(new AbortController())
  const putting = useRef<AbortController>(undefined)

  /** What is under way stops, and what it has read is not put in place. */
  const begin = (file: string): Step<Said> => {
    stopping.current.abort()
    const own = new AbortController()
    stopping.current = own
    previewed.current = undefined
    const say = (said: Said) => void (stopping.current === own && show({ ...said, file }))
    return { db, strings, signal: own.signal, say }
  }
  return {
    view,
    async onFile(file: File): Promise<void> {
      const step = begin(file.name)
      const checked = await preview(step, file)
      if (!step.signal.aborted) previewed.current = checked
    },
    async onPut(): Promise<void> {
      const checked = previewed.current
      if (!view || checked === undefined) return
      const step = begin(view.file)
      const own = stopping.current
      putting.current = own
      await put(step, checked).finally(() => {
        if (putting.current === own) putting.current = undefined
      })
    },
    onStop() {
      // What is being put in place tells itself whether it could still be stopped.
      if (putting.current === stopping.current) return stopping.current.abort()
      begin('')
      show(undefined)
    },
  }
}
