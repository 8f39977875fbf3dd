import { defineBackground } from 'wxt/utils/define-background'
import { grantedOrigins, watchAccess } from '../../lib/platform/access'
import { answer } from '../../lib/platform/answer'
import { backgroundBorder } from '../../lib/platform/background-border'
import { browser } from '../../lib/platform/browser'
import { openPage } from '../../lib/platform/open-page'
import { alignGate, keepPagesWithin } from '../../lib/platform/registrations'
import { openDatabase } from '../../lib/store/db'
import { createMenu, onCommand, onMenu } from './commands'
import { seedPacks } from './seed-packs'
import { serve } from './serve'

/** Every listener is set before anything is awaited, since a woken background is told at once; nothing is kept between two events. */
export default defineBackground(() => {
  const db = openDatabase()
  answer(browser, backgroundBorder, sender => serve(db, sender))

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    createMenu()
    await seedPacks(db)
    await alignGate(browser)
    if (reason === 'install') await openPage(browser, 'welcome')
  })
  browser.runtime.onStartup.addListener(async () => {
    await seedPacks(db)
    await alignGate(browser)
  })
  watchAccess(browser, async () => {
    await alignGate(browser)
    await keepPagesWithin(browser, await grantedOrigins(browser))
  })
  browser.commands.onCommand.addListener(onCommand as never)
  browser.contextMenus.onClicked.addListener(onMenu)
})
