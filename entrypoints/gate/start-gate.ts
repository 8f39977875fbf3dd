import { watchRoute } from '../../lib/dom/watch-route'
import { isCovered } from '../../lib/platform/access'
import { answer } from '../../lib/platform/answer'
import { isRunning, sayState, stopPart } from '../../lib/platform/isolated-world'
import { backgroundBy, gateBorder } from '../../lib/platform/messages'
import { isOrphaned, native } from '../../lib/platform/native'
import { watchPacksState } from '../../lib/platform/packs-state'
import { isSameReading, watchSettings } from '../../lib/platform/settings'
import { lookAtPage } from './look-at-page'

/** When to look at a page, in milliseconds after it is there: what is no article yet may still be loading. */
const looks = [0, 1_000, 3_000, 8_000]

/** Ask for the reader where the page is worth reading: now, after a change of route, and when settings change. */
export function startGate(): () => void {
  let timers: ReturnType<typeof setTimeout>[] = []
  let isOver = false

  const look = async () => {
    if (isOrphaned()) return leave()
    const state = await lookAtPage(document)
    if (isOver) return
    sayState('gate', state)
    if (state.state === 'left') return
    // Where nobody answers, the next look asks again.
    if (!isRunning('reader'))
      await backgroundBy(native)
        .wantReader()
        .then(cancelLooks, () => {})
  }
  const startLooking = () => {
    cancelLooks()
    timers = looks.map(delay => setTimeout(look, delay))
  }
  const lookAgain = () => {
    stopPart('reader')
    startLooking()
  }
  const cancelLooks = () => {
    for (const timer of timers) clearTimeout(timer)
  }
  const leave = () => {
    stopPart('reader')
    stopPart('gate')
  }

  const stops = [
    cancelLooks,
    watchSettings(native, (now, before) => {
      if (!isSameReading(now, before, location.hostname)) lookAgain()
    }),
    watchPacksState(native, lookAgain),
    watchRoute(document, lookAgain),
    answer(native, gateBorder, () => ({
      async stayWithin(origins) {
        if (!isCovered(location.href, origins)) leave()
      },
    })),
  ]
  startLooking()
  return () => {
    isOver = true
    for (const stop of stops) stop()
  }
}
