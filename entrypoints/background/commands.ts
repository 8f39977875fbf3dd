import { browser } from '../../lib/platform/browser'
import { injectReader } from '../../lib/platform/inject'
import { pageIn } from '../../lib/platform/messages'
import { openPanel } from '../../lib/platform/open-page'

import { openSearch } from './open-search'

interface Tab {
  id?: number
}

const menu = 'selection'

/** "Where does this come from?" on any selected text. */
export function createMenu(): void {
  browser.contextMenus.create(
    { id: menu, title: browser.i18n.getMessage('popup_whereFrom'), contexts: ['selection'] },
    // Told again on every update; the entry is then there already, and that is no fault.
    () => void browser.runtime.lastError,
  )
}

export async function onMenu({ selectionText = '' }: { selectionText?: string }, tab?: Tab): Promise<void> {
  if (tab?.id !== undefined) await explainSelection(tab.id, selectionText)
}

/** The keys of the manifest's `commands`. */
export async function onCommand(command: string, tab?: Tab): Promise<void> {
  const id = tab?.id
  if (id === undefined) return
  if (command === 'list') return openPanel(browser, id)
  if (command === 'selection') return explainSelection(id, '')
  if (command === 'next' || command === 'previous') {
    await ensureReader(id)
    await pageIn(browser, id).step(command)
  }
}

/** Where there is no card for it, or no script may run, as in a PDF viewer, the packs are searched for the words instead. */
async function explainSelection(tab: number, words: string): Promise<void> {
  const isExplained = (await ensureReader(tab)) && (await pageIn(browser, tab).explainSelection())
  if (!isExplained) await openSearch(words)
}

/** Answers whether a page has been read, or could be now. */
async function ensureReader(tab: number): Promise<boolean> {
  const page = pageIn(browser, tab)
  const isReady = () =>
    page.ready().then(
      () => true,
      () => false,
    )
  return (await isReady()) || ((await injectReader(browser, tab)) && isReady())
}
