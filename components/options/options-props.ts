import type { ComponentChildren } from 'preact'

export type SectionId = 'reading' | 'library' | 'packs' | 'backup' | 'about'

/** Sections in order; one without a view is not in the rail. */
export interface OptionsProps {
  version: string
  /** The one shown, from the address's fragment. */
  current: SectionId
  /** The view has a heading of its own. */
  isHeaded?: boolean
  views: Partial<Record<SectionId, ComponentChildren>>
}
