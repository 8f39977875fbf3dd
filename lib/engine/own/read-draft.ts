import { isBefore, isDate } from '../pack/edtf'
import type { Quantity } from '../types'
import type { DraftContext } from './draft-context'
import { type DraftFault, faultOf, faultsIn, isSameFault } from './draft-faults'
import type { OwnDraft, OwnParts } from './own-draft'
import { partsOf } from './parts-of-draft'
import { readOne } from './read-one'

/** What a draft comes to: a claim that may be kept, or its faults, of which there is at least one. */
export type DraftReading = { own: OwnParts } | { faults: DraftFault[] }

/** The claim that a draft says, held to all that a pack is held to; or what is wrong, field by field. */
export function readDraft(typed: OwnDraft, context: DraftContext): DraftReading {
  const draft = trimmed(typed)
  const quantity = readQuantity(draft, context)
  const early = [
    ...missingIn(draft),
    ...(draft.figure && !quantity ? [{ field: 'figure', kind: 'no-figure' } as const] : []),
    ...futureIn(draft, context.today),
  ]
  const own = partsOf(draft, quantity ?? nothing, context)
  const found = faultsIn(own, context.today).map(faultOf)
  // What measures nothing yet is of no other measure.
  const faults = [...early, ...(quantity ? found : found.filter(({ kind }) => kind !== 'other-measure'))]
  const distinct = faults.filter((fault, at) => faults.findIndex(other => isSameFault(fault, other)) === at)
  return distinct.length ? { faults: distinct } : { own }
}

/** The quantity that the two fields say together; undefined where they say none, or more than one. */
export function readQuantity(
  { figure, to }: Pick<OwnDraft, 'figure' | 'to'>,
  { figureLanguage, language, before }: Pick<DraftContext, 'figureLanguage' | 'language' | 'before'>,
): Quantity | undefined {
  if (before && figure === before.draft.figure && !to) return before.own.claim.quantity
  const tags = [...(figureLanguage ? [figureLanguage] : []), language, 'en']
  const from = readOne(figure, tags)
  if (!from || !to) return from
  const upTo = readOne(to, tags)
  return upTo && upTo.unit === from.unit ? { ...from, max: upTo.max } : undefined
}

const nothing: Quantity = { min: 0, max: 0, unit: 'x', qualifier: null }

function trimmed(draft: OwnDraft): OwnDraft {
  const fields = Object.entries(draft).map(([field, text]) => [field, text.trim().replace(/\s+/g, ' ')])
  return Object.fromEntries(fields) as OwnDraft
}

const required = ['figure', 'entity', 'measure', 'statement', 'asOf', 'publisher', 'date', 'url'] as const

const missingIn = (draft: OwnDraft): DraftFault[] =>
  required.filter(field => !draft[field]).map(field => ({ field, kind: 'missing' }))

/** Nobody can have said it yet. */
const futureIn = (draft: OwnDraft, today: string): DraftFault[] =>
  (['asOf', 'date'] as const)
    .filter(field => isDate(draft[field]) && isBefore(today, draft[field]))
    .map(field => ({ field, kind: 'future' }))
