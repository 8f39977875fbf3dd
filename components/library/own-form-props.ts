import type { DraftFault } from '../../lib/engine/own/draft-faults'
import type { OwnDraft } from '../../lib/engine/own/own-draft'
import type { Quantity } from '../../lib/engine/types'
import type { Trouble } from '../options/trouble'

export interface OwnFormProps {
  draft: OwnDraft
  /** Whether the claim is there already. */
  isEdited: boolean
  /** What the figure is read as, while it is typed. */
  readsAs?: Quantity
  /** Names to choose from; others may be typed. */
  entities: string[]
  measures: string[]
  /** What is wrong, once it was to be saved. */
  faults: DraftFault[]
  /** Why it could not be saved. */
  trouble?: Trouble
  onChange(change: Partial<OwnDraft>): void
  onSave(): void
  /** Where another window has changed the claim meanwhile. */
  onOverwrite?(): void
  onCancel(): void
}
