import type { Claim, Stage } from '../../lib/engine/pack/claim'
import { isCurrency } from '../../lib/engine/pack/dimensions'
import type { Finding, Match } from '../../lib/engine/types'
import type { Key, Strings } from '../strings'
import { sayAuthority, saysForecast, sayVoice, verbOf } from './attribution'
import { dateOf, dayOrder, isOpen, sayDate, sayWhen, toMonth } from './dates'
import { driftLead, sayDrift } from './drift'
import { type Part, phrase } from './parts'
import { capitalised, sayPublisher } from './publisher'
import { sayStanding, standingLead } from './standing'
import { isCalendarYear, sayValue } from './value'

/** What is found of a figure: one or two words, and the sentences that bear them out. */
export interface Said {
  /** "Disputed; range narrowed", without a full stop. */
  lead: string
  sentences: Part[][]
}

type Matched = Extract<Finding, { match: Match }>

export function describeFinding(finding: Finding, strings: Strings): Said {
  if (finding.relation === 'none') return describeUnknown(finding, strings)
  const { claim } = finding.match
  const sentences = claim.origin.found
    ? sayFound(finding, strings)
    : [sayUnfound(claim, strings), sayStanding(claim, strings)]
  return { lead: leadOf(finding, strings), sentences: sentences.filter(parts => parts.length) }
}

/** "Agrees", "Dated; superseded", "Disputed; origin not found". */
export function leadOf(finding: Finding, strings: Strings): string {
  const { t } = strings
  if (finding.relation === 'none') return t('finding.noSource')
  const { claim } = finding.match
  const isOrigin = finding.relation === 'agrees' && finding.onOriginPage
  const words = [
    t(`look.${finding.look}`),
    claim.origin.found ? undefined : t('finding.originNotFound'),
    standingLead(claim, finding.look, strings),
    finding.drift && driftLead(finding.drift, strings),
    isOrigin ? t('finding.thisIsOrigin') : undefined,
  ]
  return words.filter(Boolean).join(t('join'))
}

function sayFound(finding: Matched, strings: Strings): Part[][] {
  const { claim } = finding.match
  if (finding.relation === 'agrees' && finding.onOriginPage) return [sayHere(claim, strings)]
  const drift = finding.drift ? sayDrift(finding.drift, finding, strings) : []
  const standing = finding.look === 'dated' || finding.look === 'disputed' ? sayStanding(claim, strings) : []
  return [sayOrigin(claim, strings), sayStage(finding, strings), drift, standing]
}

/** "The Wall Street Journal reported $5–7 trillion on 8 February 2024, citing unnamed sources." */
function sayOrigin(claim: Claim, strings: Strings): Part[] {
  const { origin, stage } = claim
  if (!origin.found) return []
  const said = phrase(strings, `finding.${verbOf(origin, stage)}`, {
    publisher: sayVoice(origin, strings),
    value: ofPeriod(claim, strings),
    when: sayWhen(dateOf(origin.source), strings),
    attribution: sayAuthority(origin, strings),
  })
  return begun(said, strings)
}

function sayHere(claim: Claim, strings: Strings): Part[] {
  if (!claim.origin.found) return []
  const { source } = claim.origin
  const said = phrase(strings, 'finding.here', {
    publisher: sayPublisher(source.publisher, strings),
    value: ofPeriod(claim, strings),
    when: sayWhen(dateOf(source), strings),
  })
  return begun(said, strings)
}

/** As a sentence begins: in some languages with the publisher, in others with the day. */
const begun = ([first, ...rest]: Part[], strings: Strings): Part[] =>
  typeof first === 'string' ? [capitalised(first, strings), ...rest] : [first!, ...rest]

/** The value as the origin gave it, and what time it is about, where neither date nor value say that already. */
function ofPeriod({ quantity, period, origin }: Claim, strings: Strings): string {
  const value = sayValue(quantity, strings)
  const isSaid = origin.found && dateOf(origin.source) === period
  if (!period || isSaid || isCalendarYear(quantity)) return value
  const said = { value, period: sayDate(period, strings) }
  return isOpen(period) ? strings.t('value.inOpenPeriod', said) : strings.t('value.forPeriod', said)
}

const stages: Partial<Record<Stage, Key>> = {
  sought: 'stage.sought',
  planned: 'stage.planned',
  committed: 'stage.committed',
  estimate: 'stage.estimate',
  forecast: 'stage.forecast',
  survey: 'stage.survey',
}

/** The same of what is no money: it is not raised or spent. */
const stagesOfThings: Partial<Record<Stage, Key>> = {
  sought: 'stage.soughtThing',
  planned: 'stage.plannedThing',
  committed: 'stage.committedThing',
}

/** What kind of number it is, where the finding leaves room for it and the verb has not said so. */
function sayStage(finding: Matched, strings: Strings): Part[] {
  const { stage, origin, quantity } = finding.match.claim
  if (finding.drift || !hasRoom(finding.look, stage)) return []
  if (origin.found && (origin.attribution === 'analyst estimate' || saysForecast(verbOf(origin, stage))))
    return []
  const key = (isCurrency(quantity.unit) ? undefined : stagesOfThings[stage]) ?? stages[stage]
  return key ? phrase(strings, key) : []
}

/** What has become of a figure tells more than its kind, but for what has not been spent and what was foretold. */
function hasRoom(look: Finding['look'], stage: Stage): boolean {
  if (look === 'agrees') return true
  if (look === 'disputed') return stage === 'planned' || stage === 'committed'
  return look === 'dated' && stage === 'forecast'
}

function sayUnfound({ asOf, lineage }: Claim, strings: Strings): Part[] {
  const dates = [asOf, ...lineage.map(({ source }) => dateOf(source))]
  const first = dates.reduce((a, b) => (dayOrder(b) < dayOrder(a) ? b : a))
  return phrase(strings, 'finding.repeatedSince', { date: sayDate(toMonth(first), strings) })
}

function describeUnknown({ credit, similar }: Finding, strings: Strings): Said {
  const lead = strings.t('finding.noSource')
  if (!similar.length) {
    const key = credit ? 'finding.nothingButCredit' : 'finding.nothing'
    return { lead, sentences: [phrase(strings, key, { name: credit?.name ?? '' })] }
  }
  const credited = credit
    ? phrase(strings, 'credits.page', { name: credit.name })
    : phrase(strings, 'finding.pageGivesNone')
  return { lead, sentences: [phrase(strings, 'finding.similar'), credited] }
}
