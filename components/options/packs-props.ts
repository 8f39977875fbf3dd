import type { PackFile } from '../../lib/engine/pack/schema'
import type { Trouble } from './trouble'

/** What a pack says of itself. */
export interface PackHeadView extends PackFile {
  counts: { claims: number; sources: number; confirmedOrigins: number }
}

/** A pack that the reader has. */
export interface PackView {
  id: string
  kind: 'bundled' | 'imported' | 'own'
  on: boolean
  head: PackHeadView
  /** How many of its claims are left out, since a pack that comes with the extension has their ids; absent for none. */
  outranked?: number
}

/** How far the import of a file has come. */
export type ImportView = { file: string } & (
  | { step: 'checking'; progress: number }
  | {
      step: 'preview'
      /** Of the file, in bytes. */
      size: number
      head: PackHeadView
      /** The version that is there. */
      replaces?: string
      added: number
      changed: number
      gone: number
      /** What changed since the version that is there, as the pack tells it. */
      news: PackHeadView['changelog']
      /** What is doubtful about it. */
      doubts: { path: string; message: string }[]
    }
  | { step: 'writing'; head: PackHeadView; done: number; total: number }
  | { step: 'done'; head: PackHeadView }
  | { step: 'failed'; trouble: Trouble }
)

export interface PacksProps {
  packs: PackView[]
  /** ISO 8601 day, in the reader's time zone. */
  today: string
  /** Absent while no file is being imported. */
  importing?: ImportView
  /** What went wrong with the last thing that was asked of a pack. */
  trouble?: Trouble
  onSwitch(pack: string, on: boolean): void
  onExport(pack: string): void
  onRemove(pack: string): void
  onFile(file: File): void
  onImport(): void
  /** Stops what is under way and leaves everything as it was, or puts away what is over. */
  onStop(): void
}
