import { createFollowers, type Followers, type PageState } from './follow'
import { isOrphaned, native } from './native'

type Part = 'gate' | 'reader'

/** What of ours is in this page's isolated world, which the page cannot see and gate and reader share. */
interface World {
  stops: Partial<Record<Part, () => void>>
  states: Partial<Record<Part, PageState>>
  followers?: Followers
  isReaderWanted?: boolean
}

const scope = globalThis as { whence?: World }

function world(): World {
  scope.whence ??= { stops: {}, states: {} }
  return scope.whence
}

/** Start a part of ours in this page, in place of the one that may run there, whose word stands until the new one's. `start` returns how to stop it. */
export function takeOver(part: Part, start: () => () => void): void {
  const { stops } = world()
  stops[part]?.()
  stops[part] = start()
}

/** Stop a part where it runs, and let what it said of the page be forgotten. */
export function stopPart(part: Part): void {
  const stop = world().stops[part]
  delete world().stops[part]
  stop?.()
  if (world().states[part]) sayState(part, undefined)
  // After an update nothing of ours has work here, and the gate may hear of it much later than the reader.
  if (part === 'reader' && isOrphaned()) stopPart('gate')
}

/** Ask for the reader on the gate's behalf. Whoever else puts one here wants the page read whatever it is about. */
export async function wantReader(ask: () => Promise<void>): Promise<void> {
  world().isReaderWanted = true
  await ask().finally(() => (world().isReaderWanted = false))
}

/** Whether the gate has asked for a reader that is not known to have come. */
export const isReaderWanted = (): boolean => world().isReaderWanted ?? false

/** Whether a part of ours runs in this page. */
export const isRunning = (part: Part): boolean => world().stops[part] !== undefined

/** Tell those who follow this page which figure is in view. */
export function sayPlace(current: number): void {
  const { states, followers } = world()
  if (states.reader?.state !== 'read') return
  states.reader = { ...states.reader, current }
  followers?.tellPlace(current)
}

/** Tell those who follow this page how it stands; what the reader says goes before what the gate says. */
export function sayState(part: Part, state: PageState | undefined): void {
  const { states } = world()
  states[part] = withPlace(state, states[part])
  if (states.reader ?? states.gate) {
    world().followers ??= createFollowers(native, () => states.reader ?? states.gate)
    world().followers?.tell()
  } else {
    world().followers?.stop()
    delete world().followers
  }
}

/** How far the reader of the news has come outlasts another telling of the same figures. */
function withPlace(state: PageState | undefined, before: PageState | undefined): PageState | undefined {
  if (state?.state !== 'read' || before?.state !== 'read') return state
  const isThere = state.figures.some(({ id }) => id === before.current)
  return isThere ? { current: before.current, ...state } : state
}
