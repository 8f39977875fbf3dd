import { useEffect, useState } from 'preact/hooks'
import type { PacksState } from '../../lib/platform/packs-state'
import { usePacksState } from './use-state-of-things'

/** Milliseconds; a fresh install has its packs by then. */
const patience = 3_000

const missing: PacksState = { state: 'broken', cause: 'fault', problem: 'no packs' }

/** The packs' state, or, where nothing of it is stored and nothing comes, that they are missing. */
export function usePacksAtLast(): PacksState | undefined {
  const packs = usePacksState()
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return packs ?? (isLate ? missing : undefined)
}
