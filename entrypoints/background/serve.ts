import { checkPage } from '../../lib/engine/check'
import type { Sender } from '../../lib/platform/answer'
import { showBadge } from '../../lib/platform/badge'
import { browser } from '../../lib/platform/browser'
import { injectReader } from '../../lib/platform/inject'
import type { Background } from '../../lib/platform/messages'
import { createClaimStore } from '../../lib/store/claims'
import type { ClaimDatabase } from '../../lib/store/db'
import { seedIfEmpty, seedPacks } from './seed-packs'

/** What the background does for one who asks. */
export function serve(db: ClaimDatabase, { tab }: Sender): Background {
  return {
    async wantReader() {
      if (tab !== undefined) await injectReader(browser, tab)
    },
    async check(page) {
      await seedIfEmpty(db)
      return checkPage(page, createClaimStore(db))
    },
    async showCount(count) {
      if (tab !== undefined) await showBadge(browser, tab, count)
    },
    mendPacks: () => seedPacks(db),
  }
}
