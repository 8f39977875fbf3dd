interface Navigation {
  addEventListener(type: 'currententrychange', listener: () => void): void
  removeEventListener(type: 'currententrychange', listener: () => void): void
}

/** Hear when the page shows another address without loading; a change of the fragment alone is none. */
export function watchRoute(hear: () => void): () => void {
  const { navigation } = globalThis as { navigation?: Navigation }
  let route = location.pathname + location.search
  const check = () => {
    const now = location.pathname + location.search
    if (now === route) return
    route = now
    hear()
  }
  navigation?.addEventListener('currententrychange', check)
  return () => navigation?.removeEventListener('currententrychange', check)
}
