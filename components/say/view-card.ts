import type { Claim } from '../../lib/engine/pack/claim'
import type { Finding, Match } from '../../lib/engine/types'
import type { CardView } from '../card/card-view'
import type { Strings } from '../strings'
import { speak } from './announce'
import { sayAttribution } from './attribution'
import { sayCredit } from './credits'
import { sayDate } from './dates'
import { describeFinding } from './findings'
import { folded, lineageOf } from './lineage'
import { decidingWords, reasonsOf } from './matched'
import { sayChecked } from './notes'
import type { Part } from './parts'
import { sayNotThis, saySimilar } from './similar'
import { textIn } from './texts'
import { sayExact } from './value'
import { viewOrigin } from './view-origin'
import { viewRange } from './view-range'

type Known = Extract<Finding, { match: Match }>

/** What else a card is made from. */
export interface ViewContext {
  /** ISO 8601 day, in the reader's time zone. */
  today: string
  /** The claim named by `finding.match.reasons.runnerUp`. */
  runnerUp?: Claim
}

/** A finding as its card: everything said in the language of the strings. */
export function viewCard(finding: Finding, context: ViewContext, strings: Strings): CardView {
  const exact = sayExact(finding.figure, strings)
  const isKnown = finding.relation !== 'none'
  const common = {
    look: finding.look,
    quote: finding.quote,
    exact: exact === finding.quote ? undefined : exact,
    ...describeFinding(finding, strings),
    credit: sayCredit(finding, strings),
    similar: finding.similar.map(claim =>
      isKnown ? sayNotThis(claim, strings) : saySimilar(claim, strings),
    ),
    spoken: speak(finding, strings),
  }
  if (finding.relation === 'none') return { ...common, lineage: [], folded: [] }
  return { ...common, ...viewKnown(finding, context, strings) }
}

function viewKnown(finding: Known, { today, runnerUp }: ViewContext, strings: Strings) {
  const { claim, reasons } = finding.match
  const { origin } = claim
  const isOrigin = finding.relation === 'agrees' && finding.onOriginPage
  const lineage = lineageOf(claim, strings)
  const isReasoned = !isOrigin && reasons.whose.length + reasons.what.length > 0
  return {
    claim: claim.id,
    label: textIn(claim.label, strings),
    lineage,
    folded: folded(lineage, strings),
    range: isOrigin ? undefined : viewRange(finding, strings),
    reasons: isReasoned
      ? { words: decidingWords(finding), rows: reasonsOf(finding, runnerUp, strings) }
      : undefined,
    ...(origin.found
      ? {
          origin: viewOrigin(claim, origin, isOrigin, strings),
          checked: sayChecked(claim.checkedOn, today, strings),
          authority: sayAttribution(origin, undefined, strings),
        }
      : { notFound: viewSearch(claim.checkedOn, origin.searched, strings) }),
    ...addressesOf(claim, isOrigin),
  }
}

/** That no origin was found, when that was last looked for, and where. */
const viewSearch = (checkedOn: string, searched: string, strings: Strings): Part[][] => [
  [strings.t('note.notFound', { date: sayDate(checkedOn, strings) })],
  [{ text: searched, lang: 'en' }],
]

function addressesOf({ origin }: Claim, isOrigin: boolean): Pick<CardView, 'source' | 'archived'> {
  const own = origin.found ? origin.source : undefined
  const linked = own?.url ? own : (origin.account ?? own)
  return { source: isOrigin ? undefined : linked?.url, archived: linked?.archived }
}
