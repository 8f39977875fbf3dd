import type { Claim } from '../../lib/engine/pack/claim'
import type { Cause, Finding } from '../../lib/engine/types'
import type { CardView } from './card-view'

/** Where a figure stands among those of its page; `number` counts from 1. */
export interface Position {
  number: number
  count: number
}

/** What the head of every card can be asked for. */
export interface HeadActions {
  onPrevious(isByKey: boolean): void
  onNext(isByKey: boolean): void
  onClose(): void
}

/** What every card shows at its head. */
export interface HeadProps extends HeadActions {
  /** The figure as the page writes it. */
  quote: string
  /** The same written out in full. */
  exact?: string
  position: Position
  /** A card beside the line, or a sheet at the bottom edge. */
  form: 'card' | 'sheet'
  /** Whether it was opened by a key: only then the dialog itself shows that it has the focus. */
  isByKey?: boolean
}

/** A citation style on offer: its id, and its name as it is printed. */
export interface CitationStyle {
  id: string
  name: string
}

/** What can be done with a finding. What is absent is not offered. */
export interface FindingActions {
  /** Resolves once it was copied. */
  onCopyCitation?(style: string): Promise<void> | void
  onChooseStyle?(style: string): void
  onCopyReport?(): Promise<void> | void
  onHide?(where: 'here' | 'everywhere'): void
  onOpenLibrary?(claim: string): void
  /** Of a figure without a source. */
  onSearchPacks?(): void
  onAddSource?(): void
}

export interface DrawnCardProps extends FindingActions, HeadActions {
  view: CardView
  position: Position
  form: 'card' | 'sheet'
  /** Whether it takes the focus when it opens and when another figure takes its place; it does unless told not to. */
  takesFocus?: boolean
  /** Whether it was opened by a key: only then the dialog itself shows that it has the focus. */
  isByKey?: boolean
  /** The style that citations are copied in, and those to choose from. */
  citationStyle?: string
  citationStyles?: CitationStyle[]
}

export interface CardProps extends Omit<DrawnCardProps, 'view'> {
  finding: Finding
  /** ISO 8601 day, in the reader's time zone. */
  today: string
  /** The claim named by `finding.match.reasons.runnerUp`. */
  runnerUp?: Claim
}

export interface ErrorCardProps extends HeadProps {
  cause: Cause
  /** For a report: the error's name and what was being done. */
  details: string
  onRetry(): void
  /** Resolves once they were copied. */
  onCopyDetails(): Promise<void> | void
}

export interface HiddenNoticeProps {
  quote: string
  /** The claim's label: "Altman’s chip plan". */
  what: string
  where: 'here' | 'everywhere'
  onUndo(): void
}

export interface PeekProps {
  view: CardView
}
