import { letGo } from '../../lib/platform/call'
import type { PageState } from '../../lib/platform/follow'
import { isReaderWanted, isRunning, sayState, stopPart, wantReader } from '../../lib/platform/isolated-world'
import { backgroundBy } from '../../lib/platform/messages'
import { isOrphaned, native } from '../../lib/platform/native'
import { lookAtPage } from './look-at-page'

/** When to look at a page, in milliseconds after it is there: what is no article yet may still be loading. */
const looks = [0, 1_000, 3_000, 8_000]

const background = backgroundBy(native)

/** The looks that the gate takes at a page. */
interface Looks {
  /** Look from now on, and ask for the reader where it does not run. */
  look(): void
  /** The same anew: a reader that runs is stopped. */
  lookAgain(): void
  /** Look again where a page that was kept for later has become another. */
  returned(): Promise<void>
  stop(): void
}

/** `leave` is called where the extension is gone. */
export function createLooks(document: Document, leave: () => void): Looks {
  let isOver = false
  const showQuiet = createQuietSign()
  /** What the last look came to. */
  let last: PageState | undefined

  const lookOnce = async () => {
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
  const again = repeated(lookOnce)
  const lookAgain = () => {
    stopPart('reader')
    again.start()
  }
  return {
    look: again.start,
    lookAgain,
    /** Firefox tells a page that it keeps for later nothing of what is changed meanwhile. */
    async returned() {
      if (isOrphaned()) return leave()
      const state = await lookAtPage(document)
      if (!isOver && verdictOf(state) !== verdictOf(last)) lookAgain()
    },
    stop() {
      isOver = true
      again.cancel()
    },
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
