import type { Claim } from './pack/claim'

/** Half-open range of UTF-16 offsets into `Page.text`. */
export interface Span {
  start: number
  end: number
}

/** Which way one goes through what stands in an order. */
export type Way = 'next' | 'previous'

/** A stretch of the page that is read as one: numbers and sentences never cross its ends. */
export interface Block extends Span {
  kind: 'title' | 'heading' | 'text' | 'list' | 'cell' | 'caption' | 'quote'
  /** The nearest `lang` attribute in the page, as written; absent where none is. */
  language?: string
  /** 1 to 6, of headings. */
  level?: number
}

/** A hyperlink on the page's text. */
export interface PageLink extends Span {
  href: string
}

/** What the engine knows of a web page: text, never nodes. Blocks are in order and do not overlap. */
export interface Page {
  url: string
  /** The article's headline, or the document's title where none is found. It is also in `text` where the page shows it. */
  title: string
  /** The page's own summary of itself, from its metadata. */
  description?: string
  /** BCP 47 as the page declares it; often wrong, sometimes ''. */
  language: string
  /** ISO 8601 date (day), as the page declares it. */
  published?: string
  text: string
  blocks: Block[]
  links: PageLink[]
}

export type Kind = 'money' | 'percent' | 'percent_points' | 'quantity' | 'count' | 'ratio' | 'multiplier'

/** How the words around a number bound it: "up to" max, "at least" min, "more than" above, "less than" below. */
export type Qualifier = 'max' | 'min' | 'above' | 'below' | 'nearly' | 'approx' | 'vague'

/**
 * A value or interval in a canonical unit; both sides of every comparison.
 * `min === max` for a single value: "up to 7" is 7 with qualifier `max`.
 */
export interface Quantity {
  min: number
  max: number
  /**
   * ISO 4217 code, `%`, `pp`, `bp`, `x`, a base unit (W, Wh, FLOP, B, g, L, m, s ...), year, month, day ...,
   * or the English singular noun of what is counted (the noun as written where none is known).
   * '' where the text names none.
   */
  unit: string
  qualifier: Qualifier | null
  /** Of a rate: per what ("week", "second", "kg"). */
  per?: string
}

/** Another reading of the same words, as where a scale word means another power in another language. */
export interface Reading {
  min: number
  max: number
  unit: string
  why: string
}

/** A quantity that the page states, and where. The span holds sign, currency, number, scale and unit; not the qualifier, not the rate. */
export interface Figure extends Span, Quantity {
  kind: Kind
  /** What is measured: money, power, energy, compute, share, time ... Two figures compare only within one. */
  dim: string
  /** In a change ("from 5 to 7"), which end this is. */
  role?: 'from' | 'to'
  /** How the scale word was read: by the text's language, as a loan from another, by a symbol, or there was none. */
  scale: 'locale' | 'loan' | 'symbol' | 'none'
  /** May be shown to the reader as "unknown" when no claim is found. */
  checkable: boolean
  /** Relative half-width implied by the digits as written: 1.72 is 0.005/1.72, 7 is 0.5/7. */
  rounding: number
  /** What is odd about it: 'attributive', 'elided', 'spelled', 'ambiguous', 'gloss', 'idiom', 'unnamed', 'language-guessed' ... */
  flags: string[]
  alternatives?: Reading[]
}

/** Why a claim was taken: the signs that decided, in the page's own words where it has them. */
export interface Reasons {
  /** Whose: the entities met, and how near. */
  whose: { entity: string; words: string; where: Nearness }[]
  /** What: the measure or cue words met. */
  what: { words: string; where: Nearness }[]
  /** How the two values compare. */
  value: 'exact' | 'rounded' | 'within' | 'overlaps' | 'bound' | 'alternative' | 'off'
  /** When: the date or period words met. */
  when?: string
  /** The claim that came second, where one came near. */
  runnerUp?: { claim: string; score: number }
  /** Each named weight that was not zero. */
  signs: Record<string, number>
}

export type Nearness = 'sentence' | 'neighbour' | 'paragraph' | 'heading' | 'title' | 'page'

/** A claim that may be the origin of a figure, and why we think so. */
export interface Match {
  claim: Claim
  /** 0 (unrelated) to 1 (surely the origin). */
  score: number
  reasons: Reasons
  /** Set when a reading other than the figure's first was taken. */
  reading?: Reading
}

/** Where the words of the article and of the origin part. The first three come with `agrees`, the last two with `differs`. */
export type Drift = 'certainty-raised' | 'range-narrowed' | 'hedge-dropped'
export type Difference = 'scale-slip' | 'value'

/** Whom the page itself credits for a figure. */
export interface Credit {
  /** The name as the page writes it. */
  name: string
  /** The address linked on or beside the figure. */
  href?: string
  /** Whether it is the origin, the origin's speaker, a publisher of the lineage, or somebody else. */
  is: 'origin' | 'speaker' | 'lineage' | 'other'
}

export type Look = 'agrees' | 'differs' | 'dated' | 'disputed' | 'unknown'

/** How the line under a figure is drawn, by the words of CSS. */
export type LineStyle = 'solid' | 'wavy' | 'dashed' | 'double' | 'dotted'

/** What keeps the packs from being read: the browser's storage, a pack's file, or a fault of our own. */
export type Cause = 'storage' | 'file' | 'fault'

interface FindingBase {
  figure: Figure
  /** The figure as the page writes it. */
  quote: string
  credit?: Credit
  /** Claims of the same value about something else: "not this". At most three. */
  similar: Claim[]
}

/** What we tell the reader about one figure. `look` is the line that it gets. */
export type Finding =
  | (FindingBase & {
      relation: 'agrees'
      look: 'agrees' | 'dated' | 'disputed'
      match: Match
      drift?: Drift
      onOriginPage: boolean
    })
  | (FindingBase & { relation: 'differs'; look: 'differs'; match: Match; drift: Difference })
  | (FindingBase & { relation: 'none'; look: 'unknown' })

/** What was made of a page. */
export interface Check {
  /** BCP 47 of the language that the article is written in, as read from its words. */
  language: string
  topic: TopicScore
  findings: Finding[]
}

export interface TopicScore {
  onTopic: boolean
  /** 0 up; 1 is the threshold. */
  score: number
  /** The terms that made the score, heaviest first. */
  reasons: { term: string; weight: number }[]
}
