import { browser } from '../../lib/platform/browser'
import { openPage } from '../../lib/platform/open-page'

/** The packs, searched for words: the popup's page in a tab of its own. */
export const openSearch = (search: string): Promise<void> => openPage(browser, 'popup', 'search', { search })
