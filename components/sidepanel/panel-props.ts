import type { Look } from '../../lib/engine/types'
import type { ExportFormat } from '../list/export-menu'
import type { Listed } from '../list/listed'
import type { PopupPage } from '../popup/popup-props'

export interface PanelProps {
  page: PopupPage
  host?: string
  shown: Record<Look, boolean>
  /** The figure in view. */
  current?: number
  onJump(id: number): void
  onShowCard(id: number): void
  onSettings(): void
  /** Resolves once it was copied, as the next. */
  onCopyCitation?(figure: Listed): Promise<void>
  onCopyAll?(): Promise<void>
  onExport?(format: ExportFormat | 'report'): void
  /** Whether the last export failed. */
  hasExportFailed?: boolean
}
