import type { Finding } from '../../lib/engine/types'
import type { Strings } from '../strings'
import { dateOf, sayDate } from './dates'
import { leadOf } from './findings'

/**
 * For the live region, when figures are walked by keyboard: "3 of 14: $7 trillion, disputed, range narrowed,
 * The Wall Street Journal, 8 February 2024".
 */
export function announce(
  finding: Finding,
  { number, count }: { number: number; count: number },
  strings: Strings,
): string {
  const { t } = strings
  const said = { number, count, figure: finding.quote, finding: spoken(leadOf(finding, strings), strings) }
  if (finding.relation === 'none' || !finding.match.claim.origin.found) return t('card.announceUnknown', said)
  const { source: origin } = finding.match.claim.origin
  const source = t('list.source', { publisher: origin.publisher, date: sayDate(dateOf(origin), strings) })
  const isPlain = finding.look === 'agrees' && !finding.drift && !finding.onOriginPage
  if (!isPlain) return t('card.announce', { ...said, source })
  return t('card.announceUnknown', { ...said, finding: t('card.announceAgrees', { source }) })
}

/** A lead as it is said aloud: pauses are commas. */
const spoken = (lead: string, { locale }: Strings) =>
  lead.charAt(0).toLocaleLowerCase(locale) + lead.slice(1).replaceAll(';', ',')
