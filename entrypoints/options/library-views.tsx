import { useEffect, useState } from 'preact/hooks'
import type { ClaimDatabase } from '../../lib/store/db'
import { ClaimSection } from './claim-section'
import { LibrarySection } from './library-section'
import type { OwnSection, OwnSectionProps } from './own-section'
import type { Drafts } from './use-begun'
import type { Route } from './use-route'

interface LibraryViewsProps {
  db: ClaimDatabase
  route: Route
  drafts: Drafts
}

/** The list of claims, the page of one, or the form for one of the reader's own. */
export function LibraryViews({ db, route: { claim, own, pack }, drafts }: LibraryViewsProps) {
  const isOfOne = claim !== undefined || own !== undefined
  const wasListed = useWasListed(!isOfOne)
  return (
    <>
      {own && <LateOwnSection key={own.id} db={db} route={own} drafts={drafts} />}
      {claim !== undefined && <ClaimSection key={claim} db={db} id={claim} />}
      {wasListed && <LibrarySection db={db} pack={pack} isBehind={isOfOne} />}
    </>
  )
}

/** The form, and the reading of what is typed in it, are loaded for whoever writes a claim. */
function LateOwnSection(props: OwnSectionProps) {
  const [Section, setSection] = useState<typeof OwnSection>()
  useEffect(() => {
    import('./own-section').then(({ OwnSection }) => setSection(() => OwnSection))
  }, [])
  return Section ? <Section {...props} /> : null
}

/** Whether the list has been shown since the library was opened: it is read only for whoever looks at it. */
function useWasListed(isListed: boolean): boolean {
  const [wasListed, setListed] = useState(isListed)
  useEffect(() => {
    if (isListed) setListed(true)
  }, [isListed])
  return wasListed || isListed
}
