import type { Claim, Source } from '../pack/claim'
import type { StyleId } from './style-names'
import { type Citation, styles } from './styles'
import { toCsl } from './to-csl'

export interface CiteOptions {
  /** ISO 8601 day on which the sources were looked at. */
  accessed?: string
  /** BCP 47 of the words that no style prescribes; British English unless told. */
  locale?: string
}

/** A claim's origin in a citation style; undefined where there is nothing to cite. */
export function citeClaim(claim: Claim, style: StyleId, options: CiteOptions = {}): Citation | undefined {
  const sources = sourcesOf(claim)
  if (!sources.length) return undefined
  const { accessed, locale = 'en-GB' } = options
  const items = sources.map(source => toCsl(source, { claim, ...(accessed && { accessed }) }))
  return styles[style](items, locale)
}

/** The origin, and the account that was seen where the origin itself has no address. */
export function sourcesOf({ origin }: Claim): Source[] {
  const found = origin.found ? [origin.source] : []
  return origin.account && !found[0]?.url ? [...found, origin.account] : found
}
