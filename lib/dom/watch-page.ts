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

/** Watches a page's text, address and return until the returned function is called. */
export function watchPage(document: Document, watch: PageWatch, shadowRoots: ShadowRoot[] = []): () => void {
  const stops = [
    watchText(document, watch, shadowRoots),
    watchRoute(document, watch),
    listen(document.defaultView!, 'pageshow', event => {
      if ((event as PageTransitionEvent).persisted) watch.returned()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function watchText(document: Document, watch: PageWatch, shadowRoots: ShadowRoot[]): () => void {
  let wait = quiet
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    const changed = await watch.textChanged()
    timer = undefined
    wait = changed ? quiet : Math.min(wait * 2, longest)
  }
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, wait)
  })
  const options = { subtree: true, childList: true, characterData: true, attributeFilter: ['open', 'hidden'] }
  for (const root of [document.body, ...shadowRoots]) observer.observe(root, options)
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}

/** The address without its fragment, which leads to a place on the same page. */
function routeOf(document: Document): string {
  return document.URL.split('#', 1)[0]!
}

function watchRoute(document: Document, watch: PageWatch): () => void {
  let route = routeOf(document)
  const compare = () => {
    if (routeOf(document) === route) return
    route = routeOf(document)
    watch.routeChanged()
  }
  const window = document.defaultView as (Window & { navigation?: EventTarget }) | null
  return window?.navigation
    ? listen(window.navigation, 'currententrychange', compare)
    : listen(window!, 'popstate', compare)
}

function listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  target.addEventListener(type, listener)
  return () => target.removeEventListener(type, listener)
}
