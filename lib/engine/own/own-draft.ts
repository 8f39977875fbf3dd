import { textIn } from '../cite/text-in'
import type { Attribution, Stage } from '../pack/claim'
import type { PackClaim, PackEntity, PackMeasure, PackSource } from '../pack/schema'

/** A claim of the reader's own as it is being written: texts as typed, '' where nothing is. */
export interface OwnDraft {
  /** As one would write it: "$7 trillion", "5–7 million users". */
  figure: string
  /** The upper end, where the range is not written in `figure`. */
  to: string
  entity: string
  measure: string
  statement: string
  asOf: string
  period: string
  stage: Stage
  publisher: string
  title: string
  date: string
  url: string
  attribution: Attribution
  speaker: string
  /** Words of an article that speak for the claim, between commas. */
  cues: string
}

/** A field of the form, by the name that it has in the draft. */
export type OwnField = keyof OwnDraft

/** A claim with all that it names, so that a pack of them stands alone. */
export interface OwnParts {
  claim: PackClaim
  sources: PackSource[]
  entities: PackEntity[]
  measures: PackMeasure[]
}

/** The form as it is first shown. */
export const emptyDraft: OwnDraft = {
  figure: '',
  to: '',
  entity: '',
  measure: '',
  statement: '',
  asOf: '',
  period: '',
  stage: 'actual',
  publisher: '',
  title: '',
  date: '',
  url: '',
  attribution: 'on the record',
  speaker: '',
  cues: '',
}

/** A claim as the form shows it. `figure` is its quantity in words: only where they are changed is it read anew. */
export function draftOf(
  { claim, sources, entities, measures }: OwnParts,
  figure: string,
  locale: string,
): OwnDraft {
  const { origin } = claim
  const source = origin.found ? sources.find(({ id }) => id === origin.source) : undefined
  const entity = entities.find(({ id }) => id === claim.entities[0])
  const measure = measures.find(({ id }) => id === claim.measure)
  return {
    figure,
    to: '',
    entity: entity ? textIn(entity.name, locale) : '',
    measure: measure ? textIn(measure.name, locale) : '',
    statement: textIn(claim.statement, locale),
    asOf: claim.asOf,
    period: claim.period ?? '',
    stage: claim.stage,
    publisher: source?.publisher ?? '',
    title: source?.title ?? '',
    date: source?.date ?? '',
    url: source?.url ?? '',
    attribution: origin.found ? origin.attribution : emptyDraft.attribution,
    speaker: (origin.found && origin.speaker) || '',
    cues: (claim.cues[locale] ?? claim.cues.en ?? []).join(', '),
  }
}
