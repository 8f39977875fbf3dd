import { browser } from '../../lib/platform/browser'
import { letGo } from '../../lib/platform/call'
import { translate } from '../../lib/platform/i18n'
import { injectGate, injectReader } from '../../lib/platform/inject'
import { selectedIn } from '../../lib/platform/look-in-tab'
import { pageIn } from '../../lib/platform/messages'
import { openPanel } from '../../lib/platform/open-page'
import { readPacksState, versionsOf } from '../../lib/platform/packs-state'
import { isQuietOn } from '../../lib/platform/quiet-sites'
import { readSettings } from '../../lib/platform/settings'
import { openSearch } from './open-search'

interface Tab {
  id?: number
  url?: string
}

const menu = 'selection'

/** "Where does this come from?" on any selected text. */
export function createMenu(): void {
  browser.contextMenus.create(
    { id: menu, title: translate('popup.whereFrom'), contexts: ['selection'] },
    // Told again on every update; the entry is then there already, and that is no fault.
    () => void browser.runtime.lastError,
  )
}

export async function onMenu({ selectionText = '' }: { selectionText?: string }, tab?: Tab): Promise<void> {
  if (tab?.id === undefined) return
  if (!(await isExplained(tab, tab.id))) await openSearch(selectionText)
}

/** The keys of the manifest's `commands`. */
export async function onCommand(command: string, tab?: Tab): Promise<void> {
  const id = tab?.id
  if (id === undefined) return
  if (command === 'list') return openPanel(browser, id)
  if (command === 'selection') return explainSelected(tab!, id)
  if (command === 'next' || command === 'previous') {
    if (await ensureReader(tab!, id)) letGo(pageIn(browser, id).step(command))
  }
}

/** A key brings no words with it. Where no script may run to ask for them, as in a PDF viewer, they are to be typed. */
async function explainSelected(tab: Tab, id: number): Promise<void> {
  if (await isExplained(tab, id)) return
  const words = await selectedIn(browser, id)
  if (words === undefined || words.trim()) await openSearch(words ?? '')
}

/** Whether the page has a card for what is selected there; where not, the packs are searched for the words instead. */
const isExplained = async (tab: Tab, id: number): Promise<boolean> =>
  (await ensureReader(tab, id)) &&
  // A page that fails at it, as one whose reader was stopped meanwhile, has no card either.
  (await pageIn(browser, id)
    .explainSelection()
    .catch(() => false))

/** Answers whether a page has been read, or could be now. One that is to be left alone is not; the gate hears when that changes. */
async function ensureReader({ url }: Tab, tab: number): Promise<boolean> {
  const page = pageIn(browser, tab)
  const isReady = () =>
    page.ready().then(
      () => true,
      () => false,
    )
  if (await isReady()) return true
  if (await isQuiet(url)) return false
  if (!(await injectReader(browser, tab))) return false
  await injectGate(browser, tab)
  return isReady()
}

async function isQuiet(url = ''): Promise<boolean> {
  const [settings, packs] = await Promise.all([readSettings(browser), readPacksState(browser)])
  return isQuietOn(settings, URL.canParse(url) ? new URL(url).hostname : '', versionsOf(packs))
}
