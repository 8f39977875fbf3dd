import { isVisible } from './is-visible'
import { watchReturn } from './watch-return'
import { watchRoute } from './watch-route'

export interface PageWatch {
  /** Text of the page may have changed; answers whether what was read did. */
  textChanged(): Promise<boolean> | boolean
  /** The page shows another address without having been loaded anew. */
  routeChanged(): void
  /** The page is back from the back/forward cache. */
  returned(): void
}

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

export interface Watching {
  /** Watch the text in these roots as well, which changes unseen from outside, and whether these elements come to be shown. */
  include(shadowRoots: ShadowRoot[], unseen: Element[]): void
  stop(): void
}

/** Watches a page's text, address and return. */
export function watchPage(document: Document, watch: PageWatch): Watching {
  const text = watchText(document, watch)
  const stops = [
    text.stop,
    watchRoute(document, () => watch.routeChanged()),
    watchReturn(document.defaultView!, () => watch.returned()),
  ]
  return {
    include: text.include,
    stop() {
      for (const stop of stops) stop()
    },
  }
}

function watchText(document: Document, watch: PageWatch): Watching {
  let wait = quiet
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLooking = false
  let body: HTMLElement | null = null
  /** Something changed since the last look began: that look may have missed it. */
  let isNew = false
  let isOver = false
  const look = async () => {
    isNew = false
    isLooking = true
    const changed = await watch.textChanged()
    isLooking = false
    wait = changed ? quiet : Math.min(wait * 2, longest)
    timer = isNew && !isOver ? setTimeout(look, wait) : undefined
  }
  const note = () => {
    isNew = true
    timer ??= setTimeout(look, wait)
  }
  /** What a click unfolds may have had its place before, and come by a class or a style, of which there is too much to hear it all. */
  const clicked = () => {
    wait = quiet
    if (!isLooking) {
      clearTimeout(timer)
      timer = undefined
    }
    note()
  }
  const observer = new MutationObserver(note)
  const followBody = () => {
    if (document.body === body) return
    if (body) note()
    body = document.body
    if (body) observer.observe(body, observed)
  }
  /** What is unfolded by a class or a style without a click. */
  const unfolded = new ResizeObserver(entries => {
    // The first that is told is what they are like now.
    if (entries.some(({ target }) => isVisible(target))) note()
  })
  const bodies = new MutationObserver(followBody)
  followBody()
  bodies.observe(document.documentElement, { childList: true })
  document.addEventListener('click', clicked, true)
  return {
    include(shadowRoots, unseen) {
      if (isOver) return
      for (const root of shadowRoots) observer.observe(root, observed)
      unfolded.disconnect()
      for (const element of unseen) unfolded.observe(element)
    },
    stop() {
      isOver = true
      observer.disconnect()
      bodies.disconnect()
      unfolded.disconnect()
      document.removeEventListener('click', clicked, true)
      clearTimeout(timer)
    },
  }
}
