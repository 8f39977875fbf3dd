import type { Claim, LineageRelation, LineageStep } from '../../lib/engine/pack/claim'
import type { Finding, Quantity } from '../../lib/engine/types'
import type { Strings } from '../strings'
import { dateOf, sayDate, sayWhen } from './dates'
import { type Part, phrase } from './parts'
import { capitalised, sayPublisher } from './publisher'
import { noteAlone, noteIn } from './texts'
import { sayValue } from './value'

type Valued = LineageStep & { quantity: Quantity }

/** What a claim's standing adds to the lead; nothing where its look says it all. */
export function standingLead(claim: Claim, look: Finding['look'], { t }: Strings): string | undefined {
  if (look === 'disputed') return claim.standing === 'denied' ? t('standing.denied') : undefined
  if (look !== 'dated') return undefined
  if (claim.standing === 'superseded')
    return t(isRestated(claim) ? 'standing.restated' : 'standing.superseded')
  if (claim.standing === 'outdated') return t('standing.outdated')
  return claim.standing === 'fulfilled' ? t('standing.fulfilled') : undefined
}

/** What has become of a claim, in a sentence; nothing where its lineage does not tell. */
export function sayStanding(claim: Claim, strings: Strings): Part[] {
  switch (claim.standing) {
    case 'superseded':
      return saySuperseded(claim, strings)
    case 'outdated':
      return sayLater(claim, strings)
    case 'fulfilled':
      return sayFulfilled(claim.lineage.findLast(isNews), strings)
    case 'disputed':
    case 'denied':
      return sayContested(claim, strings)
    case 'standing':
      return []
  }
}

/** The newest step of these relations that gives a value of the claim's own unit. */
export function newest(claim: Claim, ...relations: LineageRelation[]): Valued | undefined {
  const isSameUnit = (step: LineageStep): step is Valued => step.quantity?.unit === claim.quantity.unit
  return claim.lineage.filter(({ relation }) => relations.includes(relation)).findLast(isSameUnit)
}

const isRestated = (claim: Claim) => !newest(claim, 'supersedes') && Boolean(newest(claim, 'restates'))

const isNews = ({ relation }: LineageStep) => relation === 'updates' || relation === 'corroborates'

function saySuperseded(claim: Claim, strings: Strings): Part[] {
  const step = newest(claim, 'supersedes') ?? newest(claim, 'restates', 'updates')
  if (!step)
    return sayReplaced(
      claim.lineage.findLast(({ relation }) => relation === 'supersedes'),
      strings,
    )
  return phrase(strings, isRestated(claim) ? 'standing.restatedSays' : 'standing.supersededSays', {
    publisher: begin(step, strings),
    value: { b: sayValue(step.quantity, strings) },
    when: sayWhen(dateOf(step.source), strings),
  })
}

/** By whom, where the account that took its place is known without a number. */
function sayReplaced(step: LineageStep | undefined, strings: Strings): Part[] {
  if (!step) return []
  const publisher = sayPublisher(step.source.publisher, strings)
  const said = phrase(strings, 'standing.replacedSays', {
    publisher,
    date: sayDate(dateOf(step.source), strings),
  })
  return [...said, ...noteOf(step, strings)]
}

/** Not the newest there is: the packs may hold later claims beside this one. Its note tells what kind it is, as an aim. */
function sayLater(claim: Claim, strings: Strings): Part[] {
  const step = newest(claim, 'updates', 'supersedes', 'restates')
  if (!step) return sayUpdate(claim, strings)
  const value = { b: sayValue(step.quantity, strings) }
  const date = sayDate(dateOf(step.source), strings)
  return [...phrase(strings, 'standing.outdatedSays', { value, date }), ...noteOf(step, strings)]
}

/** Without a number the note of the newest update says what came. */
function sayUpdate({ lineage }: Claim, strings: Strings): Part[] {
  const step = lineage.findLast(({ relation }) => relation === 'updates')
  return step?.note ? [noteAlone(step.note, strings)] : []
}

function sayFulfilled(step: LineageStep | undefined, strings: Strings): Part[] {
  if (!step) return []
  const publisher = sayPublisher(step.source.publisher, strings)
  const said = phrase(strings, 'standing.fulfilledSays', {
    publisher,
    date: sayDate(dateOf(step.source), strings),
  })
  return [...said, ...noteOf(step, strings)]
}

/** A denial outweighs a dispute, and a dispute with a number one without. */
function sayContested(claim: Claim, strings: Strings): Part[] {
  const denial = claim.lineage.findLast(({ relation }) => relation === 'denies')
  if (denial) return sayDenied(denial, strings)
  const disputes = claim.lineage.filter(({ relation }) => relation === 'disputes')
  const step = disputes.find(({ quantity }) => quantity) ?? disputes.at(-1)
  return step ? sayDisputed(step, strings) : []
}

/** What was said in denial stands in the lineage. */
function sayDenied({ source }: LineageStep, strings: Strings): Part[] {
  const publisher = sayPublisher(source.publisher, strings)
  return phrase(strings, 'standing.deniedSays', { publisher, date: sayDate(dateOf(source), strings) })
}

function sayDisputed(step: LineageStep, strings: Strings): Part[] {
  if (step.quantity) {
    const value = sayValue(step.quantity, strings)
    return phrase(strings, 'standing.putsItAt', { publisher: begin(step, strings), value })
  }
  // The paper may only tell of who disputes it, whom the note names.
  const publisher = sayPublisher(step.source.publisher, strings)
  return [...phrase(strings, 'standing.disputesIt', { publisher }), ...noteOf(step, strings)]
}

const noteOf = ({ note }: LineageStep, strings: Strings): Part[] => (note ? noteIn(note, strings) : [])

const begin = ({ source }: LineageStep, strings: Strings) =>
  capitalised(sayPublisher(source.publisher, strings), strings)
