import { watchReturn } from './watch-return'
import { watchRoute } from './watch-route'
import { type Watching, watchText } from './watch-text'

/** What is to be done where a page has changed. */
export interface PageWatch {
  /** Text of the page may have changed; answers whether what was read did. */
  textChanged(): Promise<boolean> | boolean
  /** The page shows another address without having been loaded anew. */
  routeChanged(): void
  /** The page is back from the back/forward cache. */
  returned(): void
}

/** Watches a page's text, address and return. */
export function watchPage(document: Document, watch: PageWatch): Watching {
  const text = watchText(document, () => watch.textChanged())
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
