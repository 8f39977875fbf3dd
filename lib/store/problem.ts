import type { Problem } from '../engine/pack/problem'

/** What can go wrong with the packs and how much the reader can be told of it. */
export type StoreProblem =
  /** The disk or the browser's share of it is full. */
  | { kind: 'storage-full' }
  /** The browser gives us no database, as in some private windows, or the file is damaged. */
  | { kind: 'storage-unavailable' }
  /** Somebody deleted the database while it was written to. */
  | { kind: 'storage-lost' }
  /** The pack is of a format that this version does not read. */
  | { kind: 'pack-too-new'; format: number }
  /** What is wrong, and where in the file. */
  | { kind: 'pack-broken'; faults: Problem[] }
  /** A file of the extension that is not there, or not what it should be. */
  | { kind: 'file-unreadable'; file: string }
  /** The same pack is there in a later version. */
  | { kind: 'pack-older'; pack: string; stored: string; offered: string }
  /** Another pack has claims of these ids; the first ten of `count`. */
  | { kind: 'claims-taken'; pack: string; claims: string[]; count: number }
  | { kind: 'pack-unknown'; pack: string }
  /** It comes with the extension: it can be switched off, not removed. */
  | { kind: 'pack-bundled'; pack: string }
  /** It comes with the extension, which alone may put another version in its place. */
  | { kind: 'pack-shipped'; pack: string }
  /** Another window has changed what is about to be overwritten. */
  | { kind: 'changed-elsewhere' }
  /** The file is no backup of ours. */
  | { kind: 'backup-foreign' }
  /** The backup is of a format that this version does not read. */
  | { kind: 'backup-too-new'; format: number }
  | { kind: 'cancelled' }

/** What came of something that may fail in a way worth telling. */
export type Outcome<T> = { done: T } | { problem: StoreProblem }

/** Thrown on the way out of a transaction, which it undoes; `attempt` makes a value of it. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(readonly problem: StoreProblem) {
    super(problem.kind)
  }
}

/** Runs `work`; problems that a reader can be told of come back as values, all else is thrown. */
export async function attempt<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<Outcome<T>> {
  try {
    return { done: await work() }
  } catch (error) {
    if (signal?.aborted) return { problem: { kind: 'cancelled' } }
    const problem = problemOf(error)
    if (!problem) throw error
    return { problem }
  }
}

/** The problem behind an error of the database, if it is one; for entry points that ask the store themselves. */
export function problemOf(error: unknown): StoreProblem | undefined {
  if (error instanceof Refusal) return error.problem
  for (const name of namesOf(error)) {
    const kind = kinds[name]
    if (kind) return { kind }
  }
  return undefined
}

/** By the names of DOM exceptions and of Dexie's own. */
const kinds: Record<string, 'storage-full' | 'storage-unavailable' | 'storage-lost'> = {
  QuotaExceededError: 'storage-full',
  NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR: 'storage-full',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'storage-full',
  DatabaseClosedError: 'storage-lost',
  NotFoundError: 'storage-lost',
  OpenFailedError: 'storage-unavailable',
  MissingAPIError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  UnknownError: 'storage-unavailable',
  AbortError: 'storage-lost',
}

/** The innermost cause first: Dexie wraps a full disk in a failed transaction or in a failed bulk write. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown[] }
  return [...(failures?.[0] ? namesOf(failures[0]) : []), ...namesOf(inner), ...(name ? [name] : [])]
}
