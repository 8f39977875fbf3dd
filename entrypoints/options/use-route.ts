import { useEffect, useState } from 'preact/hooks'
import type { SectionId } from '../../components/options/options-props'

/** What of the page is shown: `#packs`, `#reading&sites` (sites are to be chosen), `#library`, `#library&pack=ID`, `#claim=ID`. */
export interface Route {
  section: SectionId
  /** The claim whose page is shown, in the library. */
  claim?: string
  /** The pack that the library is about. */
  pack?: string
  /** The string that names the setting to be led to: `#reading&setting=reading.card`. */
  setting?: string
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const update = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', update)
    return () => removeEventListener('hashchange', update)
  }, [])
  return route
}

export function routeOf(hash: string): Route {
  const fields = new URLSearchParams(hash.slice(1))
  const claim = fields.get('claim') ?? undefined
  const pack = fields.get('pack') ?? undefined
  const setting = fields.get('setting') ?? undefined
  const [first] = fields.keys()
  const section = claim === undefined ? ((first ?? 'reading') as SectionId) : 'library'
  return { section, claim, pack, setting }
}
