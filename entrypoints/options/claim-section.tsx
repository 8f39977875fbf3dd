import { useEffect, useMemo, useState } from 'preact/hooks'
import { ClaimPage } from '../../components/library/claim-page'
import { TroubleNote } from '../../components/options/trouble'
import { textIn } from '../../components/say/texts'
import { type Strings, useStrings } from '../../components/strings'
import { citationStyles, isStyleId, type StyleId, styleNames } from '../../lib/engine/cite/style-names'
import type { Claim } from '../../lib/engine/pack/claim'
import { createClaimStore } from '../../lib/store/claims'
import type { ClaimDatabase } from '../../lib/store/db'
import { toPackClaim } from '../../lib/store/export'
import { deleteOwnClaim } from '../../lib/store/own-claims'
import type { StoredPack } from '../../lib/store/packs'
import { attempt, type Outcome } from '../../lib/store/problem'
import { readShelfClaim, type ShelfClaim } from '../../lib/store/shelf'
import { sayProblem } from '../surfaces/say-problem'
import { today } from '../surfaces/today'
import { UnknownClaim } from './unknown-claim'
import { usePacks } from './use-packs'

/** The page of one claim, in step with its pack. */
export function ClaimSection({ db, id }: { db: ClaimDatabase; id: string }) {
  const strings = useStrings()
  const { packs, problem, change } = usePacks(db)
  const [copied, setCopied] = useState<string | false>()
  const found = useShelfClaim(db, id, packs)
  useEffect(() => scrollTo(0, 0), [])
  const trouble = problem ?? (found && 'problem' in found ? found.problem : undefined)
  const shown = found && 'done' in found ? found.done : undefined
  if (!shown) {
    if (trouble) return <TroubleNote trouble={sayProblem(trouble, strings)} />
    return found ? <UnknownClaim /> : null
  }
  const own = {
    trouble: trouble && sayProblem(trouble, strings),
    onDelete: () => change(() => deleteOwn(db, shown.claim)),
  }
  const pack = packs?.find(each => each.id === shown.claim.pack)
  return (
    <ClaimPage
      {...shown}
      pack={pack ? sayPack(pack, strings) : ''}
      own={pack?.kind === 'own' ? own : undefined}
      today={today()}
      citationStyles={citationStyles}
      copied={copied}
      onCite={style =>
        void (isStyleId(style) && copyCitation(shown.claim, style).then(setCopied, () => setCopied(false)))
      }
    />
  )
}

/** A claim with what stands around it, read anew when the packs change; nothing where no pack has it. */
function useShelfClaim(
  db: ClaimDatabase,
  id: string,
  packs: StoredPack[] | undefined,
): Outcome<ShelfClaim | undefined> | undefined {
  const [found, setFound] = useState<Outcome<ShelfClaim | undefined>>()
  const readPacks = useMemo(() => createClaimStore(db), [db])
  useEffect(() => {
    if (!packs) return undefined
    let isStale = false
    attempt(() => readShelfClaim(readPacks, id)).then(found => !isStale && setFound(found))
    return () => {
      isStale = true
    }
  }, [readPacks, id, packs])
  return found
}

function sayPack({ kind, head }: StoredPack, strings: Strings): string {
  if (kind === 'own') return `${strings.t('packs.own')}${strings.t('stop')}`
  return `${textIn(head.title, strings)}, ${head.version}${strings.t('stop')}`
}

/** Its page goes with it. */
async function deleteOwn(db: ClaimDatabase, claim: Claim): Promise<Outcome<void>> {
  const outcome = await deleteOwnClaim(db, toPackClaim(claim))
  if ('done' in outcome) location.hash = 'library'
  return outcome
}

/** Copies a claim's citation and answers the name of its style. The styles are loaded only when one is wanted. */
async function copyCitation(claim: Claim, style: StyleId): Promise<string> {
  const { citeClaim } = await import('../../lib/engine/cite/cite')
  const locale = document.documentElement.lang
  const citation = citeClaim(claim, style, { accessed: today(), locale })
  await navigator.clipboard.writeText(citation?.text ?? '')
  return styleNames[style]
}
