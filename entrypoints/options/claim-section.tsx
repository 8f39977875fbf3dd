import { useEffect, useMemo, useState } from 'preact/hooks'
import { ClaimPage } from '../../components/library/claim-page'
import { textIn } from '../../components/say/texts'
import { useStrings } from '../../components/strings'
import { type StyleId, styleNames } from '../../lib/engine/cite/style-names'
import type { Claim } from '../../lib/engine/pack/claim'
import { createClaimStore } from '../../lib/store/claims'
import type { ClaimDatabase } from '../../lib/store/db'
import { readShelfClaim, type ShelfClaim } from '../../lib/store/shelf'
import { today } from '../surfaces/today'
import { usePacks } from './use-packs'

const citationStyles = Object.entries(styleNames).map(([id, name]) => ({ id, name }))

/** The page of one claim, in step with its pack. */
export function ClaimSection({ db, id }: { db: ClaimDatabase; id: string }) {
  const strings = useStrings()
  const { packs } = usePacks(db)
  const [shown, setShown] = useState<ShelfClaim | 'unknown'>()
  const [copied, setCopied] = useState<string>()
  const readPacks = useMemo(() => createClaimStore(db), [db])
  useEffect(() => {
    if (packs) readShelfClaim(readPacks, id).then(found => setShown(found ?? 'unknown'))
  }, [readPacks, id, packs])
  useEffect(() => {
    scrollTo(0, 0)
    setCopied(undefined)
  }, [id])
  if (!shown) return null
  if (shown === 'unknown') return <Unknown />
  const pack = packs?.find(each => each.id === shown.claim.pack)
  return (
    <ClaimPage
      {...shown}
      pack={pack ? `${textIn(pack.head.title, strings)}, ${pack.head.version}.` : ''}
      today={today()}
      citationStyles={citationStyles}
      copied={copied}
      onCite={style => copyCitation(shown.claim, style as StyleId).then(setCopied)}
    />
  )
}

function Unknown() {
  const { t } = useStrings()
  return (
    <>
      <h1>{t('options.library')}</h1>
      <p>
        {t('claim.unknown')} <a href="#library">{t('claim.toLibrary')}</a>
      </p>
    </>
  )
}

/** Copies a claim's citation and answers the name of its style. The styles are loaded only when one is wanted. */
async function copyCitation(claim: Claim, style: StyleId): Promise<string> {
  const { citeClaim } = await import('../../lib/engine/cite/cite')
  const locale = document.documentElement.lang
  const citation = citeClaim(claim, style, { accessed: today(), locale })
  await navigator.clipboard.writeText(citation?.text ?? '')
  return styleNames[style]
}
