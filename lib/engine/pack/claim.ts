import type { Quantity } from '../types'
import type {
  accesses,
  attributions,
  confidences,
  entityKinds,
  relations,
  sourceNotes,
  stages,
  standings,
} from './closed-lists'

/**
 * What the packs hold, as the engine and the surfaces see it: each claim whole, with its sources written out.
 * The files that people edit, where a claim names its sources by id, are described by `schema.ts`.
 */

/** EDTF level 0 and 1 as used here: 2024, 2024-02, 2024-02-08, 2025-Q3 (as 2025-35), 2024/2027, FY2026. */
export type Period = string

export type Stage = (typeof stages)[number]

export type Standing = (typeof standings)[number]

export type Attribution = (typeof attributions)[number]

export type LineageRelation = (typeof relations)[number]

/** A text per interface language; `en` always. */
export type Texts = { en: string } & Record<string, string>

/** Where something was said. What is not known is absent. */
export interface Source {
  id: string
  publisher: string
  title?: string
  authors?: string[]
  /** EDTF, to the day where known. Only an account that a claim links in place of its origin may lack it. */
  date?: string
  url?: string
  archived?: string
  /** BCP 47 of the source's text. */
  language?: string
  access?: (typeof accesses)[number]
  /** What is doubtful about it: title read from the address, syndicated copy ... */
  note?: (typeof sourceNotes)[number]
}

export type Origin =
  | {
      found: true
      source: Source
      attribution: Attribution
      /** Who said the figure, where a person is named. */
      speaker?: string
      /** The words of the source about the figure, where they were seen. */
      wording?: string
      /** The nearest account that repeats it, where the origin's own address is not known. */
      account?: Source
    }
  | { found: false; searched: string; account?: Source }

export interface LineageStep {
  source: Source
  relation: LineageRelation
  quantity?: Quantity
  /** One neutral clause, where there is more to say than the relation. */
  note?: Texts
}

/** A sourced quantity: a measure of an entity, in a period, by an origin. */
export interface Claim {
  id: string
  pack: string
  /** Ids of claims merged into this one. */
  also: string[]
  /** Whose: the entities it is about, the first one first. */
  entities: string[]
  measure: string
  quantity: Quantity
  period?: Period
  /** EDTF: when it was true or said. */
  asOf: string
  stage: Stage
  statement: Texts
  /** Two to six words naming the fact, for lists: "Altman's chip plan". */
  label: Texts
  origin: Origin
  /** In order of date, oldest first. */
  lineage: LineageStep[]
  standing: Standing
  confidence: (typeof confidences)[number]
  /** Words of an article that speak for this claim, per language. */
  cues: Record<string, string[]>
  /** Ids of claims with a like number that it must not be taken for. */
  confusable: string[]
  checkedOn: string
}

export interface Entity {
  id: string
  kind: (typeof entityKinds)[number]
  name: Texts
  /** Other names per language; `*` for those of every language. */
  aliases: Record<string, string[]>
  wikidata?: string
}

export interface Measure {
  id: string
  name: Texts
  /** Dimension of its unit: money, share, power, energy, compute, count ... */
  dim: string
  /** Words that name it in running text, per language. */
  cues: Record<string, string[]>
  /** Of a count: nouns in the English singular, as figures have them, that one thing is counted under; a list for each thing. */
  nouns?: string[][]
  /** Measures it is often confused with. */
  not: string[]
  /** Measures that a figure called by this one's words is never of, however alike the numbers: a profit is no revenue. */
  excludes?: string[]
  /** Of a dealing between parties, or with a place: its figure is told with all of them, or most of many. */
  between?: true
  /** Never told without a word of it in the sentence or beside it. */
  worded?: true
  /** Of a day, as a price is: a round figure of it is told with its time, or soon after. */
  daily?: true
}

/** A folded word n-gram that names an entity or a measure. */
export interface Term {
  key: string
  pack: string
  language: string
  entity?: string
  measure?: string
  weight: number
}

/** Weighted words that say a page is on a pack's topic, and, with a negative weight, that it is not. */
export type TopicTerms = Record<string, { term: string; weight: number }[]>
