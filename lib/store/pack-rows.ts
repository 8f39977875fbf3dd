import { createFilter } from '../engine/match/filter'
import { claimKeys } from '../engine/match/keys'
import type { Term } from '../engine/pack/claim'
import { claimResolver, packTerms } from '../engine/pack/resolve'
import type { BuiltPack } from '../engine/pack/schema'
import { createBreathing } from './breathe'
import type {
  ClaimRow,
  EditionId,
  EntityRow,
  Filters,
  MeasureRow,
  PostingRow,
  TermRow,
  TrigramRow,
} from './db'
import { addPosting, entityHead, measureHead, type Postings, toRow } from './postings'
import { createTrigrams, trigramRows } from './search-rows'

/** Everything that is written for one edition of a pack. */
export interface PackRows {
  claims: ClaimRow[]
  postings: PostingRow[]
  terms: TermRow[]
  trigrams: TrigramRow[]
  entities: EntityRow[]
  measures: MeasureRow[]
}

/** The rows of a pack, made in stints that leave the page alive, and the filters that go with them. */
export async function buildRows(
  edition: EditionId,
  pack: BuiltPack,
): Promise<{ rows: PackRows; filters: Filters }> {
  const breathe = createBreathing()
  const resolve = claimResolver(pack)
  const claims: ClaimRow[] = []
  const postings: Postings = new Map()
  const { trigrams, add } = createTrigrams(pack.entities, pack.measures)
  for (const [number, packClaim] of pack.claims.entries()) {
    const claim = resolve(packClaim)
    claims.push({ edition, number, claim })
    add(number, claim)
    for (const key of new Set(claimKeys(claim))) addPosting(postings, key, number)
    await breathe()
  }
  const terms = groupTerms(packTerms(pack))
  return {
    rows: {
      claims,
      postings: Array.from(postings, ([head, tails]) => toRow(edition, head, tails)),
      terms: Array.from(terms, ([key, list]) => ({ edition, key, terms: list })),
      trigrams: trigramRows(edition, trigrams),
      entities: pack.entities.map(entity => ({ edition, id: entity.id, entity })),
      measures: pack.measures.map(measure => ({ edition, id: measure.id, measure })),
    },
    filters: { terms: createFilter(terms.keys()), heads: createFilter(headsOf(pack, postings)) },
  }
}

function headsOf({ entities, measures }: BuiltPack, postings: Postings): string[] {
  return [
    ...postings.keys(),
    ...entities.map(({ id }) => entityHead(id)),
    ...measures.map(({ id }) => measureHead(id)),
  ]
}

function groupTerms(terms: Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>()
  for (const term of terms) {
    const group = groups.get(term.key)
    if (group) group.push(term)
    else groups.set(term.key, [term])
  }
  return groups
}
