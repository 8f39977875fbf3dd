import { listen } from './listen'

/** Hear when the page shows another address without being loaded anew, until the returned function is called. */
export function watchRoute(document: Document, hear: () => void): () => void {
  let route = routeOf(document)
  const compare = () => {
    if (routeOf(document) === route) return
    route = routeOf(document)
    hear()
  }
  const { navigation } = document.defaultView as Window & { navigation?: EventTarget }
  return navigation ? listen(navigation, 'currententrychange', compare) : repeat(compare)
}

/** Milliseconds between two looks at the address, where no event tells of one that a script has changed. */
const pace = 1_000

function repeat(act: () => void): () => void {
  const timer = setInterval(act, pace)
  return () => clearInterval(timer)
}

/** The address without its fragment, which leads to a place on the same page. */
const routeOf = (document: Document): string => document.URL.split('#', 1)[0]!
