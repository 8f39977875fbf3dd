import type { Look } from '../../lib/engine/types'
import type { Fold, Row } from '../say/lineage'
import type { Reason } from '../say/matched'
import type { Part } from '../say/parts'
import type { Picture } from './draw-range'

/** A card ready to be drawn: every sentence said, every number written. Plain, so that it can be made elsewhere and sent. */
export interface CardView {
  look: Look
  /** The figure as the page writes it, and written out in full. */
  quote: string
  exact?: string
  /** "Disputed; range narrowed", without a full stop. */
  lead: string
  sentences: Part[][]
  /** Absent for a figure without a source. */
  claim?: string
  /** What the claim is about, in a few words. */
  label?: string
  origin?: OriginView
  /** In place of an origin that was looked for and not found, paragraph by paragraph. */
  notFound?: Part[][]
  /** Whom the page credits. */
  credit: Part[]
  range?: RangeView
  lineage: Row[]
  /** The same rows with the less telling ones folded. */
  folded: (Row | Fold)[]
  /** Like numbers of other facts. */
  similar: Part[][]
  /** The words that decided, and why; none where the number alone did. */
  reasons?: { words: string[]; rows: Reason[] }
  checked?: Part[]
  /** Addresses of the origin, else of the nearest account. */
  source?: string
  archived?: string
  /** For the live region, after "3 of 14: ". */
  spoken: string
  /** For a peek: "Official statistics". */
  authority?: string
}

export interface OriginView {
  publisher: string
  date: string
  title?: string
  /** BCP 47 of the title. */
  language?: string
  url?: string
  /** The page that is being read is the origin itself. */
  isThisPage: boolean
  authors?: string
  speaker?: string
  /** "Official statistics: a forecast." */
  authority: string
  /** The address of the very words. */
  passage?: string
  /** The account that is linked in the origin's place, and what is doubtful. */
  doubt: Part[]
}

export interface RangeView {
  /** The unit of the axis: "trillion US$". */
  unit: string
  /** What the picture says, in words. */
  name: string
  /** The picture at every width that it may get, the widest first. */
  pictures: Picture[]
}
