import type { Claim } from '../../lib/engine/pack/claim'
import type { CitationStyle } from '../card/card-props'
import type { Trouble } from '../options/trouble'

export interface ClaimPageProps {
  claim: Claim
  /** Of the same measure of the same entity, the claim among them. */
  series: Claim[]
  /** Those that it must not be taken for. */
  confusable: Claim[]
  /** Title and version of its pack. */
  pack: string
  /** ISO 8601 day, in the reader's time zone. */
  today: string
  citationStyles: CitationStyle[]
  /** The style that was last copied, by its name; false where it could not be. */
  copied?: string | false
  onCite(style: string): void
  /** Of a claim of the reader's own. */
  own?: OwnClaimActions
}

export interface OwnClaimActions {
  /** Why it could not be deleted. */
  trouble?: Trouble
  onDelete(): void
}
