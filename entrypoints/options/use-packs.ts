import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from '../../lib/platform/browser'
import { watchPacksState } from '../../lib/platform/packs-state'
import type { ClaimDatabase } from '../../lib/store/db'
import { listPacks, type StoredPack } from '../../lib/store/packs'
import { type Outcome, problemOf, type StoreProblem } from '../../lib/store/problem'
import { tellPacks } from './tell-packs'

export interface PacksInUse {
  /** Absent until they were read. */
  packs?: StoredPack[]
  /** Of the last change, or of the reading. */
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
  const read = useCallback(
    () =>
      listPacks(db).then(setPacks, error => {
        setProblem(problemOf(error) ?? { kind: 'storage-unavailable' })
      }),
    [db],
  )
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
  return { packs, problem, change, attemptTo }
}
