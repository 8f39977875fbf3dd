import { browser } from '../../lib/platform/browser'
import { writePacksState } from '../../lib/platform/packs-state'
import type { ClaimDatabase } from '../../lib/store/db'
import { listPacks } from '../../lib/store/packs'
import { stateOfPacks } from '../surfaces/state-of-packs'

/** Tell every page and window what there is to read with, after a change of the packs. */
export async function tellPacks(db: ClaimDatabase): Promise<void> {
  await writePacksState(browser, stateOfPacks(await listPacks(db)))
}
