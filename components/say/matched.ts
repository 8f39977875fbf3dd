import type { Claim } from '../../lib/engine/pack/claim'
import type { Finding, Match, Nearness } from '../../lib/engine/types'
import type { Strings } from '../strings'
import { sayDate } from './dates'
import { whole } from './numbers'
import { textIn } from './texts'
import { sayValue } from './value'

/** A label and what stands beside it. */
export interface Reason {
  label: string
  says: string
}

type Matched = Extract<Finding, { match: Match }>

/** At most four words of the page that decided, in the page's own language. */
export function decidingWords({ match, quote }: Matched): string[] {
  const { whose, what, when } = match.reasons
  const words = [whose[0]?.words, what[0]?.words, whole(quote), when]
  return [...new Set(words.filter(word => word !== undefined))]
}

/** Why this claim and no other, row by row; a row with nothing to say is left out. */
export function reasonsOf({ match }: Matched, runnerUp: Claim | undefined, strings: Strings): Reason[] {
  const { t } = strings
  const { whose, what, value, when } = match.reasons
  const rows: [string, string | undefined][] = [
    [t('matched.whose'), listed(whose, strings)],
    [t('matched.what'), listed(what, strings)],
    [t('matched.value'), t(`compares.${value}`)],
    [t('matched.when'), when && t('matched.words', { words: when })],
    [t('matched.runnerUp'), runnerUp && sayRunnerUp(runnerUp, strings)],
  ]
  return rows.flatMap(([label, says]) => (says ? [{ label, says }] : []))
}

function listed(words: { words: string; where: Nearness }[], { t, locale }: Strings): string {
  const said = words
    .slice(0, 3)
    .map(({ words, where }) =>
      t('matched.wordsWhere', { words: t('matched.words', { words }), where: t(`where.${where}`) }),
    )
  return new Intl.ListFormat(locale, { style: 'narrow', type: 'unit' }).format(said)
}

function sayRunnerUp(claim: Claim, strings: Strings): string {
  return strings.t('matched.runnerUpSays', {
    value: sayValue(claim.quantity, strings),
    what: textIn(claim.label, strings),
    when: sayDate(claim.asOf, strings, 'short'),
  })
}
