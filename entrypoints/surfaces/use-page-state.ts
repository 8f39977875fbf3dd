import { useEffect, useState } from 'preact/hooks'
import { browser } from '../../lib/platform/browser'
import { follow, type PageState } from '../../lib/platform/follow'

/** What a tab's page says of itself: not yet, that nobody of ours is there, or how it stands. */
export type Said = undefined | 'silent' | PageState

/** Follow the page of a tab. `again` follows it anew, as after a script was put there. */
export function usePageState(tab?: number, url?: string): [said: Said, again: () => void] {
  const [heard, setHeard] = useState<{ from: string; said: Said }>()
  const [turn, setTurn] = useState(0)
  // What another page said, even a moment ago in the same tab, says nothing of this one.
  const from = `${tab} ${url} ${turn}`
  useEffect(() => {
    if (tab === undefined) return undefined
    return follow(browser, tab, state => setHeard({ from, said: state ?? 'silent' }))
  }, [tab, from])
  return [heard?.from === from ? heard.said : undefined, () => setTurn(turn + 1)]
}
