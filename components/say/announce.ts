import type { Finding } from '../../lib/engine/types'
import type { Strings } from '../strings'
import { dateOf, sayDate } from './dates'
import { leadOf } from './findings'

/**
 * For the live region, when figures are walked by keyboard: "3 of 14: $7 trillion, disputed, range narrowed,
 * The Wall Street Journal, 8 February 2024".
 */
export const announce = (
  finding: Finding,
  { number, count }: { number: number; count: number },
  strings: Strings,
): string => strings.t('card.announce', { number, count, spoken: speak(finding, strings) })

/** The same without its place among the others. */
export function speak(finding: Finding, strings: Strings): string {
  const { t } = strings
  const said = { figure: finding.quote, finding: spoken(leadOf(finding, strings), strings) }
  if (finding.relation === 'none' || !finding.match.claim.origin.found) return t('card.spoken', said)
  const { source: origin } = finding.match.claim.origin
  const source = t('list.source', { publisher: origin.publisher, date: sayDate(dateOf(origin), strings) })
  const isPlain = finding.look === 'agrees' && !finding.drift && !finding.onOriginPage
  return isPlain
    ? t('card.spoken', { ...said, finding: t('card.spokenAgrees', { source }) })
    : t('card.spokenFrom', { ...said, source })
}

/** A lead as it is said aloud: pauses are commas. */
const spoken = (lead: string, { t, locale }: Strings) =>
  lead.charAt(0).toLocaleLowerCase(locale) + lead.slice(1).replaceAll(t('join'), ', ')
