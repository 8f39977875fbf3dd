import { checkPackInSlices } from '../engine/pack/check-pack'
import type { Problem } from '../engine/pack/problem'
import { claimResolver } from '../engine/pack/resolve'
import { type BuiltPack, packFormat } from '../engine/pack/schema'
import { createBreathing } from './breathe'
import { refuseTaken, replaceable } from './conflicts'
import type { ClaimDatabase, PackRow } from './db'
import { sweepPack, switchAllTo, type Writing, writeEdition } from './editions'
import { isSame } from './is-same'
import { whileOthersStay, withPack } from './lock'
import { kindOfImported, rowOf } from './pack-row'
import { attempt, type Outcome, Refusal } from './problem'
import { claimsOf } from './stored-claims'

/** What an import would do: ids of claims, against the pack of the same id that is there. */
export interface ImportPreview {
  pack: BuiltPack
  /** The version that is there; absent where the pack is new. */
  replaces?: string
  added: string[]
  changed: string[]
  gone: string[]
  /** What is doubtful about the file, though it may be used. */
  doubts: Problem[]
}

/** Checks a parsed pack file whole and says what importing it would do; progress is a share of 1. Nothing is written. */
export function previewImport(
  db: ClaimDatabase,
  value: unknown,
  file: string,
  checking: Writing = {},
): Promise<Outcome<ImportPreview>> {
  return attempt(async () => {
    const { pack, doubts } = await checkWhole(value, file, checking)
    const comparison = await withPack(
      pack.id,
      async () => {
        const stored = await replaceable(db, pack)
        return { replaces: stored?.head.version, ...(await compareClaims(db, pack, stored)) }
      },
      checking.signal,
    )
    return { pack, doubts, ...comparison }
  }, checking.signal)
}

/**
 * Imports a pack that was previewed: written beside the old version, then switched to in one transaction.
 * Cancelled, failed or killed before that, the old version stays as it was.
 */
export function importPack(
  db: ClaimDatabase,
  pack: BuiltPack,
  writing: Writing = {},
): Promise<Outcome<void>> {
  return attempt(
    () =>
      withPack(
        pack.id,
        async () => {
          const stored = await replaceable(db, pack)
          await replacePack(db, pack, stored, writing)
        },
        writing.signal,
      ),
    writing.signal,
  )
}

/**
 * Writes `pack` in place of `stored`, whole or not at all; refused where another pack has got its claims meanwhile.
 * The caller holds the pack's lock.
 */
export async function replacePack(
  db: ClaimDatabase,
  pack: BuiltPack,
  stored: PackRow | undefined,
  writing: Writing = {},
): Promise<void> {
  try {
    const edition = await writeEdition(db, pack, writing)
    const row = rowOf(pack, edition, kindOfImported(pack.id), stored)
    await whileOthersStay(async () => {
      await refuseTaken(db, pack)
      await switchAllTo(db, [row])
    })
  } finally {
    // Rows of the old version, or of this one if it failed; what can't be deleted now is at the next start.
    await attempt(() => sweepPack(db, pack.id))
  }
}

/** A parsed pack file, checked whole; throws a `Refusal` that names what is wrong. */
export async function checkWhole(value: unknown, file: string, { onProgress, signal }: Writing) {
  const format: unknown = Object(value).format
  if (typeof format === 'number' && format > packFormat) throw new Refusal({ kind: 'pack-too-new', format })
  const breathe = createBreathing()
  const checking = checkPackInSlices(value, file)
  for (;;) {
    const { done, value: step } = checking.next()
    if (done && step.pack) return { pack: step.pack, doubts: step.problems }
    if (done) throw new Refusal({ kind: 'pack-broken', faults: step.problems })
    signal?.throwIfAborted()
    onProgress?.(step, 1)
    await breathe()
  }
}

/** What putting `pack` in place of `stored` would do to each claim, by id. */
export async function compareClaims(db: ClaimDatabase, pack: BuiltPack, stored: PackRow | undefined) {
  const resolve = claimResolver(pack)
  const unmet = new Map(pack.claims.map(claim => [claim.id, claim]))
  const changed: string[] = []
  const gone: string[] = []
  for await (const claim of stored ? claimsOf(db, stored) : []) {
    const offered = unmet.get(claim.id)
    if (!offered) gone.push(claim.id)
    else if (!isSame(resolve(offered), claim)) changed.push(claim.id)
    unmet.delete(claim.id)
  }
  return { added: [...unmet.keys()], changed, gone }
}
