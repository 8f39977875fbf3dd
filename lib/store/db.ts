import Dexie, { type Table, type Transaction } from 'dexie'
import type { Filter } from '../engine/match/filter'
import type { Claim, Entity, Measure, Term } from '../engine/pack/claim'
import type { BuiltPack } from '../engine/pack/schema'
import type { Lists, UnnamedLists } from './lists'
import { regroup } from './upgrade-groups'
import { repack } from './upgrade-lists'

/**
 * One writing of a pack's rows: `PACK@VERSION#RANDOM`. Rows of a new edition lie beside the old one's until one
 * small transaction names it in `packs`; the random part keeps two writings of one version apart.
 */
export type EditionId = string

/** All of a built pack but its long lists. */
export type PackHead = Omit<BuiltPack, 'entities' | 'measures' | 'sources' | 'claims'>

/** How a pack got here: with the extension, as a file, or by the reader's hand. */
export type PackKind = 'bundled' | 'imported' | 'own'

/** A pack that the reader has. The only place that says which edition counts. */
export interface PackRow {
  id: string
  edition: EditionId
  kind: PackKind
  /** Switched on: its claims are looked up. */
  on: boolean
  head: PackHead
  /** Claims, by number, whose ids a pack that comes with the extension has too: they are not looked up. */
  outranked?: number[]
}

/** What an edition certainly does not hold; both are bounded, so that reading them costs the same for any large pack. */
export interface Filters {
  /** Of the terms' keys. */
  terms: Filter
  /** Of the heads of the claims' keys, and of `entity:ID` and `measure:ID`. */
  heads: Filter
}

/** Written before an edition's first row, deleted after its last; an edition that no pack names is to be deleted. */
export interface EditionRow {
  id: EditionId
  pack: string
  version: string
  /** Over how many rows its terms are spread. Written last: an edition without it is not whole. */
  termGroups?: number
  /** Of heads whose keys lie in several rows, in how many; see `postings.ts`. */
  wide?: Map<string, number>
}

/** A part of one of an edition's filters; see `filter-rows.ts`. */
export interface FilterRow extends Filter {
  edition: EditionId
  of: keyof Filters
  part: number
}

/** A claim of an edition. */
export interface ClaimRow {
  edition: EditionId
  /** Place of the claim in its edition, 0 for the first; what the postings list. */
  number: number
  claim: Claim
}

/** Which claims of an edition, by number, stand under the keys of one head; see `postings.ts`. */
export interface PostingRow extends Lists {
  edition: EditionId
  head: string
}

/** Terms whose keys fall into one row; see `term-groups.ts`. */
export interface TermGroupRow {
  edition: EditionId
  group: number
  terms: Term[]
}

/** The addresses of the words that have each of some trigrams; see `search-index.ts`. */
export interface TrigramGroupRow extends Lists {
  edition: EditionId
  group: number
}

/** The numbers of the claims that each of some words finds, ascending; see `search-index.ts`. */
export interface WordBlockRow extends UnnamedLists {
  edition: EditionId
  block: number
}

/** An entity of an edition, by its id. */
export interface EntityRow {
  edition: EditionId
  id: string
  entity: Entity
}

/** A measure of an edition, by its id. */
export interface MeasureRow {
  edition: EditionId
  id: string
  measure: Measure
}

/** Packs, their editions, and the rows of each edition. */
export interface ClaimDatabase extends Dexie {
  packs: Table<PackRow, string>
  editions: Table<EditionRow, EditionId>
  filters: Table<FilterRow, [EditionId, string, number]>
  claims: Table<ClaimRow, [EditionId, number]>
  postings: Table<PostingRow, [EditionId, string]>
  termGroups: Table<TermGroupRow, [EditionId, number]>
  trigramGroups: Table<TrigramGroupRow, [EditionId, number]>
  wordBlocks: Table<WordBlockRow, [EditionId, number]>
  entities: Table<EntityRow, [EditionId, string]>
  measures: Table<MeasureRow, [EditionId, string]>
}

/** The tables that hold an edition's rows, in the order in which they are deleted. */
export const rowTables = [
  'claims',
  'postings',
  'termGroups',
  'trigramGroups',
  'wordBlocks',
  'entities',
  'measures',
  'filters',
] as const
/** The name of a table that holds an edition's rows. */
export type RowTable = (typeof rowTables)[number]

/** The transaction in which a schema follows another. */
export type Upgrading = Transaction

interface Schema {
  stores: Record<string, string | null>
  /** Brings the rows of the version before into this one's shape. */
  upgrade?: (transaction: Upgrading) => Promise<void>
}

/** The schema's versions, oldest first. One that readers have is never changed, only followed by another. */
export const schemas: Schema[] = [
  {
    stores: {
      packs: 'id',
      editions: 'id, pack',
      claims: '[edition+number]',
      postings: '[edition+head]',
      terms: '[edition+key]',
      entities: '[edition+id]',
      measures: '[edition+id]',
    },
  },
  { stores: { trigrams: '[edition+trigram]' } },
  {
    stores: {
      terms: null,
      trigrams: null,
      termGroups: '[edition+group]',
      trigramGroups: '[edition+group]',
      wordBlocks: '[edition+block]',
    },
    upgrade: regroup,
  },
  { stores: { filters: '[edition+of+part]' }, upgrade: repack },
]

/** The claim store's database, opened at its first use. */
export function openDatabase(name = 'whence', versions = schemas): ClaimDatabase {
  // Dexie's cache of query results would grow with what is asked.
  const db = new Dexie(name, { cache: 'disabled' }) as ClaimDatabase
  for (const [index, { stores, upgrade }] of versions.entries()) {
    const version = db.version(index + 1).stores(stores)
    if (upgrade) version.upgrade(upgrade)
  }
  return db
}

/** The ends of an edition's keys, in the tables whose primary key begins with it. */
export function wholeEdition(edition: EditionId): [from: unknown[], to: unknown[]] {
  return [
    [edition, Dexie.minKey],
    [edition, Dexie.maxKey],
  ]
}
