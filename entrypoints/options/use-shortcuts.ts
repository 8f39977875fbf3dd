import { useEffect, useState } from 'preact/hooks'
import type { Shortcut } from '../../components/options/reading-props'
import { browser } from '../../lib/platform/browser'

/** The keys as they are set; read anew whenever the page is come back to, since only the browser can change them. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([])
  useEffect(() => {
    const update = () => readShortcuts().then(setShortcuts)
    update()
    addEventListener('focus', update)
    return () => removeEventListener('focus', update)
  }, [])
  return shortcuts
}

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll()
  return names.flatMap(name => {
    const command = commands.find(each => each.name === name)
    return command ? [{ name, keys: command.shortcut ?? '' }] : []
  })
}

const names: Shortcut['name'][] = ['next', 'previous', 'list', 'selection']

interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>
}

/** The browser's own page for the keys. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands
  if (openShortcutSettings) await openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
