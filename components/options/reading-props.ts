import type { LineStyle, Look } from '../../lib/engine/types'

/** What of the settings is shown under *Reading*. */
export interface ReadingSettings {
  /** The main switch. */
  on: boolean
  shown: Record<Look, boolean>
  lines: Record<Look, LineStyle>
  /** CSS colours; where absent they cannot be chosen. */
  colours?: Record<Look, string>
  /** Every line in the colour of the text. */
  textColour?: boolean
  /** Whether resting on a figure peeks at its card. */
  peek: boolean
  /** Hosts where Whence was switched off. */
  quietSites: string[]
  /** BCP 47 of the languages that are read; where absent they cannot be chosen. */
  reads?: string[]
}

export type Access = { mode: 'click' } | { mode: 'sites'; sites: string[] } | { mode: 'all' }

export interface Shortcut {
  name: 'next' | 'previous' | 'open' | 'list' | 'toggle' | 'selection'
  /** As the browser writes it; '' where none is set. */
  keys: string
}

export interface ReadingProps {
  settings: ReadingSettings
  onChange(change: Partial<ReadingSettings>): void
  access: Access
  /** Asked for in a click, so that the browser may be asked. */
  onAccess(mode: Access['mode']): void
  onAddSite(host: string): void
  onRemoveSite(host: string): void
  /** Every language that can be read. */
  languages?: string[]
  shortcuts: Shortcut[]
  /** Opens the browser's page for the keys, where it has one. */
  onShortcuts?(): void
}
