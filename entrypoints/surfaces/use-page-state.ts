import { useEffect, useState } from 'preact/hooks'
import { browser } from '../../lib/platform/browser'
import { follow, type PageState } from '../../lib/platform/follow'

/** What a tab's page says of itself: not yet, that nobody of ours is there, or how it stands. */
export type Said = undefined | 'silent' | PageState

/** Follow the page of a tab. `again` follows it anew, as after a script was put there. */
export function usePageState(tab?: number, url?: string): [said: Said, again: () => void] {
  const [said, setSaid] = useState<Said>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (tab === undefined) return undefined
    setSaid(undefined)
    return follow(browser, tab, state => setSaid(state ?? 'silent'))
  }, [tab, url, turn])
  return [said, () => setTurn(turn + 1)]
}
