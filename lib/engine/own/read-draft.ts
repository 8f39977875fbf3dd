import type { Texts } from '../pack/claim'
import { dimensionOf } from '../pack/dimensions'
import { isBefore, isDate } from '../pack/edtf'
import type * as schema from '../pack/schema'
import type { Quantity } from '../types'
import { type DraftFault, faultOf, faultsIn, isSameFault } from './draft-faults'
import type { OwnDraft, OwnParts } from './own-draft'
import { readOne } from './read-one'
import { written } from './written'

/** What a draft is read with. */
export interface DraftContext {
  /** Of every pack: whoever writes of them means the same. */
  entities: schema.PackEntity[]
  measures: schema.PackMeasure[]
  /** BCP 47 of what is typed. */
  language: string
  /** BCP 47 of the figure, where it was taken from a page. */
  figureLanguage?: string
  /** ISO 8601 day. */
  today: string
  /** A fresh id. */
  newId(): string
  /** The claim as it was when its editing began, and how the form showed it. */
  before?: { own: OwnParts; draft: OwnDraft }
}

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

function partsOf(draft: OwnDraft, quantity: Quantity, context: DraftContext): OwnParts {
  const { language, today, before, newId } = context
  const entity = entityOf(draft, context)
  const measure = measureOf(draft, quantity, context)
  const source = sourceOf(draft, context)
  const old = before?.own.claim
  const { period: _, ...kept }: Partial<schema.PackClaim> & Unasked = {
    ...fresh(),
    id: `own-${newId()}`,
    ...old,
  }
  const claim: schema.PackClaim = {
    ...kept,
    entities: [entity.id, ...(old?.entities.slice(1) ?? []).filter(id => id !== entity.id)],
    measure: measure.id,
    quantity: quantity as schema.PackClaim['quantity'],
    ...(draft.period && { period: draft.period }),
    asOf: draft.asOf,
    stage: draft.stage,
    statement: written(draft.statement, language, old?.statement),
    label: labelOf(draft, context),
    origin: originOf(draft, source, old),
    cues: { ...old?.cues, [language]: cuesIn(draft.cues) },
    checkedOn: today,
  }
  return {
    claim,
    sources: [source, ...(before?.own.sources ?? []).filter(({ id }) => id !== source.id)],
    entities: [entity, ...(before?.own.entities ?? []).filter(({ id }) => id !== entity.id)],
    measures: [measure, ...(before?.own.measures ?? []).filter(({ id }) => id !== measure.id)],
  }
}

type Unasked = Pick<schema.PackClaim, 'id' | 'also' | 'lineage' | 'standing' | 'confidence' | 'confusable'>

/** What a new claim has that the form does not ask for. */
const fresh = (): Omit<Unasked, 'id'> => ({
  also: [],
  lineage: [],
  standing: 'standing',
  confidence: 'medium',
  confusable: [],
})

function originOf(
  { attribution, speaker }: OwnDraft,
  { id }: schema.PackSource,
  old: schema.PackClaim | undefined,
): schema.PackClaim['origin'] {
  const { speaker: _, ...kept } = old?.origin.found ? old.origin : { found: true as const }
  return { ...kept, source: id, attribution, ...(speaker && { speaker }) }
}

/** A changed source is another one: claims that name the old one keep it. */
function sourceOf(
  { publisher, title, date, url }: OwnDraft,
  { before, newId }: DraftContext,
): schema.PackSource {
  const now = { publisher, ...(title && { title }), ...(date && { date }), ...(url && { url }) }
  const { origin } = before?.own.claim ?? {}
  const old = origin?.found ? before?.own.sources.find(({ id }) => id === origin.source) : undefined
  const isSame =
    old && (['publisher', 'title', 'date', 'url'] as const).every(name => old[name] === now[name as never])
  return isSame ? old : { id: `own-${newId()}`, ...now }
}

function entityOf(
  { entity: name }: OwnDraft,
  { entities, language, newId }: DraftContext,
): schema.PackEntity {
  const known = entities.find(each => namesOf(each).some(other => fold(other) === fold(name)))
  return known ?? { id: `own-${newId()}`, kind: 'thing', name: written(name, language), aliases: {} }
}

const namesOf = ({ name, aliases }: schema.PackEntity) => [
  ...Object.values(name),
  ...Object.values(aliases).flat(),
]

/** A known measure of that name and dimension; else a new one, met by its name. */
function measureOf(
  { measure: name }: OwnDraft,
  { unit }: Quantity,
  { measures, language, newId }: DraftContext,
): schema.PackMeasure {
  const alike = measures.filter(each => Object.values(each.name).some(other => fold(other) === fold(name)))
  const dim = dimensionOf(unit)
  const known = alike.find(each => each.dim === dim) ?? alike[0]
  if (known) return { ...known, not: [] }
  return {
    id: `own-${newId()}`,
    name: written(name, language),
    dim,
    cues: { [language]: cuesIn(name) },
    not: [],
  }
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

const cuesIn = (text: string) =>
  text
    .split(/[,;，、]/)
    .map(cue => cue.trim())
    .filter(Boolean)

/** The longest label that a pack may have. */
const longest = 60

function labelOf({ entity, measure }: OwnDraft, { language, before }: DraftContext): Texts {
  const old = before?.draft
  if (old && old.entity === entity && old.measure === measure) return before.own.claim.label
  return written(`${entity}: ${measure}`.slice(0, longest).trim(), language)
}
