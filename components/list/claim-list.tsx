import type { Claim } from '../../lib/engine/pack/claim'
import { breakable } from '../say/numbers'
import { sayClaimSource } from '../say/row'
import { sayStandingName } from '../say/standing-name'
import { languageOf, textIn } from '../say/texts'
import { sayValue } from '../say/value'
import { useStrings } from '../strings'
import { Marked } from './marked'

interface ClaimListProps {
  claims: Claim[]
  query: string
  onOpen?(claim: string): void
}

/** Claims of the packs that answer a search, with the words that did in bold. */
export function ClaimList({ claims, query, onOpen }: ClaimListProps) {
  return (
    <ol class="figures">
      {claims.map(claim => (
        <li key={claim.id}>
          {onOpen ? (
            <button type="button" onClick={() => onOpen(claim.id)}>
              <ClaimCells claim={claim} query={query} />
            </button>
          ) : (
            <div class="cells">
              <ClaimCells claim={claim} query={query} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function ClaimCells({ claim, query }: { claim: Claim; query: string }) {
  const strings = useStrings()
  const { t } = strings
  const standing = sayStandingName(claim.standing, strings)
  const source = sayClaimSource(claim, strings)
  return (
    <>
      <span class="n">{breakable(sayValue(claim.quantity, strings))}</span>
      <span>
        <span class="w" lang={languageOf(claim.label, strings)}>
          <Marked text={textIn(claim.label, strings)} query={query} />
        </span>
        <span class="f">{standing ? t('list.standing', { source, standing }) : source}</span>
      </span>
    </>
  )
}
