import { defineBackground } from 'wxt/utils/define-background'
import { watchAccess } from '../../lib/platform/access'
import { answer } from '../../lib/platform/answer'
import { backgroundBorder } from '../../lib/platform/background-border'
import { browser } from '../../lib/platform/browser'
import { openPage } from '../../lib/platform/open-page'
import { alignGate, leavePages } from '../../lib/platform/registrations'
import { openDatabase } from '../../lib/store/db'
import { createMenu, onCommand, onMenu } from './commands'
import { seedPacks } from './seed-packs'
import { serve } from './serve'

/** Every listener is set before anything is awaited, since a woken background is told at once; nothing is kept between two events. */
export default defineBackground(() => {
  const db = openDatabase()
  answer(browser, backgroundBorder, sender => serve(db, sender))

  const setUp = async () => {
    await attempt('the gate', alignGate(browser))
    await attempt('the packs', seedPacks(db))
  }
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    createMenu()
    await setUp()
    if (reason === 'install') await attempt('the welcome', openPage(browser, 'welcome'))
  })
  browser.runtime.onStartup.addListener(setUp)
  watchAccess(browser, async removed => {
    await attempt('the gate', alignGate(browser))
    if (removed.length) await attempt('the open pages', leavePages(browser, removed))
  })
  browser.commands.onCommand.addListener(onCommand as never)
  browser.contextMenus.onClicked.addListener(onMenu)
})

/** One thing that fails does not keep the next from being done. */
async function attempt(what: string, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    console.error(`Whence could not set up ${what}:`, error)
  }
}
