import type { ClaimReview } from '../../lib/engine/detect/claim-review'
import type { Claim } from '../../lib/engine/pack/claim'
import type { Cause, Look } from '../../lib/engine/types'
import type { ExportFormat } from '../list/export-menu'
import type { Listed } from '../list/listed'

/** How the page of the active tab stands. */
export type PopupPage =
  | { state: 'loading' }
  | { state: 'figures'; title: string; figures: Listed[] }
  /** An article on a topic, without a figure that has a source. */
  | { state: 'nothing'; title: string }
  | { state: 'off-topic'; title: string; topics: string[] }
  /** In a language whose articles are left alone. */
  | { state: 'other-language'; title: string }
  | { state: 'no-article'; title: string }
  /** The browser lets nobody read here: its own pages, the extension store. */
  | { state: 'closed' }
  | { state: 'no-access' }
  | { state: 'snoozed'; title: string; pack: { title: string; version: string } }
  | { state: 'site-off' }
  /** The main switch is off. */
  | { state: 'all-off' }
  | { state: 'no-answer'; title: string }
  | { state: 'broken-packs'; cause: Cause; details: string }

/** What can be asked of the popup. What is absent is not offered. */
export interface PopupActions {
  onJump(id: number): void
  onSearch(query: string): void
  onSite(on: boolean): void
  onSettings(): void
  onSidePanel?(): void
  onSnooze?(): void
  onWake?(): void
  onReadOnce?(): void
  onReadAnyway?(): void
  onAllowSite?(): void
  onAllowAll?(): void
  onSwitchOn?(): void
  onReload?(): void
  onRetry?(): void
  /** Resolves once they were copied. */
  onCopyDetails?(): Promise<void> | void
  onExport?(format: ExportFormat | 'report'): void
  onOpenClaim?(claim: string): void
  onLibrary?(): void
}

export interface PopupProps extends PopupActions {
  page: PopupPage
  /** Host of the active tab; absent on pages that have none. */
  host?: string
  siteOn: boolean
  /** The findings that the reader has lines for: they are counted. */
  shown: Record<Look, boolean>
  /** Claims in the active packs. */
  claims: number
  query: string
  /** Claims for the query, best first; absent while none is asked for. */
  hits?: Claim[]
  /** The fact-checks that the page declares itself to be. */
  reviews?: ClaimReview[]
  /** Whether the last export failed. */
  hasExportFailed?: boolean
}
