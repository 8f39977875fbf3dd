import { useEffect, useState } from 'preact/hooks'
import { type ClaimReview, findClaimReviews } from '../../lib/engine/detect/claim-review'
import { browser } from '../../lib/platform/browser'
import { structuredDataIn } from '../../lib/platform/look-in-tab'
import type { Tab } from './use-tab'

/** The fact-checks that a tab's page declares itself to be; none where the browser lets no script see. */
export function useFactCheck(tab: Tab | undefined): ClaimReview[] {
  const [found, setFound] = useState<{ page: string; reviews: ClaimReview[] }>()
  const page = tab && `${tab.id} ${tab.url} ${tab.isLoading}`
  useEffect(() => {
    if (!tab || !page) return
    structuredDataIn(browser, tab.id).then(scripts =>
      setFound({ page, reviews: findClaimReviews(scripts.map(parsed)) }),
    )
  }, [page])
  return found && found.page === page ? found.reviews : []
}

/** Pages write their data by hand too. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
