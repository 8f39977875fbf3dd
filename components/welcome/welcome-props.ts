import type { ComponentChildren, Ref } from 'preact'
import type { Part } from '../say/parts'

export type AccessMode = 'click' | 'sites' | 'all'

export interface WelcomeProps {
  /** The sample article's element, for the reader's modules to read and paint. */
  article?: Ref<HTMLElement>
  /** The card of the sample's picked figure. */
  card?: ComponentChildren
  /** Why there is no card, where the sample could not be read. */
  trouble?: Part[]
  /** How things stand, once chosen. */
  access?: AccessMode
  onAccess(mode: AccessMode): void
}
