import type { Texts } from '../pack/claim'
import { dimensionOf } from '../pack/dimensions'
import type { PackClaim, PackEntity, PackMeasure, PackSource } from '../pack/schema'
import type { Quantity } from '../types'
import type { DraftContext } from './draft-context'
import type { OwnDraft, OwnParts } from './own-draft'
import { written } from './written'

/** The claim that a draft says of a quantity, with all that it names; whether that will do is for others to say. */
export function partsOf(draft: OwnDraft, quantity: Quantity, context: DraftContext): OwnParts {
  const { language, today, before, newId } = context
  const entity = entityOf(draft, context)
  const measure = measureOf(draft, quantity, context)
  const source = sourceOf(draft, context)
  const old = before?.own.claim
  const { period: _, ...kept }: Partial<PackClaim> & Unasked = {
    ...fresh(),
    id: `own-${newId()}`,
    ...old,
  }
  const claim: PackClaim = {
    ...kept,
    entities: [entity.id, ...(old?.entities.slice(1) ?? []).filter(id => id !== entity.id)],
    measure: measure.id,
    quantity,
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

type Unasked = Pick<PackClaim, 'id' | 'also' | 'lineage' | 'standing' | 'confidence' | 'confusable'>

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
  { id }: PackSource,
  old: PackClaim | undefined,
): PackClaim['origin'] {
  const { speaker: _, ...kept } = old?.origin.found ? old.origin : { found: true as const }
  return { ...kept, source: id, attribution, ...(speaker && { speaker }) }
}

/** A changed source is another one: claims that name the old one keep it. */
function sourceOf({ publisher, title, date, url }: OwnDraft, { before, newId }: DraftContext): PackSource {
  const now: Omit<PackSource, 'id'> = {
    publisher,
    ...(title && { title }),
    ...(date && { date }),
    ...(url && { url }),
  }
  const { origin } = before?.own.claim ?? {}
  const old = origin?.found ? before?.own.sources.find(({ id }) => id === origin.source) : undefined
  const isSame =
    old && (['publisher', 'title', 'date', 'url'] as const).every(name => old[name] === now[name])
  return isSame ? old : { id: `own-${newId()}`, ...now }
}

function entityOf({ entity: name }: OwnDraft, { entities, language, newId }: DraftContext): PackEntity {
  const known = entities.find(each => namesOf(each).some(other => fold(other) === fold(name)))
  return known ?? { id: `own-${newId()}`, kind: 'thing', name: written(name, language), aliases: {} }
}

const namesOf = ({ name, aliases }: PackEntity) => [...Object.values(name), ...Object.values(aliases).flat()]

/** A known measure of that name and dimension; else a new one, met by its name. */
function measureOf(
  { measure: name }: OwnDraft,
  { unit }: Quantity,
  { measures, language, newId }: DraftContext,
): PackMeasure {
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
