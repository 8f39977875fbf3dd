import type { BuiltPack } from '../../lib/engine/pack/schema'
import type { FetchBuilt } from '../../lib/store/seed'
import { generatePack } from '../store/generate-pack'

export const databaseName = 'killed'

/** Large enough for many transactions. */
export const old = generatePack({ claims: 100, seed: 1 })
export const next = generatePack({ claims: 500, version: '1.1.0', seed: 2 })

/** The files of an extension that ships the pack. */
export const ships =
  (pack: BuiltPack): FetchBuilt =>
  async file =>
    file === 'index.json'
      ? [{ id: pack.id, version: pack.version, file: 'pack.json' }]
      : structuredClone(pack)
