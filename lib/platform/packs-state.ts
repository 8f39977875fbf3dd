import type { TopicTerms } from '../engine/pack/claim'
import type { Cause } from '../engine/types'
import { type PageApi, unlessOrphaned } from './native'

/** What the last seeding left: packs to read with, or why there are none. Absent before the first one. */
export type PacksState =
  | { state: 'ready'; packs: PackLine[]; topics: Record<string, TopicTerms> }
  | { state: 'broken'; cause: Cause; problem: string }

/** A pack that is switched on, in short. */
export interface PackLine {
  id: string
  version: string
  title: string
  claims: number
}

const key = 'packs'

/** Kept in `storage.local`, so that a page asks nobody whether it is on a topic. */
export async function readPacksState({ storage }: PageApi): Promise<PacksState | undefined> {
  return (await storage.local.get(key))[key] as PacksState | undefined
}

/** With the moment, so that also the change of a pack that is off is heard of: browsers tell only of another value. */
export async function writePacksState({ storage }: PageApi, state: PacksState): Promise<void> {
  await storage.local.set({ [key]: { ...state, written: Date.now() } })
}

/** Hear of every seeding, import and switching of packs, until the returned function is called. */
export function watchPacksState(api: PageApi, hear: () => void): () => void {
  const { storage } = api
  const listener = (changes: Record<string, unknown>) => {
    if (changes[key]) hear()
  }
  storage.local.onChanged.addListener(listener)
  return unlessOrphaned(api, () => storage.local.onChanged.removeListener(listener))
}

/** One text that changes whenever any pack does: what a snooze lasts until. */
export function versionsOf(state: PacksState | undefined): string {
  if (state?.state !== 'ready') return ''
  return state.packs.map(({ id, version }) => `${id} ${version}`).join(', ')
}

/** Whether two states say the same, whenever they were written; browsers keep no order of fields. */
export function isSamePacks(one: PacksState | undefined, other: PacksState): boolean {
  return one !== undefined && inOrder({ ...one, written: 0 }) === inOrder({ ...other, written: 0 })
}

const inOrder = (state: object) =>
  JSON.stringify(state, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
