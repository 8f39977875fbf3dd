import type { BuiltPack } from '../engine/pack/schema'
import type { EditionId, PackKind, PackRow } from './db'

/** The reader's own claims are a pack of this id. */
export const OWN_PACK = 'own'

/** A file of the reader's own claims, brought back, makes them own claims again. */
export function kindOfImported(pack: string): PackKind {
  return pack === OWN_PACK ? 'own' : 'imported'
}

/** The row that makes `edition` the one of its pack; what the reader switched off stays off. */
export function rowOf(
  pack: BuiltPack,
  edition: EditionId,
  kind: PackKind,
  before: PackRow | undefined,
): PackRow {
  const { entities, measures, sources, claims, ...head } = pack
  return { id: pack.id, edition, kind, on: before?.on ?? true, head }
}
