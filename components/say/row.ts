import type { Claim } from '../../lib/engine/pack/claim'
import type { Finding } from '../../lib/engine/types'
import type { Strings } from '../strings'
import { dateOf, sayDate } from './dates'

/** Where a figure is from, in a row of a list: "The Wall Street Journal, 8 Feb 2024". */
export function saySource(finding: Finding, strings: Strings): string {
  const { t } = strings
  if (finding.relation !== 'none') return sayClaimSource(finding.match.claim, strings)
  return finding.credit ? t('list.credits', { name: finding.credit.name }) : t('list.noSource')
}

export function sayClaimSource({ origin, asOf }: Claim, strings: Strings): string {
  const { t } = strings
  if (!origin.found) return t('list.notFoundSince', { date: sayDate(asOf, strings, 'short') })
  const { source } = origin
  return t('list.source', { publisher: source.publisher, date: sayDate(dateOf(source), strings, 'short') })
}
