import { listen } from './listen'
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

export interface Watching {
  /** Watch the text in these as well, which changes unseen from outside. */
  include(shadowRoots: ShadowRoot[]): void
  stop(): void
}

/** Watches a page's text, address and return. */
export function watchPage(document: Document, watch: PageWatch): Watching {
  const text = watchText(document, watch)
  const stops = [
    text.stop,
    watchRoute(document, () => watch.routeChanged()),
    listen(document.defaultView!, 'pageshow', event => {
      if ((event as PageTransitionEvent).persisted) watch.returned()
    }),
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
  /** Something changed since the last look began: that look may have missed it. */
  let isNew = false
  let isOver = false
  const look = async () => {
    isNew = false
    const changed = await watch.textChanged()
    wait = changed ? quiet : Math.min(wait * 2, longest)
    timer = isNew && !isOver ? setTimeout(look, wait) : undefined
  }
  const observer = new MutationObserver(() => {
    isNew = true
    timer ??= setTimeout(look, wait)
  })
  const options = { subtree: true, childList: true, characterData: true, attributeFilter: ['open', 'hidden'] }
  observer.observe(document.body, options)
  return {
    include(shadowRoots) {
      if (!isOver) for (const root of shadowRoots) observer.observe(root, options)
    },
    stop() {
      isOver = true
      observer.disconnect()
      clearTimeout(timer)
    },
  }
}
