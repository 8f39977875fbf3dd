import { useEffect, useState } from 'preact/hooks'
import { browser } from '../../lib/platform/browser'

/** The tab that a surface is about. Its address and title are known only where the browser lets us see them. */
export interface Tab {
  id: number
  url?: string
  title?: string
  isLoading: boolean
  isPrivate: boolean
}

/** The window's active tab, followed as it changes; or the one that the page's address names, as `#tab=7`. */
export function useTab(): Tab | undefined {
  const [tab, setTab] = useState<Tab>()
  useEffect(() => {
    const update = () => readTab().then(setTab)
    update()
    browser.tabs.onActivated.addListener(update)
    browser.tabs.onUpdated.addListener(update)
    return () => {
      browser.tabs.onActivated.removeListener(update)
      browser.tabs.onUpdated.removeListener(update)
    }
  }, [])
  return tab
}

async function readTab(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(location.hash.slice(1)).get('tab'))
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return undefined
  return {
    id: tab.id,
    url: tab.url,
    title: tab.title,
    isLoading: tab.status === 'loading',
    isPrivate: tab.incognito,
  }
}
