import { useEffect, useState } from 'preact/hooks'
import type { SectionId } from '../../components/options/options-props'
import { browser } from '../../lib/platform/browser'
import { takeFields } from '../../lib/platform/hand-over'

/** What of the page is shown: `#packs`, `#reading&sites` (sites are to be chosen), `#library`, `#library&pack=ID`, `#claim=ID`, `#own=ID` (to be edited), `#own` (a new one, which what was handed over to the page begins). */
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

/** Where the address leads; undefined until what was handed over with it is here. */
export function useRoute(): Route | undefined {
  const [route, setRoute] = useState<Route>()
  useEffect(() => {
    const update = () => takeFields(browser, location.hash).then(fields => setRoute(routeOf(fields)))
    update()
    addEventListener('hashchange', update)
    return () => removeEventListener('hashchange', update)
  }, [])
  return route
}

function routeOf(fields: URLSearchParams): Route {
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
