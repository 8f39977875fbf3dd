import type { ClaimReview } from '../../lib/engine/detect/claim-review'
import { Words } from '../marks/words'
import { phrase } from '../say/parts'
import { useStrings } from '../strings'

/** Reviews that are told of; a page that lists hundreds is an index. */
const SHOWN = 3

/** That the page is itself a fact-check, with what it says it checks. */
export function FactCheck({ reviews }: { reviews: ClaimReview[] }) {
  const strings = useStrings()
  if (reviews.length === 0) return null
  return (
    <div class="fact-check">
      <p class="small">
        <Words parts={phrase(strings, 'popup.factCheck')} />
      </p>
      <ul class="small" dir="auto">
        {reviews.slice(0, SHOWN).map(({ claimReviewed, rating, publisher }) => (
          <li key={claimReviewed}>
            <q>{claimReviewed}</q> {[rating, publisher].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
