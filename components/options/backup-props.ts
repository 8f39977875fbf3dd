import type { Texts } from '../../lib/engine/pack/claim'
import type { Trouble } from './trouble'

/** What restoring would do to one pack, in numbers of claims. */
export interface PackChangeView {
  id: string
  title: Texts
  version: string
  /** The version that is there. */
  replaces?: string
  added: number
  changed: number
  gone: number
}

/** How far a restoring has come. */
export type RestoreView = { file: string } & (
  | { step: 'checking' }
  | {
      step: 'preview'
      /** ISO 8601 day. */
      made: string
      /** How many settings would change. */
      settings: number
      packs: PackChangeView[]
    }
  | { step: 'writing' }
  | { step: 'done' }
  | { step: 'failed'; trouble: Trouble }
)

/** A reset that goes on, or what was reset. */
export type ResetView = 'deleting' | 'deleted' | 'settings-reset'

export interface BackupProps {
  restoring?: RestoreView
  trouble?: Trouble
  /** Claims that get no line: everywhere, and on some pages. */
  hidden: { everywhere: number; onPages: number }
  /** What a reset would lose beside the settings: the titles of imported packs, and how many own claims. */
  lost: { packs: Texts[]; ownClaims: number }
  /** How far a reset has come that was asked for here. */
  reset?: ResetView
  onSave(): void
  onFile(file: File): void
  onRestore(): void
  /** Stops what is under way, or puts away what is over. */
  onStop(): void
  onShowHidden(): void
  onResetSettings(): void
  onResetAll(): void
}
