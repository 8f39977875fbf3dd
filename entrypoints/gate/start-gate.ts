import { clearPaint } from '../../lib/dom/highlight'
import { watchReturn } from '../../lib/dom/watch-return'
import { watchRoute } from '../../lib/dom/watch-route'
import { isCovered } from '../../lib/platform/access'
import { answer } from '../../lib/platform/answer'
import { isRunning, sayState, stopPart } from '../../lib/platform/isolated-world'
import { gateBorder } from '../../lib/platform/messages'
import { native } from '../../lib/platform/native'
import { watchPacksState } from '../../lib/platform/packs-state'
import { isSameReading } from '../../lib/platform/quiet-sites'
import { watchSettings } from '../../lib/platform/settings'
import { createLooks } from './create-looks'

/** Ask for the reader where the page is worth reading: now, after a change of route, and when settings change. */
export function startGate(): () => void {
  const { look, lookAgain, returned, stop } = createLooks(document, leave)
  const stops = [
    stop,
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
  look()
  return () => {
    for (const stop of stops) stop()
  }
}

function leave(): void {
  stopPart('reader')
  stopPart('gate')
}
