import type { PackEntity, PackMeasure } from '../pack/schema'
import type { OwnDraft, OwnParts } from './own-draft'

/** What a draft is read with. */
export interface DraftContext {
  /** Of every pack: whoever writes of them means the same. */
  entities: PackEntity[]
  measures: PackMeasure[]
  /** BCP 47 of what is typed. */
  language: string
  /** BCP 47 of the figure, where it was taken from a page. */
  figureLanguage?: string
  /** ISO 8601 day. */
  today: string
  /** A fresh id. */
  newId(): string
  /** The claim as it was when its editing began, and how the form showed it. */
  before?: { own: OwnParts; draft: OwnDraft }
}
