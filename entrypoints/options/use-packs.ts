import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from '../../lib/platform/browser'
import { readPacksState, watchPacksState } from '../../lib/platform/packs-state'
import type { ClaimDatabase } from '../../lib/store/db'
import { listPacks, type StoredPack } from '../../lib/store/packs'
import { type Outcome, problemOf, type StoreProblem } from '../../lib/store/problem'
import { tellPacks } from './tell-packs'

export interface PacksInUse {
  /** Absent until they were read. */
  packs?: StoredPack[]
  /** Of the last change, or of the reading; or why the packs of the extension did not come. */
  problem?: StoreProblem
  /** Makes a change, and tells every page and window of it. */
  change(make: () => Promise<Outcome<void>>): Promise<void>
  /** Asks the store for something; undefined, with the problem told, where it has it not. */
  attemptTo<T>(work: () => Promise<Outcome<T>>): Promise<T | undefined>
}

/** Every pack that the reader has, in step with whatever any window does to them. */
export function usePacks(db: ClaimDatabase): PacksInUse {
  const [packs, setPacks] = useState<StoredPack[]>()
  const [problem, setProblem] = useState<StoreProblem>()
  const [absence, setAbsence] = useState<StoreProblem>()
  const read = useCallback(() => {
    readAbsence().then(setAbsence)
    return listPacks(db).then(setPacks, error => {
      setProblem(problemOf(error) ?? { kind: 'storage-unavailable' })
    })
  }, [db])
  useEffect(() => {
    read()
    return watchPacksState(browser, read)
  }, [read])
  const attemptTo = async <T>(work: () => Promise<Outcome<T>>) => {
    const outcome = await work()
    setProblem('problem' in outcome ? outcome.problem : undefined)
    return 'problem' in outcome ? undefined : outcome.done
  }
  const change = (make: () => Promise<Outcome<void>>) =>
    attemptTo(async () => {
      const outcome = await make()
      if ('done' in outcome) await tellPacks(db)
      return outcome
    }).then(read)
  return { packs, problem: problem ?? absence, change, attemptTo }
}

/** What kept the packs of the extension out, as the background told it: on a full disk a database opens, and stays empty. */
async function readAbsence(): Promise<StoreProblem | undefined> {
  const state = await readPacksState(browser)
  if (state?.state !== 'broken' || state.cause !== 'storage') return undefined
  return { kind: state.problem === 'storage-full' ? 'storage-full' : 'storage-unavailable' }
}
