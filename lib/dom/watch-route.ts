import { listen } from './listen'

/** Hear when the page shows another address without being loaded anew, until the returned function is called. */
export function watchRoute(document: Document, hear: () => void): () => void {
  let route = routeOf(document)
  const compare = () => {
    if (routeOf(document) === route) return
    route = routeOf(document)
    hear()
  }
  const window = document.defaultView as Window & { navigation?: EventTarget }
  return window.navigation
    ? listen(window.navigation, 'currententrychange', compare)
    : listen(window, 'popstate', compare)
}

/** The address without its fragment, which leads to a place on the same page. */
const routeOf = (document: Document): string => document.URL.split('#', 1)[0]!
