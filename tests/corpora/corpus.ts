import type { Figure } from '../../lib/engine/types'

/** What a phrase must be read as: the fields given, of the one figure it states. `value` is min and max in one. */
export type Said = Partial<
  Pick<Figure, 'min' | 'max' | 'unit' | 'qualifier' | 'per' | 'role' | 'kind' | 'checkable'>
> & {
  value?: number
}

/** How a language says quantities, by example: each phrase states that quantity and no other; and phrases that state none. */
export interface Corpus {
  /** BCP 47 */
  tag: string
  figures: [said: Said, phrases: string[]][]
  nothing: string[]
}
