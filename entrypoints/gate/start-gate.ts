import { clearPaint } from '../../lib/dom/highlight'
import { watchReturn } from '../../lib/dom/watch-return'
import { watchRoute } from '../../lib/dom/watch-route'
import { isCovered } from '../../lib/platform/access'
import { answer } from '../../lib/platform/answer'
import { letGo } from '../../lib/platform/call'
import type { PageState } from '../../lib/platform/follow'
import { isReaderWanted, isRunning, sayState, stopPart, wantReader } from '../../lib/platform/isolated-world'
import { backgroundBy, gateBorder } from '../../lib/platform/messages'
import { isOrphaned, native } from '../../lib/platform/native'
import { watchPacksState } from '../../lib/platform/packs-state'
import { isSameReading } from '../../lib/platform/quiet-sites'
import { watchSettings } from '../../lib/platform/settings'
import { lookAtPage } from './look-at-page'

/** When to look at a page, in milliseconds after it is there: what is no article yet may still be loading. */
const looks = [0, 1_000, 3_000, 8_000]

const background = backgroundBy(native)

/** Ask for the reader where the page is worth reading: now, after a change of route, and when settings change. */
export function startGate(): () => void {
  let isOver = false
  const showQuiet = createQuietSign()
  /** What the last look came to. */
  let last: PageState | undefined

  const look = async () => {
    if (isOrphaned()) return leave()
    const state = await lookAtPage(document)
    if (isOver) return
    last = state
    sayState('gate', state)
    showQuiet(state.state === 'left' && state.because === 'quiet')
    if (state.state === 'left') return
    // Where nobody answers, the next look asks again.
    if (!isRunning('reader') && !isReaderWanted())
      await wantReader(background.wantReader).then(again.cancel, () => {})
  }
  const again = repeated(look)
  const lookAgain = () => {
    stopPart('reader')
    again.start()
  }
  /** Firefox tells a page that it keeps for later nothing of what is changed meanwhile. */
  const returned = async () => {
    if (isOrphaned()) return leave()
    const state = await lookAtPage(document)
    if (!isOver && verdictOf(state) !== verdictOf(last)) lookAgain()
  }
  const leave = () => {
    stopPart('reader')
    stopPart('gate')
  }

  const stops = [
    again.cancel,
    watchSettings(native, (now, before) => {
      if (!isSameReading(now, before, location.hostname)) lookAgain()
    }),
    // A reader that runs finds its figures anew by itself, and may have been asked for whatever the topic.
    watchPacksState(native, () => isRunning('reader') || lookAgain()),
    watchRoute(document, lookAgain),
    watchReturn(window, returned),
    answer(native, gateBorder, () => ({
      async leave(removed, allowed) {
        if (isCovered(location.href, removed) && !isCovered(location.href, allowed)) leave()
      },
    })),
  ]
  // What an older version of us, gone with its extension, may have left on the page.
  if (!isRunning('reader')) clearPaint()
  // Said at once: whoever put us here follows the page before the first look is done.
  sayState('gate', { state: 'reading', title: document.title })
  again.start()
  return () => {
    isOver = true
    for (const stop of stops) stop()
  }
}

const verdictOf = (state?: PageState) => (state?.state === 'left' ? state.because : state?.state)

/** To look as often as `looks` says, from now on. */
function repeated(look: () => void) {
  let timers: ReturnType<typeof setTimeout>[] = []
  const cancel = () => {
    for (const timer of timers) clearTimeout(timer)
  }
  return {
    cancel,
    start() {
      cancel()
      timers = looks.map(delay => setTimeout(look, delay))
    },
  }
}

/** The toolbar's drawing is told only where it changes. */
function createQuietSign(): (isQuiet: boolean) => void {
  let isShown = false
  return isQuiet => {
    if (isQuiet !== isShown) letGo(background.showOff(isQuiet))
    isShown = isQuiet
  }
}
