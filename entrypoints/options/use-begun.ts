import { useEffect, useState } from 'preact/hooks'
import { sayBare } from '../../components/say/value'
import { type Strings, useStrings } from '../../components/strings'
import { draftOf, emptyDraft, type OwnDraft, type OwnParts } from '../../lib/engine/own/own-draft'
import type { ClaimDatabase } from '../../lib/store/db'
import { readOwnClaim } from '../../lib/store/own-claims'
import { attempt, type Outcome, Refusal } from '../../lib/store/problem'
import { readNames } from '../../lib/store/shelf'
import { languageOf } from './language-of'
import type { OwnRoute } from './use-route'

/** The writing of a claim: the claim as it was when that began, without `own` a new one, and what has been typed since. */
export interface Writing {
  own?: OwnParts
  begun: OwnDraft
  typed: OwnDraft
}

/** What is typed and not yet saved, by the claim's id, '' for a new one. It lasts as long as the page, and in memory alone. */
export type Drafts = Map<string, Writing>

export interface Begun extends Writing {
  /** What the packs name. */
  names: Awaited<ReturnType<typeof readNames>>
}

/** What the form shows at first, once it was read, or why it could not be; nothing where the claim is not there. */
export function useBegun(
  db: ClaimDatabase,
  route: OwnRoute,
  drafts: Drafts,
): Outcome<Begun | undefined> | undefined {
  const strings = useStrings()
  const [begun, setBegun] = useState<Outcome<Begun | undefined>>()
  useEffect(() => {
    let isStale = false
    attempt(() => begin(db, route, drafts, strings)).then(begun => !isStale && setBegun(begun))
    return () => {
      isStale = true
    }
  }, [db, route.id])
  return begun
}

async function begin(
  db: ClaimDatabase,
  route: OwnRoute,
  drafts: Drafts,
  strings: Strings,
): Promise<Begun | undefined> {
  const names = await readNames(db)
  const writing = drafts.get(route.id ?? '') ?? (await beginWriting(db, route, strings))
  return writing && { ...writing, names }
}

async function beginWriting(
  db: ClaimDatabase,
  { id, figure, publisher, url }: OwnRoute,
  strings: Strings,
): Promise<Writing | undefined> {
  if (!id) return asBegun({ ...emptyDraft, figure, publisher, url })
  const found = await readOwnClaim(db, id)
  if ('problem' in found) throw new Refusal(found.problem)
  const own = found.done
  return own && asBegun(draftOf(own, sayBare(own.claim.quantity, strings), languageOf(strings)), own)
}

const asBegun = (begun: OwnDraft, own?: OwnParts): Writing => ({ own, begun, typed: begun })
