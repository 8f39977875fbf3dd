import type { ComponentChildren, Ref } from 'preact'

export type AccessMode = 'click' | 'sites' | 'all'

export interface WelcomeProps {
  /** The sample article's element, for the reader's modules to read and paint. */
  article?: Ref<HTMLElement>
  /** The card of the sample's picked figure. */
  card?: ComponentChildren
  /** How things stand, once chosen. */
  access?: AccessMode
  onAccess(mode: AccessMode): void
}
