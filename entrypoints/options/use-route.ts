import { useEffect, useState } from 'preact/hooks'
import type { SectionId } from '../../components/options/options-props'

/** What of the page is shown: `#packs`, `#reading&sites` (sites are to be chosen), `#library`, `#library&pack=ID`, `#claim=ID`, `#own=ID` (to be edited), `#own&figure=…` (a new one). */
export interface Route {
  section: SectionId
  /** The claim whose page is shown, in the library. */
  claim?: string
  /** The pack that the library is about. */
  pack?: string
  /** The claim of the reader's own that is written: a new one with what is known of it, or one that is there. */
  own?: OwnRoute
  /** The string that names the setting to be led to: `#reading&setting=reading.card`. */
  setting?: string
}

/** What a new claim begins with, as the page has it that the figure is on. */
export interface OwnRoute {
  id?: string
  figure: string
  /** BCP 47 of the figure. */
  language?: string
  publisher: string
  url: string
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
  const [first] = fields.keys()
  const isLibrary = first === 'claim' || first === 'own'
  return {
    section: isLibrary ? 'library' : ((first ?? 'reading') as SectionId),
    claim: fields.get('claim') ?? undefined,
    pack: fields.get('pack') ?? undefined,
    setting: fields.get('setting') ?? undefined,
    own: first === 'own' ? ownOf(fields) : undefined,
  }
}

const ownOf = (fields: URLSearchParams): OwnRoute => ({
  id: fields.get('own') || undefined,
  figure: fields.get('figure') ?? '',
  language: fields.get('language') ?? undefined,
  publisher: fields.get('publisher') ?? '',
  url: fields.get('url') ?? '',
})
