import { claimKeys } from '../engine/match/claim-keys'
import { createFilter } from '../engine/match/filter'
import { claimResolver, packTerms } from '../engine/pack/resolve'
import type { BuiltPack } from '../engine/pack/schema'
import { createBreathing } from './breathe'
import type {
  ClaimRow,
  EditionId,
  EditionRow,
  EntityRow,
  FilterRow,
  MeasureRow,
  PostingRow,
  TermGroupRow,
  TrigramGroupRow,
  WordBlockRow,
} from './db'
import { filterRows } from './filter-rows'
import { addPosting, countParts, entityHead, measureHead, type Postings, toRows } from './postings'
import { collectWords, searchRows } from './search-index'
import { countGroups, termGroupRows } from './term-groups'

/** Everything that is written for one edition of a pack. */
export interface PackRows {
  claims: ClaimRow[]
  postings: PostingRow[]
  termGroups: TermGroupRow[]
  trigramGroups: TrigramGroupRow[]
  wordBlocks: WordBlockRow[]
  entities: EntityRow[]
  measures: MeasureRow[]
  filters: FilterRow[]
}

/** What is added to an edition's own row once all its other rows are written. */
export type Whole = Required<Pick<EditionRow, 'termGroups'>> & Pick<EditionRow, 'wide'>

/** The rows of a pack, made in stints that leave the page alive, and what makes them whole. */
export async function buildRows(
  edition: EditionId,
  pack: BuiltPack,
): Promise<{ rows: PackRows; whole: Whole }> {
  const breathe = createBreathing()
  const resolve = claimResolver(pack)
  const claims: ClaimRow[] = []
  const postings: Postings = new Map()
  const { claimsByWord, add } = collectWords(pack.entities, pack.measures)
  for (const [number, packClaim] of pack.claims.entries()) {
    const claim = resolve(packClaim)
    claims.push({ edition, number, claim })
    add(number, claim)
    for (const key of new Set(claimKeys(claim))) addPosting(postings, key, number)
    await breathe()
  }
  const terms = packTerms(pack)
  await breathe()
  const rows = {
    claims,
    postings: Array.from(postings, ([head, tails]) => toRows(edition, head, tails)).flat(),
    termGroups: termGroupRows(edition, terms),
    ...searchRows(edition, claimsByWord),
    entities: pack.entities.map(entity => ({ edition, id: entity.id, entity })),
    measures: pack.measures.map(measure => ({ edition, id: measure.id, measure })),
    filters: filterRows(edition, {
      terms: createFilter(new Set(terms.map(({ key }) => key))),
      heads: createFilter(headsOf(pack, postings)),
    }),
  }
  const wide = wideHeads(postings)
  return { rows, whole: { termGroups: countGroups(terms), ...(wide.size > 0 ? { wide } : {}) } }
}

function wideHeads(postings: Postings): Map<string, number> {
  const parts = Array.from(postings, ([head, { size }]): [string, number] => [head, countParts(size)])
  return new Map(parts.filter(([, count]) => count > 1))
}

function headsOf({ entities, measures }: BuiltPack, postings: Postings): string[] {
  return [
    ...postings.keys(),
    ...entities.map(({ id }) => entityHead(id)),
    ...measures.map(({ id }) => measureHead(id)),
  ]
}
