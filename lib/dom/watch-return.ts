import { listen } from './listen'

/** Hear when the page is back from the back/forward cache, until the returned function is called. */
export const watchReturn = (window: Window, hear: () => void): (() => void) =>
  listen(window, 'pageshow', event => {
    if ((event as PageTransitionEvent).persisted) hear()
  })
