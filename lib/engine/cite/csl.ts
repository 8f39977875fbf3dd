import type { Source, Texts } from '../pack/claim'

/** CSL-JSON 1.0.2, the part used here: the one form that every citation style is derived from. */
export interface CslItem {
  id: string
  type: CslType
  title?: string
  author?: CslName[]
  interviewer?: CslName[]
  /** Newspaper, magazine, journal, site or blog that it appeared in. */
  'container-title'?: string
  /** The organisation that issued it, where it appeared in nothing larger. */
  publisher?: string
  genre?: string
  number?: string
  issued?: CslDate
  accessed?: CslDate
  DOI?: string
  URL?: string
  /** BCP 47. */
  language?: string
  /** What CSL has no field for; the schema's own place for such things. */
  custom?: CslCustom
}

export type CslType =
  | 'article'
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'interview'
  | 'post'
  | 'post-weblog'
  | 'report'
  | 'webpage'

/** A person's name in parts, or an organisation's (or one that cannot be parted) as it is. */
export type CslName =
  | { literal: string }
  | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string }

/** Year, month 1 to 12, day. */
export type DateParts = [number] | [number, number] | [number, number, number]

export interface CslDate {
  'date-parts': [DateParts]
}

export interface CslCustom {
  /** What it is about, in a few words: stands in for a title that is not known. */
  subject?: Texts
  archived?: string
  /** Of who posted it, as the network knows them: "@elonmusk". */
  handle?: string
  access?: Source['access']
}

export const dateOf = (date: CslDate | undefined): DateParts | undefined => date?.['date-parts'][0]

/** "Hagey", "de Vries", "OpenAI". */
export const familyOf = (name: CslName): string =>
  'literal' in name ? name.literal : join(name['non-dropping-particle'], name.family)

/** "Keach Hagey", "Alex de Vries", "Martin Luther King Jr.". */
export const fullName = (name: CslName): string =>
  'literal' in name ? name.literal : join(name.given, familyOf(name), name.suffix)

/** "Hagey, Keach", "King, Martin Luther, Jr.". */
export const invertedName = (name: CslName): string =>
  'literal' in name ? name.literal : [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ')

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ')
