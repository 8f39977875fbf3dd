import { isVisible } from './is-visible'

/** Milliseconds of quiet after a change before the page is looked at, and the longest wait while changes go on. */
const quiet = 200
/** While changes bring nothing new (a clock, an advert), the wait doubles up to this. */
const longest = 6_400

/** What of the markup decides whether text is read is heard with the text. */
const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['open', 'hidden', 'aria-hidden'],
}

/** A watch that is on. */
export interface Watching {
  /** Watch the text in these roots as well, which changes unseen from outside, and whether these elements come to be shown. */
  include(shadowRoots: ShadowRoot[], unseen: Element[]): void
  stop(): void
}

/** Has a page looked at whenever its text may have changed; `look` answers whether what was read did. */
export function watchText(document: Document, look: () => Promise<boolean> | boolean): Watching {
  const looking = lookAfterQuiet(look)
  const observer = new MutationObserver(looking.note)
  /** What is unfolded by a class or a style without a click. */
  const unfolded = new ResizeObserver(entries => {
    // The first that is told is what they are like now.
    if (entries.some(({ target }) => isVisible(target))) looking.note()
  })
  const unfollow = followBody(document, observer, looking.note)
  document.addEventListener('click', looking.hurry, true)
  let isOver = false
  return {
    include(shadowRoots, unseen) {
      if (isOver) return
      for (const root of shadowRoots) observer.observe(root, observed)
      unfolded.disconnect()
      for (const element of unseen) unfolded.observe(element)
    },
    stop() {
      isOver = true
      looking.stop()
      unfollow()
      observer.disconnect()
      unfolded.disconnect()
      document.removeEventListener('click', looking.hurry, true)
    },
  }
}

/** Observes the body, and whichever takes its place, of which `replaced` is told, until the returned function is called. */
function followBody(document: Document, observer: MutationObserver, replaced: () => void): () => void {
  let body: HTMLElement | null = null
  const follow = () => {
    if (document.body === body) return
    if (body) replaced()
    body = document.body
    if (body) observer.observe(body, observed)
  }
  follow()
  const bodies = new MutationObserver(follow)
  bodies.observe(document.documentElement, { childList: true })
  return () => bodies.disconnect()
}

interface Looking {
  /** Something has changed. */
  note(): void
  /** What a click unfolds may have had its place before, and come by a class or a style, of which there is too much to hear it all. */
  hurry(): void
  stop(): void
}

/** One look at a time, each after a moment of quiet. */
function lookAfterQuiet(look: () => Promise<boolean> | boolean): Looking {
  let wait = quiet
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLooking = false
  /** Something changed since the last look began: that look may have missed it. */
  let isNew = false
  let isOver = false
  const lookOnce = async () => {
    isNew = false
    isLooking = true
    const changed = await look()
    isLooking = false
    wait = changed ? quiet : Math.min(wait * 2, longest)
    timer = isNew && !isOver ? setTimeout(lookOnce, wait) : undefined
  }
  const note = () => {
    isNew = true
    timer ??= setTimeout(lookOnce, wait)
  }
  return {
    note,
    hurry() {
      wait = quiet
      if (!isLooking) {
        clearTimeout(timer)
        timer = undefined
      }
      note()
    },
    stop() {
      isOver = true
      clearTimeout(timer)
    },
  }
}
